import type { DatedTies, TrailOptions } from '../../algorithms/dated-trails.ts';

/** Every trail, by adding each tie to each walk as long as any can be added. */
export function slowTrails(ties: DatedTies, options: TrailOptions): number[][] {
  const { from, to, days, amounts } = ties;
  const { source, target, maxGapDays, leastAmount = 0, mostSteps = Infinity } = options;
  const all = Array.from({ length: from.length }, (_, tie) => tie).filter((tie) => amounts[tie] >= leastAmount);
  const onward = (walk: readonly number[]) => {
    const last = walk[walk.length - 1];
    const passed = [source, ...walk.map((tie) => to[tie])];
    const at = passed[passed.length - 1];
    if (at === target || walk.length >= mostSteps) return [];
    const isInTime = (tie: number) =>
      last === undefined || (days[tie] >= days[last] && days[tie] - days[last] <= maxGapDays);
    return all.filter((tie) => from[tie] === at && !passed.includes(to[tie]) && isInTime(tie));
  };
  let walks: number[][] = [[]];
  const found: number[][] = [];
  while (walks.length > 0) {
    found.push(
      ...walks.filter((walk) =>
        target === undefined ? walk.length > 0 && onward(walk).length === 0 : to[walk[walk.length - 1]] === target,
      ),
    );
    walks = walks.flatMap((walk) => onward(walk).map((tie) => [...walk, tie]));
  }
  return found;
}
