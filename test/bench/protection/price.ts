import { percentile } from '../alternate.ts';
import { WARM_UP_PASSES, type Bench, type Benchmark } from '../area.ts';
import type { Measured, Size } from '../measurement.ts';
import { loadPersons } from '../search/load-persons.ts';
import type { Ask } from '../system/ask.ts';
import { startSystem } from '../system/start-system.ts';
import { madeMixes, type Mix } from './made-asks.ts';
import { runRound, type Round } from './run-round.ts';

/** Throughput with protection is at least half of that without, and the slowest hundredth takes at most twice as long. */
const GOAL = 0.5;
const P99 = 0.99;
const amounts: Readonly<Record<Size, { persons: number; tieRecords: number }>> = {
  small: { persons: 300, tieRecords: 120 },
  standard: { persons: 20_000, tieRecords: 11_000 },
};

/** Both APIs over the same mix in one repeat. */
interface Pair {
  readonly ours: Round;
  readonly rival: Round;
}

/** The API as it runs against one without policy and audit, over the same stores. */
export const price: Benchmark = {
  name: 'price',
  async measure(bench) {
    const system = await startSystem(bench);
    try {
      const loaded = await loadPersons(bench, system, amounts[bench.size]);
      const unprotected = await system.another('test/bench/protection/unprotected-main.ts');
      const lines: Measured[] = [];
      for (const mix of madeMixes(loaded, bench.size))
        lines.push(...linesOf(mix, await inTurn(bench, mix, { ours: system.ask, rival: unprotected })));
      return lines;
    } finally {
      await system.stop();
    }
  },
};

/** Asks both in turn, changing which goes first: what slows the machine for a while slows both. */
async function inTurn(bench: Bench, { name, asks }: Mix, { ours, rival }: { ours: Ask; rival: Ask }): Promise<Pair[]> {
  const pairs: Pair[] = [];
  const warmUp = bench.size === 'small' ? 1 : WARM_UP_PASSES;
  for (let pass = 0; pass < warmUp + bench.repeats; pass += 1) {
    bench.say(`protection, ${name}: pass ${pass + 1} of ${warmUp + bench.repeats}`);
    const first = pass % 2 === 1 ? await runRound(rival, asks) : undefined;
    const round = await runRound(ours, asks);
    const pair = { ours: round, rival: first ?? (await runRound(rival, asks)) };
    if (pass >= warmUp) pairs.push(pair);
  }
  return pairs;
}

function linesOf({ name, asks }: Mix, pairs: readonly Pair[]): Measured[] {
  const line = (what: string, unit: string, figure: (round: Round) => number, ratioOf: (pair: number[]) => number) => {
    const figures = pairs.map(({ ours, rival }) => [figure(ours), figure(rival)]);
    const ratios = figures.map(ratioOf);
    const medianOf = (side: number) =>
      percentile(
        figures.map((pair) => pair[side] ?? Number.NaN),
        0.5,
      );
    return {
      name: `${what}: ${name}`,
      unit,
      ours: medianOf(0),
      rival: medianOf(1),
      rivalName: 'without policy and audit',
      ratio: percentile(ratios, 0.5),
      spread: [Math.min(...ratios), Math.max(...ratios)] as [number, number],
      equal: pairs.every(({ ours, rival }) => ours.digest === rival.digest),
      recorded: false,
      goal: GOAL,
      note: `${asks.length} questions a pass by four at once`,
    };
  };
  return [
    line(
      'protected',
      'questions/s',
      ({ seconds }) => asks.length / seconds,
      ([ours = 0, rival = 0]) => ours / rival,
    ),
    line(
      'protected, p99',
      'ms',
      ({ times }) => percentile(times, P99),
      ([ours = 0, rival = 0]) => rival / ours,
    ),
  ];
}
