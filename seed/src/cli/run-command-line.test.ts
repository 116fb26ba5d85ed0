import { expect, test } from 'vitest';
import { CommandFault } from './command-fault.ts';
import { createFirstAccountCommand } from './commands/account-create-first.ts';
import { runCommandLine } from './run-command-line.ts';
import { fakeTerminal } from './testing/fake-terminal.ts';

const commands = [
  createFirstAccountCommand,
  { name: 'good', summary: 'Does it', usage: 'good', run: () => Promise.resolve(0) },
  {
    name: 'bad',
    summary: 'Does not',
    usage: 'bad',
    run: () => Promise.reject(new CommandFault('failed', 'It broke.')),
  },
];

test.for([
  { words: ['good'], status: 0 },
  { words: ['--help'], status: 0 },
  { words: ['good', '--help'], status: 0 },
  { words: ['bad'], status: 1 },
  { words: [], status: 2 },
  { words: ['unknown'], status: 2 },
  { words: ['account', 'create-first'], status: 2 },
  { words: ['account', 'create-first', 'root', '--agency', 'A', '--colour'], status: 2 },
])('corridor $words ends with $status', async ({ words, status }) => {
  expect(await runCommandLine(commands, words, fakeTerminal())).toBe(status);
});

test('a failure is one sentence, a usage fault adds how it is called', async () => {
  const failed = fakeTerminal();
  const misused = fakeTerminal();
  await runCommandLine(commands, ['bad'], failed);
  await runCommandLine(commands, ['account', 'create-first', 'root'], misused);

  expect(failed.noted).toStrictEqual(['It broke.']);
  expect(misused.noted[0]).toBe('Say of which agency it is, with --agency.');
  expect(misused.noted[1]).toMatch(/^Usage: corridor account create-first/);
});
