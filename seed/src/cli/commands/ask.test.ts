import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { runCommandLine } from '../run-command-line.ts';
import { startFakeApi } from '../testing/fake-api.ts';
import { fakeTerminal } from '../testing/fake-terminal.ts';
import { askCommand } from './ask.ts';

const envelope = {
  question: 'search',
  params: {},
  revision: '1',
  dataAsOf: '',
  codeVersion: '0',
  results: [],
  truncated: null,
  warnings: [],
  excluded: [],
};

test.for([
  { from: [], input: '', sent: {} },
  { from: ['-'], input: '{"text":"ana"}', sent: { text: 'ana' } },
  { from: ['{"text":"ana"}'], input: '', sent: { text: 'ana' } },
])('parameters $from are sent', async ({ from, input, sent }) => {
  await using api = await startFakeApi({ 'POST /api/v1/questions/search': [{ body: envelope }] });
  const terminal = fakeTerminal(input);

  expect(
    await runCommandLine([askCommand], ['ask', 'search', ...from, '--url', api.url, '--token', 't'], terminal),
  ).toBe(0);
  expect(JSON.parse(terminal.said[0] ?? '')).toStrictEqual(envelope);
  expect(JSON.parse(api.received[0]?.body ?? '')).toStrictEqual(sent);
});

test('parameters that are no object are refused before anything is asked', async () => {
  expect(await runCommandLine([askCommand], ['ask', 'search', '-'], fakeTerminal('[1]'))).toBe(2);
});

test('an answer is written to a file in the form that is asked for, with why', async () => {
  const report = { form: 'corridor-answer/1' };
  const sha256 = createHash('sha256').update(JSON.stringify(report)).digest('hex');
  await using api = await startFakeApi({
    'POST /api/v1/questions/paths/export': [{ body: report, headers: { 'Corridor-File-SHA256': sha256 } }],
  });
  const folder = await mkdtemp(join(tmpdir(), 'corridor-ask-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const out = join(folder, 'ways.csv');
  const asked = ['ask', 'paths', '{"k":3}', '--why', 'for the inquiry', '--format', 'csv', '--table', 'links'];
  const terminal = fakeTerminal();

  expect(await runCommandLine([askCommand], [...asked, '--out', out, '--url', api.url, '--token', 't'], terminal)).toBe(
    0,
  );
  expect(await readFile(out, 'utf8')).toBe(JSON.stringify(report));
  expect(terminal.noted).toStrictEqual([`${JSON.stringify(report).length} bytes, SHA-256 ${sha256}`]);
  expect(JSON.parse(api.received[0]?.body ?? '')).toStrictEqual({
    params: { k: 3 },
    format: 'csv',
    use: 'analysis',
    justification: 'for the inquiry',
    table: 'links',
  });
});

test.for([
  ['no reason', ['--format', 'html']],
  ['another form', ['--format', 'pdf', '--why', 'for the inquiry']],
] as const)('a file of an answer with %s is refused before anything is asked', async ([, wrong]) => {
  expect(await runCommandLine([askCommand], ['ask', 'search', ...wrong], fakeTerminal())).toBe(2);
});
