import type { KindLabel } from '@corridor/graph-schema';
import { foldRecord, survivors } from '@corridor/graph-schema/fold';
import type { FoldedClaim, Survivors } from '@corridor/graph-schema/fold';
import {
  claimPages,
  claimsById,
  deleteClaims,
  deleteEntities,
  entityPages,
  readDecisions,
  readStamper,
  recordPages,
  repairClaims,
  repairDecisionLinks,
  repairEntities,
} from '@corridor/graph-schema/store';
import type { ClaimToRepair, FoldableRecord, StoredClaim } from '@corridor/graph-schema/store';
import { createIdSet, halvesOf } from '../ingest/id-set.ts';
import { compare, usedClaimTypes, verify } from './verify.ts';
import type { Comparison, UpkeepTools, Verification } from './verify.ts';

const RECORDS_A_BATCH = 500;
const STRAYS_A_PAGE = 5_000;

/**
 * Derives the graph from records and decisions: writes what is missing or differs, deletes what no record says, batch by
 * batch. It may be stopped and started at any point; on a graph that is right it writes nothing. Memory: a batch, and
 * 16 bytes for each claim and entity.
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
  const { store, progress, signal } = tools;
  const moved = survivors((await readDecisions(store.read, -1)).map(({ decision }) => decision));
  const stamp = await readStamper(store.read, tools.ids);
  const claims = createIdSet();
  const entities = createIdSet();

  let records = 0;
  for await (const page of recordPages(store.slow, RECORDS_A_BATCH)) {
    signal.throwIfAborted();
    const stamped = page.map((record) => ({ ...record, said: stamp(record.id, record.said) }));
    await rebuildBatch(tools, stamped, moved, { claims, entities });
    records += page.length;
    await progress(`Derived ${records} records`);
  }

  await progress('Looking for what no record says');
  for (const type of await usedClaimTypes(store)) {
    for await (const page of claimPages(store.slow, type, STRAYS_A_PAGE)) {
      signal.throwIfAborted();
      const strays = page.flatMap(({ claim }) => (claims.has(...halvesOf(claim.id)) ? [] : [claim.id]));
      if (strays.length > 0) await store.write((write) => deleteClaims(write, type, strays));
    }
  }
  for await (const page of entityPages(store.slow, STRAYS_A_PAGE)) {
    signal.throwIfAborted();
    const strays = page.flatMap(({ id }) => (entities.has(...halvesOf(id)) ? [] : [id]));
    if (strays.length > 0) await store.write((write) => deleteEntities(write, strays));
  }
  await store.write(repairDecisionLinks);
}

async function rebuildBatch(
  { store, ids }: UpkeepTools,
  page: readonly FoldableRecord[],
  moved: Survivors,
  known: { claims: ReturnType<typeof createIdSet>; entities: ReturnType<typeof createIdSet> },
): Promise<void> {
  const entities = new Map<string, KindLabel>();
  const wanted = new Map<FoldedClaim['type'], Map<string, ClaimToRepair>>();
  for (const { id, said, recordedAt, retractedAt } of page) {
    const folded = foldRecord(id, said, ids, moved);
    const time = { recordedAt, ...(retractedAt === undefined ? {} : { retractedAt }) };
    for (const [entity, kind] of folded.entities) {
      entities.set(entity, kind);
      known.entities.add(...halvesOf(entity));
    }
    for (const claim of folded.claims) {
      known.claims.add(...halvesOf(claim.id));
      const ofType = wanted.get(claim.type) ?? new Map<string, ClaimToRepair>();
      wanted.set(claim.type, ofType.set(claim.id, { claim, record: id, time }));
    }
  }
  await store.write(async (write) => {
    // Survivors too: a merged entity hangs on an entity that another batch may bring.
    for (const [entity, kind] of entities) {
      const survivor = moved.get(entity);
      if (survivor !== undefined && !entities.has(survivor)) entities.set(survivor, kind);
    }
    await repairEntities(write, entities);
    for (const [type, ofType] of wanted) {
      for (const stored of await claimsById(write, type, [...ofType.keys()])) {
        const expected = ofType.get(stored.claim.id);
        if (expected !== undefined && isSame(stored, expected)) ofType.delete(stored.claim.id);
      }
      if (ofType.size > 0) await repairClaims(write, type, [...ofType.values()]);
    }
  });
}

function isSame(stored: StoredClaim, { claim, record, time }: ClaimToRepair): boolean {
  return (
    stored.record === record &&
    stored.recordedAt === time.recordedAt &&
    stored.retractedAt === time.retractedAt &&
    canonical(stored.claim) === canonical(claim)
  );
}

function canonical({ properties, ...claim }: FoldedClaim): string {
  const sorted = Object.entries(properties).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const { id, type, from, to, token, confidence, validity } = claim;
  return JSON.stringify([id, type, from, to, token, confidence, validity, sorted]);
}
