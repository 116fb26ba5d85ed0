import { importForm, type Answer, type RunningSystem } from '../../integration/api/running-system.ts';
import { isLong } from '../../support/env.ts';
import { openApiDocument } from '@corridor/api/testing';
import { operationsOf } from '../../support/fuzz/api-operations.ts';
import { positionsOf, type Position } from './positions.ts';

/** Sends nothing of which the system would sign in, and not to the stream, which does not end. */
const apart = /^\/api\/v1\/(?:sessions|tokens|sign-in-links|accounts|events)/;
/** Addresses that take what a stranger sends. */
export const attackedRoutes = operationsOf(openApiDocument()).filter(
  ({ path, content }) => !apart.test(path) && content?.type !== 'application/octet-stream',
);
/** Every place of theirs that takes a text. */
export const attackedPlaces = attackedRoutes.flatMap(positionsOf);

/** Whether a place only reads. */
export function isRead({ method, path }: Pick<Position, 'method' | 'path'>): boolean {
  return method === 'GET' || path.startsWith('/api/v1/questions/');
}

/** Sends a text to a place, as a supervisor. */
export function attack(system: RunningSystem, place: Position, text: string): Promise<Answer> {
  const { path, body } = place.fill(text);
  const form = place.isForm
    ? importForm('a.csv', 'id,name\nA,B\n', { source: 'x', profile: 'persons', ...Object(body) })
    : body;
  return system.ask('supervisor', place.method, path, place.method === 'GET' ? undefined : form);
}

/** Each text at some place and each place with some text; in the full size each at each. */
export function pairsOf(places: readonly Position[], texts: readonly string[]): [Position, string][] {
  if (isLong()) return places.flatMap((place) => texts.map((text): [Position, string] => [place, text]));
  return Array.from({ length: Math.max(places.length, texts.length) }).flatMap((_, index) => {
    const place = places[index % places.length];
    return place === undefined ? [] : [[place, texts[index % texts.length] ?? ''] as [Position, string]];
  });
}

/** What broke, in a line; nothing where nothing did. */
export function faultOf({ method, path, place }: Position, text: string, { status, text: said }: Answer): string[] {
  if (status < 500) return [];
  return [`${method} ${path} ${place} ${JSON.stringify(text).slice(0, 200)}: ${status} ${said.slice(0, 300)}`];
}
