import {
  claimPages,
  deleteClaims,
  deleteEntities,
  entityPages,
  holdRevision,
  recordsById,
  type StoredClaim,
} from '@corridor/graph-schema/store';
import { halvesOf, type IdSet } from '../ingest/id-set.ts';
import { foldRecords } from './repair-records.ts';
import { holdStanding } from './standing.ts';
import { usedClaimTypes, type UpkeepTools } from './verify.ts';

const STRAYS_A_PAGE = 5_000;

/**
 * Deletes claims that no record says. What the derivation has not seen may have come since: it is looked at once more,
 * together with its record, under the lock of the revision.
 */
export async function removeStrayClaims(tools: UpkeepTools, known: IdSet): Promise<void> {
  const { store, signal } = tools;
  for (const type of await usedClaimTypes(store)) {
    for await (const page of claimPages(store.slow, type, STRAYS_A_PAGE)) {
      signal.throwIfAborted();
      const unseen = page.filter(({ claim }) => !known.has(...halvesOf(claim.id)));
      if (unseen.length > 0) await deleteUnsaid(tools, type, unseen);
    }
  }
}

function deleteUnsaid(
  { store, ids }: UpkeepTools,
  type: StoredClaim['claim']['type'],
  unseen: readonly StoredClaim[],
): Promise<void> {
  return store.write(async (write) => {
    const standing = await holdStanding(write, ids, undefined);
    const records = await recordsById(write, [...new Set(unseen.map(({ record }) => record))]);
    const said = foldRecords(records, standing, ids).claims.get(type);
    const strays = unseen.filter(({ claim }) => said?.has(claim.id) !== true).map(({ claim }) => claim.id);
    if (strays.length > 0) await deleteClaims(write, type, strays);
  });
}

/**
 * Deletes entities that nothing hangs on and no record names. Answers whether some were left because the graph has moved on
 * from the revision of the derivation: a record that came since may name them.
 */
export async function removeStrayEntities(
  { store, signal }: UpkeepTools,
  known: IdSet,
  derivedAt: number,
): Promise<{ left: boolean }> {
  let left = false;
  for await (const page of entityPages(store.slow, STRAYS_A_PAGE)) {
    signal.throwIfAborted();
    const strays = page.flatMap(({ id }) => (known.has(...halvesOf(id)) ? [] : [id]));
    if (strays.length === 0) continue;
    await store.write(async (write) => {
      if ((await holdRevision(write)) === derivedAt) await deleteEntities(write, strays);
      else left = true;
    });
  }
  return { left };
}
