/** A transfer of a known amount on a known day. */
export interface Payment {
  readonly day: number;
  readonly amount: number;
}

/** When payments look like one that was cut up: so many below a threshold that together are above it, within so many days. */
export interface StructuringRule {
  readonly threshold: number;
  readonly days: number;
  readonly least: number;
}

/**
 * Runs of payments between the same parties in one currency that fit the rule, as places in the list: each run as long as
 * it can be, in the order of days. O(n log n).
 */
export function structuredRuns(payments: readonly Payment[], { threshold, days, least }: StructuringRule): number[][] {
  const small = [...payments.keys()]
    .filter((place) => payments[place].amount < threshold)
    .sort((a, b) => payments[a].day - payments[b].day || a - b);
  const runs: number[][] = [];
  let end = 0;
  for (let start = 0; start < small.length; start += 1) {
    const before = end;
    while (end < small.length && payments[small[end]].day - payments[small[start]].day < days) end += 1;
    const run = small.slice(start, end);
    const sum = run.reduce((total, place) => total + payments[place].amount, 0);
    // What ends where the run before ended is a part of it.
    if ((start === 0 || end > before) && run.length >= least && sum > threshold) runs.push(run);
  }
  return runs;
}
