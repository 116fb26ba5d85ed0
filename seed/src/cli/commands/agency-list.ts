import { agencyViewSchema } from '@corridor/graph-schema/contracts';
import * as z from 'zod';
import type { Command } from '../command.ts';
import { connect } from '../connect.ts';
import { connectionOptions, readWords } from '../read-words.ts';
import { administratorUsage } from './account/accounts.ts';
import { describeAgency } from './agency/agencies.ts';
import { requireNoWords } from './require-no-words.ts';

/** Lists agencies, and the task forces that one's own belongs to. */
export const listAgenciesCommand: Command = {
  name: 'agency list',
  summary: 'Lists the agencies, and the task forces that yours belongs to.',
  usage: ['agency list', administratorUsage].join('\n'),
  async run(words, terminal) {
    const { values, positionals } = readWords(words, connectionOptions);
    requireNoWords(positionals);
    const client = await connect({ ...values, as: values.as ?? 'admin' });
    const { agencies } = await client.request('/agencies', z.object({ agencies: z.array(agencyViewSchema) }));
    terminal.say(values.json ? JSON.stringify({ agencies }) : agencies.map(describeAgency).join('\n'));
    return 0;
  },
};
