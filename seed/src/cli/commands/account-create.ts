import { newAccountViewSchema } from '@corridor/graph-schema/contracts';
import type { Command } from '../command.ts';
import { connectAsAdministrator } from '../connect.ts';
import { connectionOptions, readWords } from '../read-words.ts';
import { administratorUsage, describeAccount, describeSetup, oneName } from './account/accounts.ts';
import { readRights, rightsOptions, rightsUsage } from './account/read-rights.ts';

/** Makes an account of the administrator's agency. */
export const createAccountCommand: Command = {
  name: 'account create',
  summary: 'Makes an account of your agency and prints how its password is set.',
  usage: ['account create ACCOUNT --roles A,B [--level 0–3] …', rightsUsage, administratorUsage].join('\n'),
  async run(words, terminal) {
    const { values, positionals } = readWords(words, { ...connectionOptions, ...rightsOptions });
    const { roles, level, victims, office, name, purposes, ...target } = values;
    const body = { account: oneName(positionals), ...readRights({ roles, level, victims, office, name, purposes }) };
    const client = await connectAsAdministrator(target);
    const made = await client.request('/accounts', newAccountViewSchema, { method: 'POST', body });
    terminal.say(values.json ? JSON.stringify(made) : describeAccount(made.account));
    if (!values.json && made.setup) terminal.say(describeSetup(client, made.setup));
    return 0;
  },
};
