import { setTimeout as wait } from 'node:timers/promises';
import { upkeepViewSchema, type UpkeepView } from '@corridor/graph-schema/contracts';
import type { Command } from '../command.ts';
import { CommandFault } from '../command-fault.ts';
import { connect } from '../connect.ts';
import { connectionOptions, connectionUsage, readWords } from '../read-words.ts';
import { requireNoWords } from './require-no-words.ts';

const POLL_MS = 500;

/** A command that has an upkeep done by the workers, waits for it, and succeeds only when the graph equals the fold. */
export function upkeepCommand(name: string, summary: string): Command {
  return {
    name,
    summary,
    usage: `${name} [--json]\n  Acts as admin unless said.\n${connectionUsage}`,
    async run(words, terminal) {
      const { values, positionals } = readWords(words, connectionOptions);
      requireNoWords(positionals);
      const client = await connect({ ...values, as: values.as ?? 'admin' });
      let view = await client.request(`/upkeep/${name}`, upkeepViewSchema, { method: 'POST', body: {} });
      let told = '';
      while (view.state === 'waiting' || view.state === 'running') {
        const now = `${name}: ${view.progress ?? view.state}`;
        if (now !== told) terminal.progress(now);
        told = now;
        await wait(POLL_MS);
        view = await client.request(`/upkeep/${encodeURIComponent(view.operationId)}`, upkeepViewSchema);
      }
      if (view.state === 'failed')
        throw new CommandFault('failed', `The ${name} failed: ${view.message ?? 'the log of the workers says why'}`);
      if (values.json)
        terminal.say(JSON.stringify(view.result ?? { operationId: view.operationId, state: view.state }));
      else terminal.say(formatUpkeep(view));
      return isSound(view.result) ? 0 : 1;
    },
  };
}

function isSound(result: UpkeepView['result']): boolean {
  return result === undefined || (result.equal && result.invariants.every(({ violations }) => violations === 0));
}

/** The outcome as text: whether the graph equals the fold, and every invariant that is broken. */
export function formatUpkeep({ name, result, message }: Pick<UpkeepView, 'name' | 'result' | 'message'>): string {
  if (result === undefined) return `${name}: done${message === undefined ? '' : `, ${message}`}`;
  const broken = result.invariants.filter(({ violations }) => violations > 0);
  return [
    result.equal ? 'The graph equals the fold of its records.' : 'The graph is not what its records fold to.',
    `stored  ${result.storedHash}`,
    `folded  ${result.foldedHash}`,
    ...broken.map(({ name: invariant, violations }) => `broken  ${invariant}: ${violations}`),
    `${result.invariants.length - broken.length} of ${result.invariants.length} invariants hold.`,
  ].join('\n');
}
