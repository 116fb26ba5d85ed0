import * as z from 'zod';
import type { Said } from '../claims/said.ts';
import type { FoldedClaim } from '../fold/index.ts';
import { readStoredClaim } from './stored-claim.ts';
import type { StoreTools } from './run.ts';

type Reader = Pick<StoreTools, 'run' | 'integer'>;

/** A record as the fold needs it. */
export interface FoldableRecord {
  readonly id: string;
  readonly said: Said;
  readonly recordedAt: number;
  readonly retractedAt?: number;
}

const returnFoldable =
  'RETURN record.id AS id, record.said AS said, record.recordedAt AS recordedAt, record.retractedAt AS retractedAt';
const recordPage = z.array(
  z.object({ id: z.string(), said: z.string(), recordedAt: z.number(), retractedAt: z.number().nullable() }),
);

/** Some records in the order of their ids, from behind one on. */
export async function readRecordPage(
  { run, integer }: Reader,
  after: string,
  pageSize: number,
): Promise<FoldableRecord[]> {
  return foldable(
    await run(
      `
      MATCH (record:Record)
      WHERE record.id > $after
      ${returnFoldable}
      ORDER BY record.id
      LIMIT $limit
    `,
      { after, limit: integer(pageSize) },
    ),
  );
}

/** All records in the order of their ids, a page at a time. */
export async function* recordPages(reader: Reader, pageSize: number): AsyncGenerator<FoldableRecord[]> {
  for (let after = ''; ;) {
    const page = await readRecordPage(reader, after, pageSize);
    const last = page.at(-1);
    if (last === undefined) return;
    after = last.id;
    yield page;
  }
}

/** Records by their ids; those that are not there are left out. */
export async function recordsById({ run }: Pick<Reader, 'run'>, ids: readonly string[]): Promise<FoldableRecord[]> {
  return foldable(await run(`UNWIND $ids AS id MATCH (record:Record {id: id}) ${returnFoldable}`, { ids }));
}

function foldable(rows: unknown): FoldableRecord[] {
  return recordPage.parse(rows).map(({ id, said, recordedAt, retractedAt }) => ({
    id,
    said: JSON.parse(said) as Said,
    recordedAt,
    ...(retractedAt === null ? {} : { retractedAt }),
  }));
}

const entityPage = z.array(z.object({ id: z.string(), labels: z.array(z.string()) }));

/** All entities in the order of their ids: id and kind. */
export async function* entityPages(
  { run, integer }: Reader,
  pageSize: number,
): AsyncGenerator<{ id: string; kind: string }[]> {
  for (let after = ''; ;) {
    const rows = entityPage.parse(
      await run(
        `
        MATCH (entity:Entity)
        WHERE entity.id > $after
        RETURN entity.id AS id, labels(entity) AS labels
        ORDER BY entity.id
        LIMIT $limit
      `,
        { after, limit: integer(pageSize) },
      ),
    );
    const last = rows.at(-1);
    if (last === undefined) return;
    after = last.id;
    yield rows.map(({ id, labels }) => ({ id, kind: labels.filter((label) => label !== 'Entity').join(':') }));
  }
}

const claimRow = z.object({
  from: z.string().nullable(),
  to: z.string().nullable(),
  claim: z.record(z.string(), z.unknown()),
});
/** A claim as stored, in the form of the fold, with the record that says it and its times. */
export type StoredClaim = ReturnType<typeof readStoredClaim>;

/** All claims of one type in the order of their ids. */
export async function* claimPages(
  { run, integer }: Reader,
  type: FoldedClaim['type'],
  pageSize: number,
): AsyncGenerator<StoredClaim[]> {
  for (let after = ''; ;) {
    const rows = await run(
      `
      MATCH (start)-[claim:${type}]->(end)
      WHERE claim.id > $after
      RETURN start.id AS from, end.id AS to, properties(claim) AS claim
      ORDER BY claim.id
      LIMIT $limit
    `,
      { after, limit: integer(pageSize) },
    );
    const claims = readClaims(type, rows);
    const last = claims.at(-1);
    if (last === undefined) return;
    after = last.claim.id;
    yield claims;
  }
}

/** Claims of one type by their ids. */
export async function claimsById(
  { run }: Pick<StoreTools, 'run'>,
  type: FoldedClaim['type'],
  ids: readonly string[],
): Promise<StoredClaim[]> {
  const rows = await run(
    `
    UNWIND $ids AS id
    MATCH (start)-[claim:${type} {id: id}]->(end)
    RETURN start.id AS from, end.id AS to, properties(claim) AS claim
  `,
    { ids },
  );
  return readClaims(type, rows);
}

function readClaims(type: FoldedClaim['type'], rows: Awaited<ReturnType<StoreTools['run']>>): StoredClaim[] {
  return rows.map((row) => {
    const { from, to, claim } = claimRow.parse(row);
    return readStoredClaim(type, from ?? '', to ?? '', claim);
  });
}
