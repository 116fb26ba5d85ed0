import { expect, test } from 'vitest';
import type { ImportView } from '@corridor/graph-schema/contracts';
import { ServiceFault } from '../services/service-fault.ts';
import type { DemonstrationImport } from '../scenarios/index.ts';
import { loadFiles } from './load-files.ts';
import type { DemonstrationClient } from './open-import.ts';
import { openMarking } from '../cli/testing/open-marking.ts';

const aFile = (fileName: string): DemonstrationImport => ({
  source: 'demo',
  profile: 'persons',
  fileName,
  content: () => 'id,name\n',
  options: {},
});

const aView = (importId: string, state: ImportView['state']): ImportView => ({
  importId,
  state,
  source: 'demo',
  profile: 'persons',
  fileNames: [],
  fileFlags: [],
  unmapped: {},
  marking: openMarking,
  flags: {},
  read: 10,
  accepted: 10,
  flagged: 0,
  quarantined: 0,
  rejected: 0,
  records: 10,
  entities: 10,
  claims: 0,
  seconds: 1,
  receivedAt: '2026-01-01T00:00:00Z',
  progress: { chunks: 1, chunksDone: 0, rows: 10, rowsDone: 4, bytes: 0, bytesDone: 0 },
});

/** A client whose imports go through the states given, one a request. */
function fakeClient(states: Readonly<Record<string, readonly ImportView['state'][]>>) {
  const asked: string[] = [];
  const left = new Map(Object.entries(states).map(([file, list]) => [file, [...list]]));
  const answer = (what: string, file: string): Promise<ImportView> => {
    asked.push(`${what} ${file}`);
    return Promise.resolve(aView(file, left.get(file)?.shift() ?? 'failed'));
  };
  const client: DemonstrationClient = {
    send: ({ fileName }) => answer('send', fileName),
    look: (id) => answer('look', id),
    resume: (id) => answer('resume', id),
  };
  return { client, asked };
}

test('a file is sent once and watched until it is done', async () => {
  const { client, asked } = fakeClient({ a: ['received', 'running', 'done'] });
  const reports: string[] = [];

  await loadFiles(client, [aFile('a')], (detail) => reports.push(detail));

  expect(asked).toStrictEqual(['send a', 'look a', 'look a']);
  expect(reports).toStrictEqual(['0 of 1 files, 4 rows', '0 of 1 files, 4 rows', '1 of 1 files, 10 rows']);
});

test('what is loaded already costs one request, and what a person took back stays away', async () => {
  const { client, asked } = fakeClient({ a: ['done'], b: ['retracted'] });

  await loadFiles(client, [aFile('a'), aFile('b')], () => {});

  expect(asked).toStrictEqual(['send a', 'send b']);
});

test('an import that was cut off is taken up again', async () => {
  const { client, asked } = fakeClient({ a: ['failed', 'running', 'done'] });

  await loadFiles(client, [aFile('a')], () => {});

  expect(asked).toStrictEqual(['send a', 'resume a', 'look a']);
});

test('an import that fails again and again is named', async () => {
  const { client } = fakeClient({ a: [] });

  await expect(loadFiles(client, [aFile('a')], () => {})).rejects.toThrow(
    new ServiceFault('startFailed', 'The demonstration file a was not imported: failed'),
  );
});

test('several files are under way at once, all are loaded', async () => {
  const files = Array.from({ length: 9 }, (_, index) => aFile(`f${index}`));
  const { client, asked } = fakeClient(
    Object.fromEntries(files.map(({ fileName }) => [fileName, ['running', 'done'] as const])),
  );

  await loadFiles(client, files, () => {});

  expect(asked.slice(0, 6)).toStrictEqual(files.slice(0, 6).map(({ fileName }) => `send ${fileName}`));
  expect(asked.filter((one) => one.startsWith('send'))).toHaveLength(9);
});
