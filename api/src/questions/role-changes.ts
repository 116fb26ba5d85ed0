import type * as z from 'zod';
import type { evolutionQuestion } from '@corridor/graph-schema/questions';
import { isGuarded, kindLabelOf, unrankedIn } from '@corridor/network';
import type { Network } from './network-of.ts';
import { assertedRoles, rolesView } from './roles-of.ts';
import { byCaption, type Sight } from './sight.ts';
import type { CommonParams } from './view-options.ts';
import type { Window } from './windows-of.ts';

type RoleChange = z.infer<typeof evolutionQuestion.result>['changes'][number]['roles'][number];
type Roles = ReadonlyMap<number, ReadonlyMap<string, readonly string[]>>;

/** Of larger networks no change of roles is told. */
export const MOST_PERSONS = 2_000;

/**
 * For each window after the first, who is in it and in the one before, and plays another role by what records say. Nothing
 * rests on a claim to somebody who is under safeguards in any of the windows. `undefined` where there are too many persons.
 */
export async function roleChanges(
  sight: Sight,
  params: CommonParams,
  windows: readonly Window[],
  networks: readonly Network[],
): Promise<readonly (readonly RoleChange[])[] | undefined> {
  const stays = networks.slice(1).map((now, place) => staying(networks[place] ?? now, now));
  const apart = new Set(networks.flatMap(({ view }) => [...unrankedIn(view, sight.today)]));
  const persons = new Set(stays.flat().filter((entity) => !apart.has(entity)));
  if (persons.size > MOST_PERSONS) return undefined;
  const isTold = (other: number) => !networks.some(({ view }) => isGuarded(view, other));
  const roles: Roles[] = [];
  for (const { at, until } of persons.size === 0 ? [] : windows) {
    const view = rolesView(sight, { ...params, asOf: at, until });
    const asserted = await assertedRoles(sight, view, persons, isTold);
    const ofPerson = Map.groupBy(asserted, ({ person }) => person);
    roles.push(
      new Map(
        [...ofPerson].map(([person, own]) => [
          person,
          new Map(own.map(({ role, indicators }) => [role, indicators.flatMap(({ claims }) => claims)] as const)),
        ]),
      ),
    );
  }
  return stays.map((entities, place) =>
    entities
      .filter((entity) => persons.has(entity))
      .flatMap((entity) => changeOf(entity, roles[place], roles[place + 1]))
      .map(({ entity, ...change }) => ({
        entity: sight.summary((networks[place + 1] as Network).view, entity),
        ...change,
      }))
      .sort((a, b) => byCaption(a.entity, b.entity)),
  );
}

/** Persons of both networks. */
function staying(before: Network, now: Network): number[] {
  return [...now.entities].filter(
    (entity) => before.nodeOf(entity) !== -1 && kindLabelOf(now.view, entity) === 'Person',
  );
}

function changeOf(entity: number, before: Roles | undefined, now: Roles | undefined) {
  const [had, has] = [
    before?.get(entity) ?? new Map<string, string[]>(),
    now?.get(entity) ?? new Map<string, string[]>(),
  ];
  const gained = [...has.keys()].filter((role) => !had.has(role)).sort();
  const lost = [...had.keys()].filter((role) => !has.has(role)).sort();
  if (gained.length === 0 && lost.length === 0) return [];
  const claims = [...gained.flatMap((role) => has.get(role) ?? []), ...lost.flatMap((role) => had.get(role) ?? [])];
  return [{ entity, gained, lost, claims: [...new Set(claims)].sort() }];
}
