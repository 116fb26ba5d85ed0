import { necessitiesSchema, necessitySchema, type Necessity } from '@corridor/graph-schema/contracts';
import { measures } from '@corridor/graph-schema/policy';
import type { Command } from '../command.ts';
import { CommandFault } from '../command-fault.ts';
import { connect, connectSteppedUp } from '../connect.ts';
import { connectionOptions, connectionUsage, readWords } from '../read-words.ts';
import { requireNoWords } from './require-no-words.ts';

/** States why an intrusive measure is needed in a case. */
export const stateNecessityCommand: Command = {
  name: 'necessity state',
  summary: 'States why an intrusive measure is needed in a case.',
  usage: [
    `necessity state ${measures.join('|')} "STATEMENT" --case C --until TIME`,
    '  --until TIME    when it ends, as 2026-12-31T12:00:00Z; at most 90 days ahead',
    connectionUsage,
  ].join('\n'),
  async run(words, terminal) {
    const { values, positionals } = readWords(words, { ...connectionOptions, until: { type: 'string' } });
    const [named, statement, extra] = positionals;
    const measure = measures.find((one) => one === named);
    if (measure === undefined) throw new CommandFault('usage', `Say which measure: ${measures.join(', ')}.`);
    if (extra !== undefined) throw new CommandFault('usage', `“${extra}” is too much; put the statement in quotes.`);
    const client = await connect(values);
    const body = { measure, statement, case: values.case, until: values.until };
    const stated = await client.request('/necessity-statements', necessitySchema, { method: 'POST', body });
    terminal.say(values.json ? JSON.stringify(stated) : describe(stated));
    return 0;
  },
};

/** Lists statements of necessity. */
export const listNecessitiesCommand: Command = {
  name: 'necessity list',
  summary: 'Lists your statements of necessity; as a supervisor those of your agency.',
  usage: ['necessity list', connectionUsage].join('\n'),
  async run(words, terminal) {
    const { values, positionals } = readWords(words, connectionOptions);
    requireNoWords(positionals);
    const { statements } = await (await connect(values)).request('/necessity-statements', necessitiesSchema);
    terminal.say(values.json ? JSON.stringify({ statements }) : statements.map(describe).join('\n'));
    return 0;
  },
};

/** Approves a statement. */
export const approveNecessityCommand = commandTo('approve', 'Approves a statement of somebody else.');

/** Refuses a statement. */
export const refuseNecessityCommand = commandTo('refuse', 'Refuses a statement of somebody else.');

/** Ends a statement before its time. */
export const endNecessityCommand = commandTo('end', 'Ends a statement before its time.');

function commandTo(verdict: 'approve' | 'refuse' | 'end', summary: string): Command {
  return {
    name: `necessity ${verdict}`,
    summary,
    usage: [`necessity ${verdict} ID "REASON"`, connectionUsage].join('\n'),
    async run(words, terminal) {
      const { values, positionals } = readWords(words, connectionOptions);
      const [id, reason, extra] = positionals;
      if (id === undefined || reason === undefined || extra !== undefined)
        throw new CommandFault('usage', 'Say the id of the statement, and why, in quotes.');
      const client = await connectSteppedUp({ ...values, as: values.as ?? 'supervisor' });
      const path = `/necessity-statements/${encodeURIComponent(id)}/${verdict}`;
      const decided = await client.request(path, necessitySchema, { method: 'POST', body: { reason } });
      terminal.say(values.json ? JSON.stringify(decided) : describe(decided));
      return 0;
    },
  };
}

function describe({ id, measure, case: reference, account, state, until, isValid }: Necessity): string {
  const stands = state === 'approved' && !isValid ? 'expired' : state;
  return `${id} ${measure} in ${reference} by ${account}: ${stands}, until ${until}`;
}
