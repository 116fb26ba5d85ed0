import { median } from './alternate.ts';
import type { Measured } from './measurement.ts';

/** A figure that is held against a limit of ours in place of a rival. */
export interface Limited {
  readonly name: string;
  readonly unit: string;
  /** One figure a repeat. */
  readonly figures: readonly number[];
  readonly limit: number;
  /** Which figures are good: those at most or those at least as high as the limit. */
  readonly good: 'atMost' | 'atLeast';
  readonly note?: string;
  readonly seed?: string;
  readonly processorSeconds?: number;
}

/** The line of a figure that has a limit: a ratio of 1 or more keeps it. */
export function againstLimit({ figures, limit, good, processorSeconds, ...said }: Limited): Measured {
  const ratios = figures.map((figure) => (good === 'atMost' ? limit / figure : figure / limit));
  return {
    ...said,
    ours: median(figures),
    rival: limit,
    rivalName: good === 'atMost' ? 'limit: at most' : 'limit: at least',
    ratio: median(ratios),
    spread: [Math.min(...ratios), Math.max(...ratios)],
    equal: null,
    recorded: true,
    goal: 1,
    ...(processorSeconds === undefined ? {} : { processorSeconds: { ours: processorSeconds, rival: 0 } }),
  };
}
