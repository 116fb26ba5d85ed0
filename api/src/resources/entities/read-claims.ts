import * as z from 'zod';
import { relationships } from '@corridor/graph-schema';
import type { EntityClaim } from '@corridor/graph-schema/contracts';
import {
  claimConfidence,
  claimPlace,
  claimType,
  forEachClaim,
  forEachDescription,
  recordedAt,
  valueAt,
  type View,
} from '@corridor/network';
import { claimTexts } from '../../graph/claim-texts.ts';
import { sourceLabel } from '../../questions/source-label.ts';
import type { Sight } from '../../questions/sight.ts';
import { toldProperties } from '../records/told-properties.ts';
import { propertiesIn } from './claim-parts.ts';
import { UNTIL_EVER } from './known-until.ts';

/** The claims between an entity and others, of which the newest are shown, and on what everything said of it stands. */
export interface ClaimsOfEntity {
  readonly shown: readonly Omit<EntityClaim, 'grade'>[];
  /** Claims and descriptions, shown or not. */
  readonly total: number;
  /** How many records speak of it. */
  readonly records: number;
  /** Ids of the sources of those records. */
  readonly sources: readonly string[];
}

/** Reads the claims of an entity: the newest first, then by record and place in it. */
export async function readClaimsOf(sight: Sight, view: View, node: number, limit: number): Promise<ClaimsOfEntity> {
  const { claims, records, sources } = view.topology;
  const found: { claim: number; other: number; out: boolean; record: number }[] = [];
  forEachClaim(view, node, (claim, other, out) =>
    found.push({ claim, other, out, record: valueAt(claims.record, claim) }),
  );
  found.sort(
    (a, b) =>
      recordedAt(records, b.record) - recordedAt(records, a.record) ||
      (a.record === b.record ? 0 : records.ids.idOf(a.record) < records.ids.idOf(b.record) ? -1 : 1) ||
      claimPlace(claims, a.claim) - claimPlace(claims, b.claim),
  );

  const page = found.slice(0, limit).map((one) => ({ ...one, id: sight.claimId(view, one.claim) }));
  const properties = await readProperties(sight, view, page);
  const speaking = new Set(found.map(({ record }) => record));
  let total = found.length;
  forEachDescription(view, node, (row) => {
    total += 1;
    speaking.add(valueAt(view.topology.descriptions.record, row));
  });
  return {
    shown: page.map(({ claim, other, out, id }) => ({
      ...claimParts(sight, view, claim),
      id,
      properties: properties.get(id) ?? {},
      other: sight.summary(view, other),
      direction: out ? 'out' : 'in',
    })),
    total,
    records: speaking.size,
    sources: [...new Set([...speaking].map((record) => sources.textOf(valueAt(records.source, record))))],
  };
}

/** What the topology knows of a claim. */
export function claimParts(sight: Sight, view: View, claim: number) {
  const { claims, records, validities, sources } = view.topology;
  const record = valueAt(claims.record, claim);
  const validity = valueAt(claims.validity, claim);
  return {
    type: typeOf(view, claim),
    record: records.ids.idOf(record),
    source: sourceLabel(sight, sources.textOf(valueAt(records.source, record))),
    confidence: claimConfidence(claims, claim),
    fromEarliest: validities.fromEarliest.values[validity] ?? 0,
    fromLatest: validities.fromLatest.values[validity] ?? 0,
    toEarliest: validities.toEarliest.values[validity] ?? 0,
    toLatest: validities.toLatest.values[validity] ?? 0,
    recordedAt: new Date(recordedAt(records, record)).toISOString(),
  };
}

function typeOf(view: View, claim: number): string {
  return relationships[claimType(view.topology.claims, claim)]?.type ?? '';
}

const rowSchema = z.object({ claim: z.record(z.string(), z.unknown()) });

/** The typed properties, which the topology does not hold; one statement for each type. */
export async function readProperties(
  sight: Sight,
  view: View,
  page: readonly { claim: number; id: string; record: number }[],
): Promise<Map<string, Record<string, unknown>>> {
  const byType = Map.groupBy(page, ({ claim }) => typeOf(view, claim));
  const knownAt = sight.int(view.knownAt === Infinity ? UNTIL_EVER : view.knownAt);
  const rows = await Promise.all(
    [...byType].map(([type, claims]) =>
      sight.read(claimTexts.get(type) ?? '', { ids: claims.map(({ id }) => id), knownAt }),
    ),
  );
  const claims = z.array(rowSchema).parse(rows.flat());
  const recordOf = new Map(page.map(({ id, record }) => [id, view.topology.records.ids.idOf(record)]));
  return new Map(
    claims.map(({ claim }) => {
      const id = String(claim['id']);
      return [id, propertiesIn(toldProperties(view, recordOf.get(id) ?? '', '', claim))];
    }),
  );
}
