import { readRecordPage, readRevision, repairDecisionLinks } from '@corridor/graph-schema/store';
import { createIdSet, halvesOf, type IdSet } from '../ingest/id-set.ts';
import { removeStrayClaims, removeStrayEntities } from './remove-strays.ts';
import { foldRecords, repairSaid } from './repair-records.ts';
import { holdStanding, type Standing } from './standing.ts';
import { compare, verify } from './verify.ts';
import type { Comparison, UpkeepTools, Verification } from './verify.ts';

const RECORDS_A_BATCH = 500;
const MOST_PASSES = 3;

/**
 * Derives the graph from records and decisions: writes what is missing or differs, deletes what no record says, batch by
 * batch, each under the lock of the revision, so that imports, merges and releases go on meanwhile. It may be stopped and
 * started at any point; on a graph that is right it writes nothing. Memory: a batch, and 16 bytes for each claim and entity.
 */
export async function rebuild(tools: UpkeepTools): Promise<Verification> {
  await deriveGraph(tools);
  return verify(tools);
}

/** The same, without looking at the invariants afterwards. */
export async function rebuildAndCompare(tools: UpkeepTools): Promise<Comparison> {
  await deriveGraph(tools);
  return compare(tools);
}

async function deriveGraph(tools: UpkeepTools): Promise<void> {
  for (let pass = 1; pass <= MOST_PASSES; pass += 1) {
    const begun = await readRevision(tools.store.read);
    const [claims, entities] = [createIdSet(), createIdSet()];
    await deriveRecords(tools, claims, entities);
    await tools.progress('Looking for what no record says');
    await removeStrayClaims(tools, claims);
    const { left } = await removeStrayEntities(tools, entities, begun);
    if (!left) break;
  }
  await tools.store.write(repairDecisionLinks);
}

async function deriveRecords(tools: UpkeepTools, claims: IdSet, entities: IdSet): Promise<void> {
  const { store, ids, progress, signal } = tools;
  let standing: Standing | undefined;
  let records = 0;
  for (let after = ''; ;) {
    signal.throwIfAborted();
    const page = await store.write(async (write) => {
      standing = await holdStanding(write, ids, standing);
      const batch = await readRecordPage(write, after, RECORDS_A_BATCH);
      const said = foldRecords(batch, standing, ids);
      for (const entity of said.entities.keys()) entities.add(...halvesOf(entity));
      for (const ofType of said.claims.values()) for (const id of ofType.keys()) claims.add(...halvesOf(id));
      await repairSaid(write, said, standing);
      return batch;
    });
    const last = page.at(-1);
    if (last === undefined) return;
    after = last.id;
    records += page.length;
    await progress(`Derived ${records} records`);
  }
}
