import { accountViewSchema } from '@corridor/graph-schema/contracts';
import type { Command } from '../command.ts';
import { CommandFault } from '../command-fault.ts';
import { connectAsAdministrator } from '../connect.ts';
import { connectionOptions, readWords } from '../read-words.ts';
import { administratorUsage, describeAccount, findAccount } from './account/accounts.ts';
import { listOf } from './account/read-rights.ts';

/** Gives an account other roles. */
export const changeRolesCommand: Command = {
  name: 'account roles',
  summary: 'Gives an account other roles; it signs in again.',
  usage: ['account roles ACCOUNT A,B', administratorUsage].join('\n'),
  async run(words, terminal) {
    const { values, positionals } = readWords(words, connectionOptions);
    const [name, roles, extra] = positionals;
    if (name === undefined || roles === undefined || extra !== undefined)
      throw new CommandFault('usage', 'Name one account and its roles, with commas between them.');
    const client = await connectAsAdministrator(values);
    const { id } = await findAccount(client, name);
    const body = { roles: listOf(roles) };
    const changed = await client.request(`/accounts/${id}`, accountViewSchema, { method: 'PATCH', body });
    terminal.say(values.json ? JSON.stringify(changed) : describeAccount(changed));
    return 0;
  },
};
