import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runCommandLine } from '../run-command-line.ts';
import { startFakeApi } from '../testing/fake-api.ts';
import { fakeTerminal } from '../testing/fake-terminal.ts';
import { importCommand } from './import.ts';
import { openMarking } from '../testing/open-marking.ts';

const folder = mkdtempSync(join(tmpdir(), 'corridor-import-'));
const file = join(folder, 'people.csv');
writeFileSync(file, 'id,name\n1,Ana Example\n');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const counts = { read: 1, accepted: 1, flagged: 0, quarantined: 0, rejected: 0, records: 1, entities: 1, claims: 2 };
const view = (state: string, rowsDone: number) => ({
  ...counts,
  importId: 'i1',
  source: 'Test',
  profile: 'persons',
  fileNames: ['people.csv'],
  state,
  fileFlags: [],
  unmapped: {},
  marking: openMarking,
  flags: {},
  seconds: 0.5,
  receivedAt: '2026-01-01T00:00:00Z',
  progress: { chunks: 1, chunksDone: rowsDone, rows: 1, rowsDone, bytes: 20, bytesDone: 20 },
});
const words = (url: string, ...more: string[]) => [
  'import',
  file,
  '--source',
  'Test',
  '--profile',
  'persons',
  '--url',
  url,
  '--token',
  't',
  ...more,
];

test('an import is sent as a form, watched to its end and printed', async () => {
  await using api = await startFakeApi({
    'POST /api/v1/imports': [{ status: 202, body: view('received', 0) }],
    'GET /api/v1/imports/i1': [{ body: view('done', 1) }],
  });
  const terminal = fakeTerminal();

  expect(await runCommandLine([importCommand], words(api.url, '--wait', '--json', '--level', '2'), terminal)).toBe(0);
  expect(JSON.parse(terminal.said[0] ?? '')).toStrictEqual({
    importId: 'i1',
    source: 'Test',
    state: 'done',
    read: 1,
    accepted: 1,
    flagged: 0,
    quarantined: 0,
    rejected: 0,
    records: 1,
    entities: 1,
    claims: 2,
    seconds: 0.5,
    flags: {},
    fileFlags: [],
  });
  expect(terminal.noted).toStrictEqual(['received: 0 of 1 rows, 0.0 of 0.0 MB, 0 of 1 chunks']);
  expect(api.received[0]?.bearer).toBe('t');
  for (const part of [
    'name="source"\r\n\r\nTest',
    'name="options"\r\n\r\n{"level":2}',
    'filename="people.csv"',
    '1,Ana Example',
  ]) {
    expect(api.received[0]?.body).toContain(part);
  }
});

test('an import that failed is no success', async () => {
  await using api = await startFakeApi({
    'POST /api/v1/imports': [{ body: { ...view('failed', 0), message: 'The file is empty.' } }],
  });
  const terminal = fakeTerminal();

  expect(await runCommandLine([importCommand], words(api.url, '--wait'), terminal)).toBe(1);
  expect(terminal.noted).toStrictEqual(['The import i1 failed: The file is empty.']);
});

test('a refusal is told with the id of its request', async () => {
  const problem = {
    type: 'about:blank',
    status: 400,
    code: 'badInput',
    title: 'Bad input',
    detail: 'There is no such profile.',
    requestId: 'r-1',
  };
  await using api = await startFakeApi({ 'POST /api/v1/imports': [{ status: 400, body: problem }] });
  const terminal = fakeTerminal();

  expect(await runCommandLine([importCommand], words(api.url), terminal)).toBe(1);
  expect(terminal.noted).toStrictEqual(['There is no such profile. [request r-1]']);
});

test('a system that does not answer is said in one sentence', async () => {
  const terminal = fakeTerminal();

  expect(await runCommandLine([importCommand], words('http://127.0.0.1:9'), terminal)).toBe(1);
  expect(terminal.noted).toHaveLength(1);
});
