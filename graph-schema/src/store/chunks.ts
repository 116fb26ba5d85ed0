import * as z from 'zod';
import { importCountsSchema, type ImportCounts } from '../contracts/imports.ts';
import type { StoreTools } from './run.ts';

/** What loading one chunk came to. Written in the transaction that loads it, so that it counts once. */
export interface ChunkOutcome {
  readonly import: string;
  readonly chunk: number;
  readonly read: number;
  readonly accepted: number;
  readonly flagged: number;
  readonly quarantined: number;
  readonly rejected: number;
  /** Bytes of the rows. */
  readonly bytes: number;
  readonly flags: Readonly<Record<string, number>>;
  /** Text that no vocabulary knows: for each vocabulary the words and how often. */
  readonly unmapped: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly named: NamedIds;
}

/** What rows name, by ids: 16 bytes a record, 8 an entity, and for each record the number of its claims. */
export interface NamedIds {
  readonly records: readonly string[];
  readonly claims: readonly number[];
  readonly entities: readonly string[];
}

/** Writes the outcome of a chunk. */
export async function writeChunk({ run, integer }: StoreTools, outcome: ChunkOutcome, at: number): Promise<void> {
  const { read, accepted, flagged, quarantined, rejected, bytes } = outcome;
  const counts = { chunk: outcome.chunk, read, accepted, flagged, quarantined, rejected, bytes, at };
  await run(`CREATE (chunk:ImportChunk) SET chunk = $properties`, {
    properties: {
      import: outcome.import,
      flags: JSON.stringify(outcome.flags),
      unmapped: JSON.stringify(outcome.unmapped),
      ...Object.fromEntries(Object.entries(counts).map(([name, value]) => [name, integer(value)])),
      ...namedProperties(outcome.named, integer),
    },
  });
}

/** Ids as properties of a node: packed, since an import of millions of rows names millions of things. */
export function namedProperties(named: NamedIds, integer: StoreTools['integer']): Record<string, unknown> {
  return {
    namedRecords: packIds(named.records, 16),
    namedEntities: packIds(named.entities, 8),
    namedClaims: named.claims.map(integer),
    records: integer(named.records.length),
    entities: integer(named.entities.length),
    claims: integer(named.claims.reduce((sum, count) => sum + count, 0)),
  };
}

/** The first bytes of each id (32 hex characters), one after the other. */
export function packIds(ids: readonly string[], bytesEach: number): Int8Array {
  const packed = new Uint8Array(ids.length * bytesEach);
  ids.forEach((id, index) => {
    for (let at = 0; at < bytesEach; at += 1) {
      packed[index * bytesEach + at] = Number.parseInt(id.slice(at * 2, at * 2 + 2), 16);
    }
  });
  return new Int8Array(packed.buffer);
}

/** The whole ids of 16 bytes each, back as text. */
export function unpackIds(packed: Int8Array): string[] {
  const bytes = new Uint8Array(packed.buffer, packed.byteOffset, packed.byteLength);
  const ids: string[] = [];
  for (let at = 0; at < bytes.length; at += 16) {
    let id = '';
    for (let byte = at; byte < at + 16; byte += 1) id += (bytes[byte] ?? 0).toString(16).padStart(2, '0');
    ids.push(id);
  }
  return ids;
}

const packedSchema = z.custom<Int8Array>((value) => value instanceof Int8Array);
const namedRow = z.object({ records: packedSchema, entities: packedSchema, claims: z.array(z.int()) });

/** What the rows of some chunks name (`from` and up, `limit` at most), and of all corrected rows when `from` is 0. */
export async function readNamed(
  { run, integer }: Pick<StoreTools, 'run' | 'integer'>,
  importId: string,
  from: number,
  limit: number,
): Promise<z.infer<typeof namedRow>[]> {
  const rows = await run(
    `
    MATCH (part:ImportChunk {import: $importId})
    WHERE part.chunk >= $from AND part.chunk < $to
    RETURN part.namedRecords AS records, part.namedEntities AS entities, part.namedClaims AS claims
    UNION ALL
    MATCH (part:QuarantineItem {import: $importId})
    WHERE $from = 0 AND part.position IS NOT NULL AND part.namedRecords IS NOT NULL
    RETURN part.namedRecords AS records, part.namedEntities AS entities, part.namedClaims AS claims
  `,
    { importId, from: integer(from), to: integer(from + limit) },
  );
  return z.array(namedRow).parse(rows);
}

