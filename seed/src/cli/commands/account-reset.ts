import { newAccountViewSchema } from '@corridor/graph-schema/contracts';
import type { Command } from '../command.ts';
import { connectAsAdministrator } from '../connect.ts';
import { connectionOptions, readWords } from '../read-words.ts';
import { administratorUsage, describeSetup, findAccount, oneName } from './account/accounts.ts';

/** Takes the password of an account away and prints how a new one is set. */
export const resetAccountCommand: Command = {
  name: 'account reset',
  summary: 'Takes the password of an account away and prints how a new one is set.',
  usage: [
    'account reset ACCOUNT [--second-factor]',
    '  --second-factor takes that away, too; else it is still asked for',
    administratorUsage,
  ].join('\n'),
  async run(words, terminal) {
    const { values, positionals } = readWords(words, { ...connectionOptions, 'second-factor': { type: 'boolean' } });
    const { 'second-factor': secondFactor = false, ...target } = values;
    const name = oneName(positionals);
    const client = await connectAsAdministrator(target);
    const { id } = await findAccount(client, name);
    const body = { secondFactor };
    const reset = await client.request(`/accounts/${id}/reset`, newAccountViewSchema, { method: 'POST', body });
    terminal.say(
      values.json ? JSON.stringify(reset) : `The password of ${name} is gone, and what it had open has ended.`,
    );
    if (!values.json && reset.setup) terminal.say(describeSetup(client, reset.setup));
    return 0;
  },
};
