import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { importOptionsSchema, type ImportState } from '@corridor/graph-schema/contracts';
import { createIds } from '@corridor/graph-schema/ids';
import { tokenId } from '@corridor/graph-schema/policy';
import { receiveImport, updateImport, writeOutbox } from '@corridor/graph-schema/store';
import { createDigest } from '@corridor/workers/testing';
import type { Store } from '@corridor/workers/testing';

/** The key of the tests. */
export const testKey = new Uint8Array(32).fill(7);
export const digest = createDigest(testKey);
export const ids = createIds(digest);

const owner = 'AGENCY-A';
const profile = {
  name: 'made',
  title: 'Who knows whom',
  parts: [
    {
      format: { type: 'csv' },
      recordKind: 'relation',
      ref: ['id'],
      required: ['id'],
      grade: { scheme: '4x4', source: 'B', information: '2' },
      subjects: [
        { id: 'one', kind: 'Person', key: '{source}', names: [{ column: 'source' }] },
        { id: 'other', kind: 'Person', key: '{target}', names: [{ column: 'target' }] },
      ],
      links: [{ type: 'ASSOCIATE_OF', from: 'one', to: 'other' }],
    },
  ],
};

/** A table of who knows whom, in which many rows name the same people. */
export function madeTable(rows: number, prefix = 'r'): string {
  const lines = Array.from(
    { length: rows },
    (_, at) => `${prefix}${at},Maren ${letters(at % 17)},Nils ${letters((at * 7) % 23)}`,
  );
  return `id,source,target\n${lines.join('\n')}\n`;
}

/** A number as a word, since names hold no digits. */
function letters(number: number): string {
  return `Q${String.fromCharCode(97 + number)}lsen`;
}

/** Puts a file where uploads lie and receives it, as the api does. Answers the id of the import. */
export async function receiveMade(store: Store, data: string, importId: string, table: string): Promise<string> {
  const sha256 = createHash('sha256').update(table).digest('hex');
  await mkdir(join(data, 'files'), { recursive: true });
  await writeFile(join(data, 'files', sha256), table);
  const options = importOptionsSchema.parse({});
  const token = tokenId(
    {
      originator: owner,
      level: options.level,
      handling: options.handling,
      releasableTo: [],
      denied: [],
      victim: false,
    },
    ids,
  );
  await store.write(({ run }) => run(`MERGE (user:User {id: 'tester'}) SET user.roles = ['analyst']`, {}));
  await store.write((tools) =>
    receiveImport(
      tools,
      ids.other('test', importId),
      {
        id: importId,
        source: ids.source(owner, 'made'),
        sourceName: 'made',
        owner,
        profile: 'made',
        profileContent: JSON.stringify(profile),
        options,
        files: [{ sha256, fileName: 'made.csv', bytes: Buffer.byteLength(table) }],
        importer: 'tester',
        broughtBy: owner,
        token,
      },
      Date.now(),
    ),
  );
  return importId;
}

/** Sets a state and writes the intent that goes with it, as the api does. */
export async function intend(
  store: Store,
  job: 'import-file' | 'retract-import',
  importId: string,
  state: ImportState,
): Promise<void> {
  const operationId = ids.other('test', job, importId);
  await store.write(async (tools) => {
    await updateImport(tools, importId, ['done', 'cancelled'], { state });
    await writeOutbox(tools, { id: operationId, job, payload: { importId, operationId } }, Date.now());
  });
}
