import { expect, test } from 'vitest';
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
