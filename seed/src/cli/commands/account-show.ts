import type { Command } from '../command.ts';
import { connect } from '../connect.ts';
import { connectionOptions, readWords } from '../read-words.ts';
import { administratorUsage, findAccount, oneName } from './account/accounts.ts';

/** Shows one account. */
export const showAccountCommand: Command = {
  name: 'account show',
  summary: 'Shows one account of your agency.',
  usage: ['account show ACCOUNT', administratorUsage].join('\n'),
  async run(words, terminal) {
    const { values, positionals } = readWords(words, connectionOptions);
    const name = oneName(positionals);
    const account = await findAccount(await connect({ ...values, as: values.as ?? 'admin' }), name);
    const lines = Object.entries(account).map(
      ([key, value]) => `${key}: ${Array.isArray(value) ? value.join(', ') : value}`,
    );
    terminal.say(values.json ? JSON.stringify(account) : lines.join('\n'));
    return 0;
  },
};
