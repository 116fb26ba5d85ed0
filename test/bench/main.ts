import { ServiceFault } from '@corridor/seed/services';
import { prepareMachine } from '../support/prepare-machine.ts';
import { appendHistory, fallenFrom, readHistory } from './history.ts';
import { measureArea } from './measure-area.ts';
import type { Measurement } from './measurement.ts';
import { openBench } from './open-bench.ts';
import { readWords, WordsFault } from './read-words.ts';
import { runFacts } from './run-facts.ts';
import { formatTable } from './table.ts';

/** Above it so much else is going on that even ratios say little. */
const GREATEST_LOAD = 3;
const BAD_WORDS = 64;

async function main(words: readonly string[]): Promise<number> {
  const asked = readWords(words);
  const facts = runFacts(asked);
  if (facts.loadAverage > GREATEST_LOAD && !asked.anyLoad) {
    console.error(
      `The load average is ${facts.loadAverage.toFixed(1)}, above ${GREATEST_LOAD}: wait until the machine is quiet, ` +
        'or measure with --any-load, which the lines then say.',
    );
    return 1;
  }
  await prepareMachine(['java', 'maven', 'redis']);
  const history = readHistory();
  const measurements: Measurement[] = [];
  const bench = await openBench({ ...asked, say: (line) => console.error(`  ${line}`) });
  // A Ctrl-C takes the stores along and leaves no folder behind.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void bench.close().finally(() => process.exit(1)));
  }
  try {
    for (const area of asked.areas) {
      for await (const measurement of measureArea(area, bench, facts)) {
        appendHistory(measurement);
        measurements.push(measurement);
      }
    }
  } finally {
    await bench.close();
    console.log(formatTable(measurements));
  }
  return judge(measurements, history);
}

/** Says what is wrong with the run; the exit status. */
function judge(measurements: readonly Measurement[], history: readonly Measurement[]): number {
  const wrong: string[] = [];
  for (const measurement of measurements) {
    const name = `${measurement.area}, ${measurement.name}`;
    if (measurement.equal === false) wrong.push(`${name}: ours and the rival do not give the same answer.`);
    const recorded = measurement.anyLoad ? undefined : fallenFrom(measurement, history);
    if (recorded === undefined) continue;
    wrong.push(`${name}: the ratio fell to ${measurement.ratio.toFixed(2)}, from ${recorded.toFixed(2)} as recorded.`);
  }
  for (const line of wrong) console.error(line);
  return wrong.length === 0 ? 0 : 1;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof WordsFault) && !(error instanceof ServiceFault)) throw error;
  console.error(error.message);
  process.exitCode = error instanceof WordsFault ? BAD_WORDS : error.exitCode;
}
