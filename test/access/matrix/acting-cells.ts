import fc from 'fast-check';
import type { Ids } from '@corridor/graph-schema/ids';
import type { Store } from '@corridor/workers/testing';
import { actingWays, type ActingCell, type ActingWay } from './acting-ways.ts';
import type { NecessityCell } from './necessity-ways.ts';
import { purposesOf, roleNames } from './roles.ts';
import { OWN, relations, states, thingOf } from './things.ts';

/** Who acts: the account of a role, with or without the right to data on victims, and having proved who they are or not. */
export interface Actor {
  readonly role: string;
  readonly victimRight: boolean;
  readonly isProved: boolean;
}
export const actorName = ({ role, victimRight, isProved }: Actor) =>
  `${role}${victimRight ? '-victims' : ''}${isProved ? '' : '-unproved'}`;

/** A cell with the way that is gone in it. */
export type NumberedCell = ActingCell & { readonly way: ActingWay };

/** The usual values more often, so that much is allowed; each of the others in its turn. */
const mostly = <Value>(usual: readonly Value[], all: readonly Value[]) =>
  fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...usual) }, { weight: 1, arbitrary: fc.constantFrom(...all) });
const someRole = mostly(['supervisor', 'supervisor', 'analyst', 'planner'], roleNames);
const use = someRole.chain((role) =>
  fc.constantFrom(...(purposesOf[role] ?? [])).map((purpose) => ({ role, purpose })),
);

/** Cells of acting, so many of each way. */
export function actingCells(ids: Ids, count: number, seed: number): NumberedCell[] {
  const cell = fc.record({
    use,
    victimRight: fc.boolean(),
    isProved: mostly([true], [true, false]),
    proposedBy: mostly(['another'] as const, ['another', 'self'] as const),
    handled: fc.record({
      handling: fc.constantFrom('H0' as const, 'H1' as const, 'H2' as const, 'H3' as const),
      level: mostly([0, 1, 2], [0, 1, 2, 3]),
      relation: mostly(['owner', 'owner', 'recipient'] as const, relations),
      victim: mostly([false], [false, true]),
      state: mostly(['standing'] as const, states),
    }),
  });
  return actingWays.flatMap((way, at) =>
    fc.sample(cell, { numRuns: count, seed: seed + at }).map(({ use: its, handled, ...rest }, number) => {
      const thing = thingOf(ids, { ...handled, alsoTo: 'POLICE' }, `${way.name} ${number}`);
      const cameWith = ids.other('came with', thing.record, 'POLICE');
      return { ...rest, ...its, thing, way, cameWith, proposal: ids.other('sharing', thing.record) };
    }),
  );
}

/** Writes the proposals that cells decide on. */
export async function writeProposals(store: Store, ids: Ids, cells: readonly NumberedCell[]): Promise<void> {
  const rows = cells.flatMap((cell) => {
    const { way, thing, proposal, proposedBy } = cell;
    if (way.proposed === undefined) return [];
    const proposer = ids.other('account', proposedBy === 'self' ? actorName(cell) : 'somebody else');
    return [{ id: proposal, record: thing.record, proposedBy: proposer, recipient: way.proposed }];
  });
  await store.write(({ run, integer }) =>
    run(
      `
      UNWIND $rows AS row
      CREATE (one:SharingProposal) SET one = row, one.basis = 'the matrix', one.agency = $agency, one.at = $at,
        one.state = 'waiting', one.rev = $rev
    `,
      { rows, agency: OWN, at: integer(store.now()), rev: integer(1) },
    ),
  );
}

/** Cells of deciding on statements of necessity, each with the id of its own. */
export function necessityCells(ids: Ids, count: number, seed: number): (NecessityCell & { readonly id: string })[] {
  const cell = fc.record({
    use,
    isProved: mostly([true], [true, false]),
    verdict: fc.constantFrom('approve' as const, 'refuse' as const, 'end' as const),
    by: mostly(['colleague', 'self'] as const, ['self', 'colleague', 'stranger'] as const),
    state: mostly(['waiting'] as const, ['waiting', 'approved', 'refused'] as const),
  });
  return fc
    .sample(cell, { numRuns: count, seed })
    .map(({ use: its, ...rest }, number) => ({ ...its, ...rest, id: ids.other('necessity', `matrix ${number}`) }));
}

const DAY_MS = 86_400_000;

/** Writes the statements that cells decide on. */
export async function writeNecessities(
  store: Store,
  ids: Ids,
  cells: readonly (NecessityCell & { readonly id: string })[],
): Promise<void> {
  const rows = cells.map(({ id, by, state, role, isProved }) => ({
    id,
    state,
    account: ids.other('account', by === 'self' ? actorName({ role, isProved, victimRight: false }) : 'somebody else'),
    agency: by === 'stranger' ? 'NAVY' : OWN,
    measure: 'tracking',
    case: 'C-1',
    statement: 'the matrix asks whether it may',
  }));
  await store.write(({ run, integer }) =>
    run(
      'UNWIND $rows AS row CREATE (one:Necessity) SET one = row, one.at = $at, one.untilAt = $untilAt, one.rev = $rev',
      {
        rows,
        at: integer(store.now()),
        untilAt: integer(store.now() + DAY_MS),
        rev: integer(1),
      },
    ),
  );
}
