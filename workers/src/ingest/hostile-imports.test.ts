import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { importOptionsSchema } from '@corridor/graph-schema/contracts';
import { createIds } from '@corridor/graph-schema/ids';
import type { StoredImport } from '@corridor/graph-schema/store';
import { createDigest } from '../digest.ts';
import { FileRejected } from '../formats/index.ts';
import { inFolder } from '../formats/testing.ts';
import { createMapperFactory } from './create-row-mapper.ts';
import { change, changes, columns, forms, lines } from './damaged-files.testing.ts';
import { mapAndClean, type MappedRows } from './map-rows.ts';
import { readChunk, spooledFiles, spoolImport } from './spool-import.ts';
import { validRow } from './validate-rows.ts';

/** Damaged files of each form. */
const CASES = 200;
const SEED = 20_261_130;
const CHUNK_ROWS = 5;
const IMPORT_LEVEL = 1;
const STRICTEST = 3;
const ids = createIds(createDigest(new Uint8Array(32).fill(7)));

const profileOf = (format: object) => ({
  name: 'hostile',
  title: 'Hostile',
  parts: [
    {
      format,
      required: ['id', 'name'],
      recordKind: 'nominal',
      ref: ['id'],
      grade: { scheme: 'ungraded' },
      policy: { level: 'level' },
      subjects: [{ id: 'person', kind: 'Person', key: '{id}', names: [{ column: 'name' }], times: { birth: 'born' } }],
    },
  ],
});

type Ingested = { readonly rows: readonly MappedRows[] } | { readonly refused: FileRejected };

/** Reads, maps, cleans and validates a file as the workers do, up to the transaction. */
async function ingest(format: object, bytes: Buffer): Promise<Ingested> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const found: StoredImport = {
    id: 'import',
    source: 'source',
    sourceName: 'hostile',
    owner: 'NCB',
    importer: 'account',
    profile: 'hostile',
    profileContent: JSON.stringify(profileOf(format)),
    options: importOptionsSchema.parse({ level: IMPORT_LEVEL }),
    files: [{ sha256, fileName: 'file', bytes: bytes.length }],
    token: 'default',
    receivedAt: Date.UTC(2026, 0, 1),
    state: 'running',
    fileFlags: [],
    chunks: 0,
    rows: 0,
    bytes: 0,
    chunkRows: CHUNK_ROWS,
  };
  return inFolder(async (data) => {
    await mkdir(join(data, 'files'));
    await writeFile(join(data, 'files', sha256), bytes);
    try {
      const spooled = await spoolImport({ data }, found, CHUNK_ROWS, new AbortController().signal);
      const newMapper = await createMapperFactory(ids)(found, (parts) => spooledFiles({ data }, found, parts));
      const rows: MappedRows[] = [];
      for (let chunk = 0; chunk < spooled.chunks; chunk += 1) {
        const read = await readChunk({ data }, found, chunk);
        const mapped = await mapAndClean({ newMapper, defaultToken: found.token }, read);
        rows.push(...mapped.map((one) => ({ ...one, mapped: validRow(one.mapped) })));
      }
      if (rows.length !== spooled.rows) throw new Error(`${rows.length} of ${spooled.rows} rows were mapped`);
      return { rows };
    } catch (error) {
      if (error instanceof FileRejected) return { refused: error };
      throw error;
    }
  });
}

/** What a reader would have to complain of in the outcome of a damaged file. */
function complaintsOf(outcome: Ingested, sound: ReadonlyMap<string, string>, isTable: boolean): string[] {
  if ('rows' in outcome) return outcome.rows.flatMap((row) => complaintsOfRow(row, sound, isTable));
  const { code, message } = outcome.refused;
  // A file that is no table of this kind at all has no row to name.
  const needsPlace = code === 'FILE_MALFORMED' || code === 'FILE_TRUNCATED';
  return needsPlace && !/(?:row|line) \d+|holds no rows/.test(message) ? [`no place: ${message}`] : [];
}

function complaintsOfRow(
  { spooled: { row }, mapped }: MappedRows,
  sound: ReadonlyMap<string, string>,
  isTable: boolean,
): string[] {
  const { outcome, faults, drafts, tokens } = mapped;
  const isLoaded = outcome === 'accepted' || outcome === 'flagged';
  const before = sound.get(contentOf(row.cells));
  const level = Math.min(...tokens.map((token) => token.level));
  const complaints = {
    'a fault without its line': outcome !== 'accepted' && !(row.number > 0 && row.position !== ''),
    'held or flagged without a reason': outcome !== 'accepted' && faults.length === 0,
    'a fault without field or detail': faults.some(({ place, detail }) => place === undefined && detail === undefined),
    'records of a row that waits': !isLoaded && drafts.length > 0,
    'a looser marking than the row says':
      isLoaded && level < leastLevel(row.cells['level'], 'level' in row.cells || !isTable),
    'another reading of a sound row': outcome === 'accepted' && before !== undefined && before !== saidOf(mapped),
  };
  return Object.entries(complaints)
    .filter(([, isSo]) => isSo)
    .map(([name]) => `${name}: ${JSON.stringify([row.number, row.cells, outcome, faults, level])}`);
}

/** The level that a row must have at the least: what its cell says, the import's where it is empty, else the strictest. */
function leastLevel(cell: unknown, isThere: boolean): number {
  const text = typeof cell === 'string' || typeof cell === 'number' ? String(cell).trim() : '';
  if (/^[0-3]$/.test(text)) return Number(text);
  // A table that lost the column says nothing usual of any row.
  return text === '' && isThere ? IMPORT_LEVEL : STRICTEST;
}

function contentOf(cells: Readonly<Record<string, unknown>>): string {
  return JSON.stringify([columns.map((column) => cells[column] ?? null), Object.keys(cells).toSorted()]);
}

function saidOf({ drafts, tokens }: MappedRows['mapped']): string {
  return JSON.stringify([drafts.map(({ ref, said, kind }) => [ref, kind, said]), tokens.map(({ level }) => level)]);
}

test.for(forms)(
  `${CASES} damaged %s files are read whole or refused whole, keep the marking of each row, and name the place of a fault`,
  { timeout: 300_000 },
  async ([form, format, make]) => {
    const whole = await ingest(format, await make((bytes) => bytes));
    const rows = 'rows' in whole ? whole.rows : [];
    const sound = new Map(rows.map(({ spooled, mapped }) => [contentOf(spooled.row.cells), saidOf(mapped)]));
    const tally = { refused: 0, quarantined: 0, flagged: 0, accepted: 0, rejected: 0 };
    const complaints: string[] = [];

    for (const made of fc.sample(changes, { numRuns: CASES, seed: SEED })) {
      const outcome = await ingest(format, await make((bytes) => made.reduce(change, bytes)));
      complaints.push(...complaintsOf(outcome, sound, 'CSV TSV XLSX'.includes(form.split(' ').at(-1) ?? '')));
      if ('refused' in outcome) tally.refused += 1;
      else for (const { mapped } of outcome.rows) tally[mapped.outcome] += 1;
    }

    const told = Object.entries(tally).map(([name, times]) => `${times} ${name}`);
    console.log(`[B8] ${CASES} damaged ${form} files: ${told.join(', ')}`);
    expect(rows.map(({ mapped }) => mapped.outcome)).toStrictEqual(lines.map(() => 'accepted'));
    expect(complaints).toStrictEqual([]);
    expect(tally.accepted).toBeGreaterThan(0);
    expect(tally.refused).toBeGreaterThan(0);
  },
);
