import { kinds } from '@corridor/graph-schema';
import { claimType } from '../topology/claim-columns.ts';
import { kindCodeOf, relationshipCodeOf } from '../topology/codes.ts';
import { isEntityVisible, isGuarded } from '../view/entities.ts';
import type { View } from '../view/view.ts';
import { forEachClaim } from '../view/visible-claims.ts';

/** Visible entities of some kinds, ascending. O(entities). */
export function entitiesOfKinds(view: View, labels: readonly string[]): number[] {
  const { topology, groups } = view;
  const found: number[] = [];
  const take = (entity: number) => {
    const label = kinds[topology.kind.values[entity]]?.label;
    if (label === undefined || !labels.includes(label) || groups.survivorOf(entity) !== entity) return;
    if (!isGuarded(view, entity) && isEntityVisible(view, entity)) found.push(entity);
  };
  if (view.within) for (const entity of [...view.within].sort((a, b) => a - b)) take(entity);
  else for (let entity = 0; entity < topology.nodes.size; entity += 1) take(entity);
  return found;
}

/** Something that kinds of crime are said of, as an actor is tied to it: by claims, none where it is the actor itself. */
export interface Involvement {
  readonly thing: number;
  readonly claims: readonly number[];
}

const actorKinds = ['Person', 'Organisation'];
const seizureKind = kindCodeOf('Seizure');

/**
 * Persons and organisations, with what of these things they are tied to: a person to organisations and seizures, an organisation to
 * itself and to seizures; what one organisation has to do with another says nothing of its own crimes. O(claims at the things).
 */
export function involvements(view: View, things: Iterable<number>): ReadonlyMap<number, readonly Involvement[]> {
  const found = new Map<number, Map<number, number[]>>();
  const note = (actor: number, thing: number, claims: readonly number[]) => {
    const own = found.get(actor) ?? new Map<number, number[]>();
    found.set(actor, own);
    own.set(thing, [...(own.get(thing) ?? []), ...claims]);
  };
  for (const thing of things) {
    const isSeizure = view.topology.kind.values[thing] === seizureKind;
    if (!isSeizure) note(thing, thing, []);
    forEachClaim(view, thing, (claim, other) => {
      const label = kinds[view.topology.kind.values[other]]?.label;
      if (label === 'Person' || (isSeizure && label !== undefined && actorKinds.includes(label)))
        note(other, thing, [claim]);
    });
  }
  return new Map(
    [...found].map(([actor, own]) => [
      actor,
      [...own].map(([thing, claims]) => ({ thing, claims: [...new Set(claims)].sort((a, b) => a - b) })),
    ]),
  );
}

const DEPARTURE = relationshipCodeOf('DEPARTURE');
const DESTINATION = relationshipCodeOf('DESTINATION');

/** A way from where seizures left to where they were bound. */
export interface SeizedWay {
  readonly from: number;
  readonly to: number;
  readonly seizures: readonly Involvement[];
}

/** The ways that seizures tell of. O(claims at them). */
export function seizedWays(view: View, seizures: Iterable<number>): readonly SeizedWay[] {
  const ways = new Map<string, { from: number; to: number; seizures: Involvement[] }>();
  for (const thing of seizures) {
    if (view.topology.kind.values[thing] !== seizureKind) continue;
    const ends = { from: new Map<number, number[]>(), to: new Map<number, number[]>() };
    forEachClaim(view, thing, (claim, place, out) => {
      const type = claimType(view.topology.claims, claim);
      const side = type === DEPARTURE ? ends.from : type === DESTINATION ? ends.to : undefined;
      if (out && side) side.set(place, [...(side.get(place) ?? []), claim]);
    });
    for (const [from, left] of ends.from)
      for (const [to, bound] of ends.to) {
        const way = ways.get(`${from} ${to}`) ?? { from, to, seizures: [] };
        ways.set(`${from} ${to}`, way);
        way.seizures.push({ thing, claims: [...left, ...bound].sort((a, b) => a - b) });
      }
  }
  return [...ways.values()];
}
