import { agencyViewSchema, membershipDatesSchema } from '@corridor/graph-schema/contracts';
import * as z from 'zod';
import type { Command } from '../command.ts';
import { CommandFault } from '../command-fault.ts';
import { connectAsAdministrator } from '../connect.ts';
import { connectionOptions, readWords } from '../read-words.ts';
import { administratorUsage } from './account/accounts.ts';
import { codesOf, describeAgency } from './agency/agencies.ts';

const both = ['the code of the task force', 'that of the agency'];
const pathOf = ([taskForce = '', agency = '']: readonly string[]) =>
  `/agencies/${encodeURIComponent(taskForce)}/members/${encodeURIComponent(agency)}`;

/** Lets an agency into a task force, from one day to another. */
export const joinAgencyCommand: Command = {
  name: 'agency join',
  summary: 'Lets an agency into a task force that yours leads, from one day to another.',
  usage: [
    'agency join TASK_FORCE AGENCY [--from DAY] [--to DAY]',
    '  --from DAY      first day (default today); --to DAY the day on which it ends (default: none)',
    administratorUsage,
  ].join('\n'),
  async run(words, terminal) {
    const { values, positionals } = readWords(words, {
      ...connectionOptions,
      from: { type: 'string' },
      to: { type: 'string' },
    });
    const { from, to, ...target } = values;
    const path = pathOf(codesOf(positionals, both));
    const dates = membershipDatesSchema.safeParse({ from, to });
    if (!dates.success) throw new CommandFault('usage', z.prettifyError(dates.error));
    const client = await connectAsAdministrator(target);
    const changed = await client.request(path, agencyViewSchema, { method: 'PUT', body: dates.data });
    terminal.say(values.json ? JSON.stringify(changed) : describeAgency(changed));
    return 0;
  },
};

/** Ends an agency's membership of a task force, today. */
export const leaveAgencyCommand: Command = {
  name: 'agency leave',
  summary: 'Ends the membership of an agency in a task force that yours leads, today.',
  usage: ['agency leave TASK_FORCE AGENCY', administratorUsage].join('\n'),
  async run(words, terminal) {
    const { values, positionals } = readWords(words, connectionOptions);
    const path = pathOf(codesOf(positionals, both));
    const client = await connectAsAdministrator(values);
    const changed = await client.request(path, agencyViewSchema, { method: 'DELETE' });
    terminal.say(values.json ? JSON.stringify(changed) : describeAgency(changed));
    return 0;
  },
};
