import { percentile } from '../alternate.ts';
import { WARM_UP_PASSES, type Bench } from '../area.ts';
import type { Measured } from '../measurement.ts';
import { LINKS_SEED } from './made-links.ts';

/** The same asked on two sides, of each of some things. */
export interface TwoSides<Asked> {
  readonly name: string;
  readonly rivalName: string;
  /** Ratios to reach. */
  readonly goals: { readonly p50: number | null; readonly p99: number | null };
  readonly note: string;
  readonly asked: readonly Asked[];
  /** Whether both sides gave the same answers; looked at before any time is taken, as the first pass of warming up. */
  readonly equal: boolean;
  readonly ours: (asked: Asked) => unknown;
  readonly rival: (asked: Asked) => Promise<unknown>;
}

const shares = [
  ['p50', 0.5],
  ['p99', 0.99],
] as const;

/** Asks both sides all in turn, pass by pass, and gives a line for what half of the questions take at most, and one for 99 of 100. */
export async function measureTwoSides<Asked>(bench: Bench, sides: TwoSides<Asked>): Promise<Measured[]> {
  const { name, rivalName, goals, note, asked, equal } = sides;
  const warmUp = bench.size === 'small' ? 0 : WARM_UP_PASSES - 1;
  const passes: { ours: number[]; rival: number[] }[] = [];
  for (let pass = 0; pass < warmUp + bench.repeats; pass += 1) {
    bench.say(`${name}: pass ${pass + 2} of ${warmUp + 1 + bench.repeats}`);
    const first = pass % 2 === 1 ? await timed(asked, sides.rival) : undefined;
    const ours = await timed(asked, sides.ours);
    const both = { ours, rival: first ?? (await timed(asked, sides.rival)) };
    if (pass >= warmUp) passes.push(both);
  }
  return shares.map(([what, share]) => {
    const ours = passes.map((pass) => percentile(pass.ours, share));
    const rival = passes.map((pass) => percentile(pass.rival, share));
    const ratios = ours.map((figure, pass) => (rival[pass] ?? Number.NaN) / figure);
    return {
      name: `${name}, ${what}`,
      unit: 'ms',
      ours: percentile(ours, 0.5),
      rival: percentile(rival, 0.5),
      rivalName,
      ratio: percentile(ratios, 0.5),
      spread: [Math.min(...ratios), Math.max(...ratios)],
      equal,
      recorded: false,
      goal: goals[what],
      note,
      seed: String(LINKS_SEED),
    };
  });
}

/** Milliseconds of each. */
async function timed<Asked>(asked: readonly Asked[], work: (asked: Asked) => unknown): Promise<number[]> {
  const times: number[] = [];
  for (const one of asked) {
    const start = performance.now();
    const answer = work(one);
    if (answer instanceof Promise) await answer;
    times.push(performance.now() - start);
  }
  return times;
}
