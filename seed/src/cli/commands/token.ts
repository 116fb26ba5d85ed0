import type { Command } from '../command.ts';
import { CommandFault } from '../command-fault.ts';
import { openToken } from '../connect.ts';
import { connectionOptions, readWords } from '../read-words.ts';
import { requireNoWords } from './require-no-words.ts';

/** Prints a bearer token for scripts. */
export const tokenCommand: Command = {
  name: 'token',
  summary: 'Prints a bearer token for scripts.',
  usage: [
    'token --as ACCOUNT [--purpose P] [--url URL] [--json]',
    '  Without a password this works in demonstration mode only, on this machine; CORRIDOR_PASSWORD is the account’s.',
  ].join('\n'),
  async run(words, terminal) {
    const { values, positionals } = readWords(words, connectionOptions);
    requireNoWords(positionals);
    if (values.as === undefined) throw new CommandFault('usage', 'Say for whom the token is, with --as.');
    const opened = await openToken(values);
    terminal.say(values.json ? JSON.stringify(opened) : opened.token);
    return 0;
  },
};
