import { accountViewSchema, type AccountState } from '@corridor/graph-schema/contracts';
import type { Command } from '../command.ts';
import { connectAsAdministrator } from '../connect.ts';
import { connectionOptions, readWords } from '../read-words.ts';
import { administratorUsage, describeAccount, findAccount, oneName } from './account/accounts.ts';

/** Blocks an account: its sessions and tokens end at once. */
export const blockAccountCommand = commandTo('block', 'blocked', 'Blocks an account; what it has open ends at once.');

/** Lets a blocked account in again. */
export const unblockAccountCommand = commandTo('unblock', 'active', 'Lets a blocked account sign in again.');

/** Ends an account for good. */
export const endAccountCommand = commandTo('end', 'ended', 'Ends an account for good; its name is not used again.');

function commandTo(verb: string, state: AccountState, summary: string): Command {
  return {
    name: `account ${verb}`,
    summary,
    usage: [`account ${verb} ACCOUNT`, administratorUsage].join('\n'),
    async run(words, terminal) {
      const { values, positionals } = readWords(words, connectionOptions);
      const name = oneName(positionals);
      const client = await connectAsAdministrator(values);
      const { id } = await findAccount(client, name);
      const changed = await client.request(`/accounts/${id}`, accountViewSchema, { method: 'PATCH', body: { state } });
      terminal.say(values.json ? JSON.stringify(changed) : describeAccount(changed));
      return 0;
    },
  };
}
