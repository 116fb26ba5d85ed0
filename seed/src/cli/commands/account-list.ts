import type { Command } from '../command.ts';
import { connect } from '../connect.ts';
import { connectionOptions, readWords } from '../read-words.ts';
import { administratorUsage, describeAccount, readAccounts } from './account/accounts.ts';
import { requireNoWords } from './require-no-words.ts';

/** Lists the accounts of an agency. */
export const listAccountsCommand: Command = {
  name: 'account list',
  summary: 'Lists the accounts of your agency.',
  usage: ['account list', administratorUsage].join('\n'),
  async run(words, terminal) {
    const { values, positionals } = readWords(words, connectionOptions);
    requireNoWords(positionals);
    const accounts = await readAccounts(await connect({ ...values, as: values.as ?? 'admin' }));
    terminal.say(values.json ? JSON.stringify({ accounts }) : accounts.map(describeAccount).join('\n'));
    return 0;
  },
};
