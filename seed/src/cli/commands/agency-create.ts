import { agencyViewSchema, newAgencySchema, setupSchema } from '@corridor/graph-schema/contracts';
import * as z from 'zod';
import type { Command } from '../command.ts';
import { CommandFault } from '../command-fault.ts';
import { connectAsAdministrator } from '../connect.ts';
import { connectionOptions, readWords } from '../read-words.ts';
import { administratorUsage, describeSetup } from './account/accounts.ts';
import { codesOf, describeAgency } from './agency/agencies.ts';

const made = z.object({ agency: agencyViewSchema, setup: setupSchema.optional() });

/** Adds an agency, or a task force of the administrator's own. */
export const createAgencyCommand: Command = {
  name: 'agency create',
  summary: 'Adds an agency, with its first administrator; or a task force that yours leads.',
  usage: [
    'agency create CODE --name NAME --type TYPE [--country CCC] [--administrator ACCOUNT]',
    '  --type TYPE     as in POLICE, CUSTOMS or TASK_FORCE',
    '  --country CCC   three letters (ISO 3166-1); a task force has none',
    administratorUsage,
  ].join('\n'),
  async run(words, terminal) {
    const { values, positionals } = readWords(words, {
      ...connectionOptions,
      name: { type: 'string' },
      type: { type: 'string' },
      country: { type: 'string' },
      administrator: { type: 'string' },
    });
    const { name, type: agencyType, country, administrator, ...target } = values;
    const [code] = codesOf(positionals, ['the code of the agency']);
    const asked = newAgencySchema.safeParse({ code, name, agencyType, country, administrator });
    if (!asked.success) throw new CommandFault('usage', z.prettifyError(asked.error));
    const client = await connectAsAdministrator(target);
    const { agency, setup } = await client.request('/agencies', made, { method: 'POST', body: asked.data });
    terminal.say(values.json ? JSON.stringify({ agency, setup }) : describeAgency(agency));
    if (!values.json && setup) terminal.say(describeSetup(client, setup));
    return 0;
  },
};
