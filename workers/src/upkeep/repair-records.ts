import type { KindLabel } from '@corridor/graph-schema';
import { foldRecord, type FoldedClaim } from '@corridor/graph-schema/fold';
import type { Ids } from '@corridor/graph-schema/ids';
import {
  claimsById,
  repairClaims,
  repairEntities,
  type ClaimToRepair,
  type FoldableRecord,
  type StoredClaim,
  type StoreTools,
} from '@corridor/graph-schema/store';
import type { Standing } from './standing.ts';

type ClaimsOfTypes = Map<FoldedClaim['type'], Map<string, ClaimToRepair>>;

/** What some records say under what stands: entities with their kinds, and claims by type and id. */
export interface SaidByRecords {
  readonly entities: ReadonlyMap<string, KindLabel>;
  readonly claims: ClaimsOfTypes;
}

/** Folds records. */
export function foldRecords(page: readonly FoldableRecord[], { moved, stamp }: Standing, ids: Ids): SaidByRecords {
  const entities = new Map<string, KindLabel>();
  const claims: ClaimsOfTypes = new Map();
  for (const { id, said, recordedAt, retractedAt } of page) {
    const folded = foldRecord(id, stamp(id, said), ids, moved);
    const time = { recordedAt, ...(retractedAt === undefined ? {} : { retractedAt }) };
    for (const [entity, kind] of folded.entities) entities.set(entity, kind);
    for (const claim of folded.claims) {
      const ofType = claims.get(claim.type) ?? new Map<string, ClaimToRepair>();
      claims.set(claim.type, ofType.set(claim.id, { claim, record: id, time }));
    }
  }
  return { entities, claims };
}

/** Writes what is missing or differs of what records say. Under the lock of the revision only. */
export async function repairSaid(
  tools: StoreTools,
  { entities, claims }: SaidByRecords,
  { moved }: Standing,
): Promise<void> {
  const wanted = new Map(entities);
  // Survivors too: a merged entity hangs on an entity that another batch may bring.
  for (const [entity, kind] of entities) {
    const survivor = moved.get(entity);
    if (survivor !== undefined && !wanted.has(survivor)) wanted.set(survivor, kind);
  }
  await repairEntities(tools, wanted);
  for (const [type, ofType] of claims) {
    const stored = await claimsById(tools, type, [...ofType.keys()]);
    const right = new Set(stored.filter((one) => isSame(one, ofType.get(one.claim.id))).map(({ claim }) => claim.id));
    const wrong = [...ofType.values()].filter(({ claim }) => !right.has(claim.id));
    if (wrong.length > 0) await repairClaims(tools, type, wrong);
  }
}

function isSame(stored: StoredClaim, expected: ClaimToRepair | undefined): boolean {
  return (
    expected !== undefined &&
    stored.record === expected.record &&
    stored.recordedAt === expected.time.recordedAt &&
    stored.retractedAt === expected.time.retractedAt &&
    canonical(stored.claim) === canonical(expected.claim)
  );
}

function canonical({ properties, ...claim }: FoldedClaim): string {
  const sorted = Object.entries(properties).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const { id, type, from, to, token, confidence, validity } = claim;
  return JSON.stringify([id, type, from, to, token, confidence, validity, sorted]);
}
