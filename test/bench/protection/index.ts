import { percentile } from '../alternate.ts';
import type { Area } from '../area.ts';
import type { Measured, Size } from '../measurement.ts';
import { loadPersons, type LoadedPersons } from '../search/load-persons.ts';
import { madeQueries } from '../search/made-queries.ts';
import { startSystem } from '../system/start-system.ts';
import { runRound, type Asked, type Round } from './run-round.ts';

/** Throughput with protection is at least half of that without, and the slowest hundredth takes at most twice as long. */
const GOAL = 0.5;
const P99 = 0.99;
const amounts: Readonly<Record<Size, { persons: number; tieRecords: number }>> = {
  small: { persons: 300, tieRecords: 120 },
  standard: { persons: 20_000, tieRecords: 11_000 },
};
const asksOf: Readonly<Record<Size, number>> = { small: 12, standard: 600 };
const program = 'test/bench/protection/unprotected-main.ts';

/** What policy and audit cost those who ask. */
export const protection: Area = {
  name: 'protection',
  packages: ['express', 'neo4j-driver'],
  benchmarks: [
    {
      name: 'price',
      async measure(bench) {
        const system = await startSystem(bench);
        try {
          const loaded = await loadPersons(bench, system, amounts[bench.size]);
          const unprotected = await system.another(program);
          const asks = madeAsks(loaded, asksOf[bench.size]);
          await runRound(system.ask, asks);
          await runRound(unprotected, asks);
          const rounds: { ours: Round; rival: Round }[] = [];
          for (let repeat = 0; repeat < bench.repeats; repeat += 1) {
            bench.say(`protection ${repeat + 1} of ${bench.repeats}`);
            const rivalFirst = repeat % 2 === 1 ? await runRound(unprotected, asks) : undefined;
            const ours = await runRound(system.ask, asks);
            rounds.push({ ours, rival: rivalFirst ?? (await runRound(unprotected, asks)) });
          }
          return lines(rounds, asks.length);
        } finally {
          await system.stop();
        }
      },
    },
  ],
};

/** Neighbours, ways and searches in turn, of persons spread evenly. */
function madeAsks({ persons, entityOf }: LoadedPersons, count: number): Asked[] {
  const queries = madeQueries(Math.ceil(count / 3), persons);
  return Array.from({ length: count }, (_, at) => {
    const person = Math.floor((at * persons) / count);
    const other = (person * 7 + 13) % persons;
    if (at % 3 === 0) return { question: 'neighbours', params: { entities: [entityOf(person)] } };
    if (at % 3 === 1) return { question: 'paths', params: { from: entityOf(person), to: entityOf(other), maxHops: 4 } };
    return { question: 'search', params: { text: queries[at % queries.length]?.text } };
  });
}

function lines(rounds: readonly { ours: Round; rival: Round }[], asked: number): Measured[] {
  const equal = rounds.every(({ ours, rival }) => ours.digest === rival.digest);
  const line = (
    name: string,
    unit: string,
    figure: (round: Round) => number,
    ratioOf: (a: number, b: number) => number,
  ) => {
    const [ours, rival] = [rounds.map((round) => figure(round.ours)), rounds.map((round) => figure(round.rival))];
    const ratios = ours.map((one, at) => ratioOf(one, rival[at] ?? Number.NaN));
    return {
      name,
      unit,
      ours: percentile(ours, 0.5),
      rival: percentile(rival, 0.5),
      rivalName: 'without policy and audit',
      ratio: percentile(ratios, 0.5),
      spread: [Math.min(...ratios), Math.max(...ratios)] as [number, number],
      equal,
      recorded: false,
      goal: GOAL,
      note: `${asked} questions a round by four at once`,
    };
  };
  return [
    line(
      'questions with policy and audit',
      'a second',
      ({ seconds }) => asked / seconds,
      (ours, rival) => ours / rival,
    ),
    line(
      'p99 of them',
      'ms',
      ({ times }) => percentile(times, P99),
      (ours, rival) => rival / ours,
    ),
  ];
}
