import * as z from 'zod';
import { readEnv } from '../../env.ts';
import type { Command } from '../command.ts';
import { CommandFault } from '../command-fault.ts';
import { connectAsService } from '../connect.ts';
import { readWords } from '../read-words.ts';
import type { Terminal } from '../terminal.ts';

const answerSchema = z.object({ account: z.string(), agency: z.string() });

/** Makes the first administrator of an empty system. */
export const createFirstAccountCommand: Command = {
  name: 'account create-first',
  summary: 'Makes the first administrator of an empty system.',
  usage: [
    'account create-first ACCOUNT --agency AGENCY [--url URL] [--json]',
    '  The password (at least 12 characters) is taken from CORRIDOR_PASSWORD, or asked for.',
  ].join('\n'),
  async run(words, terminal) {
    const { values, positionals } = readWords(words, {
      agency: { type: 'string' },
      url: { type: 'string' },
      json: { type: 'boolean' },
    });
    const [account, extra] = positionals;
    if (account === undefined || extra !== undefined) throw new CommandFault('usage', 'Name one account.');
    if (values.agency === undefined) throw new CommandFault('usage', 'Say of which agency it is, with --agency.');
    const client = connectAsService(values.url);
    const body = { account, agency: values.agency, password: await readPassword(terminal) };
    const made = await client.request('/accounts/first', answerSchema, { method: 'POST', body });
    terminal.say(values.json ? JSON.stringify(made) : `${made.account} of ${made.agency} is the first administrator.`);
    return 0;
  },
};

async function readPassword(terminal: Terminal): Promise<string> {
  const { CORRIDOR_PASSWORD: given } = readEnv();
  if (given !== undefined) return given;
  const password = await terminal.askSecret('Password');
  if (password === undefined)
    throw new CommandFault('usage', 'Nobody is there to ask for a password; set CORRIDOR_PASSWORD.');
  if (password !== (await terminal.askSecret('The same again')))
    throw new CommandFault('failed', 'The two passwords are not the same.');
  return password;
}
