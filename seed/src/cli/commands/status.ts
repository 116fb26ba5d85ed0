import { statusSchema, type Status } from '@corridor/graph-schema/contracts';
import type { Command } from '../command.ts';
import { connect } from '../connect.ts';
import { connectionOptions, connectionUsage, readWords } from '../read-words.ts';
import { requireNoWords } from './require-no-words.ts';

/** What runs, whether it is well, and how much of it the asker may see. */
export const statusCommand: Command = {
  name: 'status',
  summary: 'What runs, whether it is well, and how much you may see of it.',
  usage: `status [--json]\n${connectionUsage}`,
  async run(words, terminal) {
    const { values, positionals } = readWords(words, connectionOptions);
    requireNoWords(positionals);
    const client = await connect(values);
    const status = await client.request('/status', statusSchema);
    terminal.say(values.json ? JSON.stringify(status) : formatStatus(status));
    return status.healthy ? 0 : 1;
  },
};

/** A status as text, a fact a line. */
export function formatStatus({ url, versions, revision, counts, queues, healthy }: Status): string {
  const count = (number: number) => number.toLocaleString('en');
  return [
    `${url}  ${healthy ? 'healthy' : 'not healthy'}`,
    `versions  ${Object.entries(versions)
      .map(([name, version]) => `${name} ${version}`)
      .join(', ')}`,
    `revision  ${revision === '' ? 'none yet' : revision}`,
    `visible   ${count(counts.entities)} entities, ${count(counts.claims)} claims, ${count(counts.records)} records, ${count(counts.sources)} sources`,
    ...Object.entries(queues).map(
      ([name, { waiting, active, delayed, failed }]) =>
        `queue     ${name}: ${waiting} waiting, ${active} active, ${delayed} delayed, ${failed} failed`,
    ),
  ].join('\n');
}
