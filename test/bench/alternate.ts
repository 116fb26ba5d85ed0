/** What one side did in one repeat. */
export interface Run {
  /** Wall time in seconds. */
  readonly seconds: number;
  /** Processor time in seconds. */
  readonly processor: number;
}

/** Both sides over all repeats. */
export interface Alternated {
  readonly ours: Run;
  readonly rival: Run;
  /** Time of the rival over ours: median, and from smallest to greatest. */
  readonly ratio: number;
  readonly spread: [number, number];
}

/**
 * Runs ours and the rival's side in turn, changing which goes first, and compares them repeat by repeat: what slows the
 * machine for a while slows both. Times are medians.
 * @param processorSeconds processor time so far of all that takes part.
 */
export async function alternate(
  repeats: number,
  sides: { readonly ours: (repeat: number) => Promise<void>; readonly rival: (repeat: number) => Promise<void> },
  processorSeconds: () => number,
): Promise<Alternated> {
  const ours: Run[] = [];
  const rival: Run[] = [];
  const timed = async (work: () => Promise<void>): Promise<Run> => {
    const processor = processorSeconds();
    const start = performance.now();
    await work();
    return { seconds: (performance.now() - start) / 1_000, processor: processorSeconds() - processor };
  };
  for (let repeat = 0; repeat < repeats; repeat += 1) {
    if (repeat % 2 === 1) rival.push(await timed(() => sides.rival(repeat)));
    ours.push(await timed(() => sides.ours(repeat)));
    if (repeat % 2 === 0) rival.push(await timed(() => sides.rival(repeat)));
  }
  const ratios = ours.map(({ seconds }, repeat) => (rival[repeat]?.seconds ?? Number.NaN) / seconds);
  return {
    ours: medianRun(ours),
    rival: medianRun(rival),
    ratio: median(ratios),
    spread: [Math.min(...ratios), Math.max(...ratios)],
  };
}

function medianRun(runs: readonly Run[]): Run {
  return { seconds: median(runs.map(({ seconds }) => seconds)), processor: median(runs.map((run) => run.processor)) };
}

/** The value in the middle; of an even number of values the mean of both. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}

/** The value that a share of all values (0..1) does not exceed, by nearest rank. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