/** Numbers of the chunks that are loaded. */
export async function readChunksDone({ run }: Pick<StoreTools, 'run'>, importId: string): Promise<Set<number>> {
  const rows = await run(
    `MATCH (part:ImportChunk {import: $importId}) WHERE part.chunk >= 0 RETURN collect(part.chunk) AS chunks`,
    { importId },
  );
  return new Set(z.tuple([z.object({ chunks: z.array(z.int()) })]).parse(rows)[0].chunks);
}

const countsText = `
  MATCH (import:Import {id: $importId})
  RETURN import.named AS named, import.chunks AS chunks,
    COLLECT { MATCH (part:ImportChunk {import: $importId}) WHERE part.chunk >= 0
      RETURN [part.read, part.accepted, part.flagged, part.quarantined, part.rejected, part.bytes,
        part.records, part.entities, part.claims] } AS parts,
    COLLECT { MATCH (part:ImportChunk {import: $importId}) WHERE part.chunk >= 0 RETURN part.flags } AS flags,
    COLLECT { MATCH (item:QuarantineItem {import: $importId}) WHERE item.position IS NOT NULL
      WITH item.state AS state, coalesce(item.outcome, '-') AS outcome, count(*) AS items RETURN [state, outcome, items] } AS items
`;
const countsRow = z.object({
  named: z.string().nullable(),
  chunks: z.int().nullable(),
  parts: z.array(z.array(z.number())),
  flags: z.array(z.string()),
  items: z.array(z.tuple([z.string(), z.string(), z.int()])),
});
const namedCounts = z.object({ records: z.int(), entities: z.int(), claims: z.int() });
const flagCounts = z.record(z.string(), z.int());

/** Counts of an import and how far it is: chunks, rows and bytes done. */
export interface ImportProgress {
  readonly counts: ImportCounts;
  readonly chunksDone: number;
  readonly rowsDone: number;
  readonly bytesDone: number;
}

/**
 * Counts of now: rows that were corrected moved to accepted or flagged, dismissed ones to rejected. Records, entities and
 * claims are exact once the import is done; before, things that several chunks name count once for each of them.
 */
export async function readImportCounts(
  { run }: Pick<StoreTools, 'run'>,
  importId: string,
): Promise<ImportProgress | undefined> {
  const rows = await run(countsText, { importId });
  if (rows[0] === undefined) return undefined;
  const { named, parts, flags, items } = countsRow.parse(rows[0]);

  const sum = (index: number) => parts.reduce((total, part) => total + (part[index] ?? 0), 0);
  const moved = (state: string, outcome?: string) =>
    items.reduce((total, [s, o, count]) => total + (s === state && (outcome ?? o) === o ? count : 0), 0);
  const flagSums: Record<string, number> = {};
  for (const text of flags) {
    for (const [flag, count] of Object.entries(flagCounts.parse(JSON.parse(text)))) {
      flagSums[flag] = (flagSums[flag] ?? 0) + count;
    }
  }
  const exact = named === null ? undefined : namedCounts.parse(JSON.parse(named));
  const dismissed = moved('dismissed');
  const corrected = moved('resubmitted');
  return {
    counts: importCountsSchema.parse({
      read: sum(0),
      accepted: sum(1) + moved('resubmitted', 'accepted'),
      flagged: sum(2) + moved('resubmitted', 'flagged'),
      quarantined: sum(3) - corrected - dismissed,
      rejected: sum(4) + dismissed,
      records: exact?.records ?? sum(6),
      entities: exact?.entities ?? sum(7),
      claims: exact?.claims ?? sum(8),
      flags: Object.fromEntries(Object.entries(flagSums).toSorted(([a], [b]) => (a < b ? -1 : 1))),
    }),
    chunksDone: parts.length,
    rowsDone: sum(0),
    bytesDone: sum(5),
  };
}

/** Text that no vocabulary knows, over all chunks: for each vocabulary the words and how often. */
export async function readUnmapped(
  { run }: Pick<StoreTools, 'run'>,
  importId: string,
): Promise<Record<string, Record<string, number>>> {
  const rows = await run(
    `
    MATCH (part:ImportChunk {import: $importId})
    WHERE part.chunk >= 0 AND part.unmapped <> '{}'
    RETURN collect(part.unmapped) AS texts
  `,
    { importId },
  );
  const [{ texts }] = z.tuple([z.object({ texts: z.array(z.string()) })]).parse(rows);
  const all: Record<string, Record<string, number>> = {};
  for (const text of texts) {
    for (const [vocabulary, words] of Object.entries(z.record(z.string(), flagCounts).parse(JSON.parse(text)))) {
      const known = (all[vocabulary] ??= {});
      for (const [word, count] of Object.entries(words)) known[word] = (known[word] ?? 0) + count;
    }
  }
  return all;
}
