import { alternate } from '../alternate.ts';
import type { Bench } from '../area.ts';
import type { Measured } from '../measurement.ts';
import { digestOf, isClose } from './compare.ts';
import { PLANTED_SEED } from './planted-graph.ts';

/** Both sides end when a round changes ranks by less than this a node; the answers are compared at the smaller one. */
export const TOLERANCE = 1e-12;
const EXACT = 1e-16;

/** Something that both sides work out, as numbers by node. */
export interface Side {
  readonly name: string;
  readonly goal: number;
  readonly note?: string;
  /** Whether the answers are as good as each other; default: the same numbers. */
  readonly isEqual?: (ours: ArrayLike<number>, rival: ArrayLike<number>) => boolean;
  readonly ours: (tolerance: number) => ArrayLike<number>;
  readonly rival: (tolerance: number) => ArrayLike<number>;
}

/** Compares both sides' answers, then runs them in turn. */
export async function measureSide(
  bench: Bench,
  { name, goal, note, isEqual = isClose, ours, rival }: Side,
): Promise<Measured> {
  bench.say(name);
  const answer = ours(EXACT);
  const equal = isEqual(answer, rival(EXACT));
  const { ratio, spread, ...runs } = await alternate(
    bench.repeats,
    {
      ours: () => Promise.resolve(void ours(TOLERANCE)),
      rival: () => Promise.resolve(void rival(TOLERANCE)),
    },
    bench.processorSeconds,
  );
  return {
    name,
    unit: 'ms',
    ours: runs.ours.seconds * 1_000,
    rival: runs.rival.seconds * 1_000,
    rivalName: 'graphology',
    ratio,
    spread,
    equal,
    recorded: false,
    goal,
    seconds: { ours: runs.ours.seconds, rival: runs.rival.seconds },
    processorSeconds: { ours: runs.ours.processor, rival: runs.rival.processor },
    digest: digestOf(answer),
    seed: String(PLANTED_SEED),
    ...(note === undefined ? {} : { note }),
  };
}
