import { importForm, type Answer, type RunningSystem } from '../../integration/api/running-system.ts';
import { isLong } from '../../support/env.ts';
import { openApiDocument } from '@corridor/api/testing';
import { operationsOf } from '../../support/fuzz/api-operations.ts';
import { routeRows } from '../matrix/route-rows.ts';
import { positionsOf, type Position } from './positions.ts';

/** The ways in, which close for a while when they are tried often, and who may come in: attacked apart, with fewer texts. */
const waysIn = /^\/api\/v1\/(?:sessions|tokens|sign-in-links|accounts|own-account)/;
/** Ends the session that asks; or does not end itself: `attackStream`. */
const apart = new Set(['DELETE /api/v1/sessions', 'DELETE /api/v1/sessions/current', 'GET /api/v1/events']);

const operations = operationsOf(openApiDocument());
/** Addresses that take what a stranger sends. */
export const attackedRoutes = operations.filter(({ name, path }) => !apart.has(name) && !waysIn.test(path));
/** Every place of theirs that takes a text. */
export const attackedPlaces = attackedRoutes.flatMap(positionsOf);
/** The same of the ways in, and of accounts. */
export const placesOfWaysIn = operations
  .filter(({ name, path }) => !apart.has(name) && waysIn.test(path))
  .flatMap(positionsOf);
/** The same of the stream. */
export const placesOfStream = operations.filter(({ name }) => name === 'GET /api/v1/events').flatMap(positionsOf);

/** Whether a place only reads. */
export function isRead({ method, path }: Pick<Position, 'method' | 'path'>): boolean {
  return method === 'GET' || path.startsWith('/api/v1/questions/');
}

/** Accounts by the role that they are tried in, the likeliest first. */
const accountOf: Readonly<Record<string, string>> = {
  supervisor: 'supervisor',
  analyst: 'analyst',
  data_protection_officer: 'dpo',
  admin: 'admin',
};
const namedRoute = ({ method, path }: Pick<Position, 'method' | 'path'>) => `${method} ${path}`;

/** An account whose role is let through at a route, so that what it sends is read. */
export function senderAt(place: Pick<Position, 'method' | 'path'>): string {
  const roles = routeRows[namedRoute(place)]?.roles ?? [];
  return Object.entries(accountOf).find(([role]) => roles.includes(role))?.[1] ?? 'supervisor';
}

/** The places that have received a text, each by its route and its name. */
const received = new Set<string>();
export const hasReceived = (route: string, place: string): boolean => received.has(`${route} ${place}`);

/** Sends a text to a place, as somebody who is let through there unless somebody else is named. */
export function attack(
  system: RunningSystem,
  place: Position,
  text: string,
  sender: string | undefined = senderAt(place),
): Promise<Answer> {
  const { path, body, headers } = place.fill(text);
  received.add(`${namedRoute(place)} ${place.place}`);
  const form = place.isForm
    ? importForm('a.csv', 'id,name\nA,B\n', { source: 'x', profile: 'persons', ...Object(body) })
    : body;
  return system.ask(sender, place.method, path, place.method === 'GET' ? undefined : form, headers);
}

/** Opens the stream with a text at a place, and leaves it again; answers the status. */
export async function attackStream(system: RunningSystem, place: Position, text: string): Promise<number> {
  const { path, headers } = place.fill(text);
  received.add(`${namedRoute(place)} ${place.place}`);
  const ending = new AbortController();
  const { status } = await fetch(`${system.url}${path}`, {
    headers: { authorization: `Bearer ${await system.tokenOf('analyst')}`, ...headers },
    signal: ending.signal,
  });
  ending.abort();
  return status;
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
