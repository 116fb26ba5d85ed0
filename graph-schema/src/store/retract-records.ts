import * as z from 'zod';
import type { Said } from '../claims/said.ts';
import { retractClaims } from '../cypher/load-claims.ts';
import { retractRecords } from '../cypher/load-records.ts';
import { foldRecord, type FoldedClaim, type Survivors } from '../fold/index.ts';
import type { Ids } from '../ids/index.ts';
import { counted, idPairs } from './answers.ts';
import { WriteConflict } from './failures.ts';
import type { StoreTools } from './run.ts';

/** Withdraws records together with their claims, which are found by the ids that the fold of their `said` gives. */
export async function withdrawRecords(
  tools: StoreTools,
  records: readonly { readonly id: string }[],
  ids: Ids,
  moved: Survivors,
  at: number,
): Promise<number[]> {
  if (records.length === 0) return [];
  const { said } = z
    .tuple([z.object({ said: z.array(z.tuple([z.string(), z.string()])) })])
    .parse(await tools.run(readSaid, { ids: records.map(({ id }) => id) }))[0];
  return retractRecordsWithClaims(tools, { said, ids, moved, at });
}

const readSaid = `
  UNWIND $ids AS id
  MATCH (record:Record {id: id})
  RETURN collect([record.id, record.said]) AS said
`;

/**
 * Withdraws standing records and all their claims with one time. Answers the internal ids of the records.
 * @param said for each record its id and its `said` as stored.
 */
export async function retractRecordsWithClaims(
  tools: StoreTools,
  { said, ids, moved, at }: { said: readonly (readonly [string, string])[]; ids: Ids; moved: Survivors; at: number },
): Promise<number[]> {
  const claims = new Map<FoldedClaim['type'], string[]>();
  for (const [id, text] of said) {
    // Written by this program from a `Said`; parsing it again with a schema would cost more than all the rest.
    for (const claim of foldRecord(id, JSON.parse(text) as Said, ids, moved).claims) {
      const ofType = claims.get(claim.type);
      if (ofType === undefined) claims.set(claim.type, [claim.id]);
      else ofType.push(claim.id);
    }
  }
  const time = tools.integer(at);
  const [records] = await Promise.all([
    idPairs(tools.run(retractRecords, { ids: said.map(([id]) => id).toSorted(), at: time })),
    ...[...claims]
      .toSorted(byType)
      .map(([type, ofType]) =>
        counted(tools.run(retractClaims(type), { ids: ofType.toSorted(), at: time }), ofType.length, type),
      ),
  ]);
  if (records.length !== said.length) throw new WriteConflict('A record was withdrawn by somebody else meanwhile');
  return records.map(([, node]) => node);
}

function byType([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}
