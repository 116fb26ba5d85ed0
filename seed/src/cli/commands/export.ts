import { exportFormats } from '@corridor/graph-schema/contracts';
import type { Command } from '../command.ts';
import { CommandFault } from '../command-fault.ts';
import { connect, connectSteppedUp } from '../connect.ts';
import { keepFile, leavingOf, leavingOptions, leavingUsage, oneOf } from '../leaving.ts';
import { connectionOptions, connectionUsage, readWords } from '../read-words.ts';

/** Writes entities and what is said among them to a file, or to standard output. */
export const exportCommand: Command = {
  name: 'export',
  summary: 'Writes entities and what is said among them to a marked file.',
  usage: [
    'export ENTITY… --why "REASON" [--format csv|json] [--use analysis|dissemination|court] [--to AGENCY] [--out FILE]',
    '  ENTITY…          ids of entities, at most 1,000',
    leavingUsage,
    connectionUsage,
  ].join('\n'),
  async run(words, terminal) {
    const { values, positionals: entities } = readWords(words, { ...connectionOptions, ...leavingOptions });
    if (entities.length === 0) throw new CommandFault('usage', 'Say which entities, by their ids.');
    const body = { entities, format: oneOf('format', exportFormats, values.format ?? 'csv'), ...leavingOf(values) };
    const client = await (body.use === 'court' ? connectSteppedUp(values) : connect(values));
    await keepFile(await client.download('/exports', body), values, terminal);
    return 0;
  },
};
