import type { Transfer } from '../../algorithms/time-walks.ts';

/** Walks by trying every sequence of transfers and every choice of days; exponential, for a handful of transfers. */
export function slowTimeWalks(
  transfers: readonly Transfer[],
  question: { start: number; end: number | undefined; maxGapDays: number; maxSteps: number; isCertain: boolean },
): string[] {
  const { start, end, maxGapDays, maxSteps, isCertain } = question;
  const isWalk = (places: readonly number[]) => {
    const steps = places.map((place) => transfers[place]);
    const parties = [start, ...steps.map(({ to }) => to)];
    if (steps.some(({ from }, at) => from !== parties[at]) || new Set(parties).size !== parties.length) return false;
    if (end !== undefined && parties.slice(0, -1).includes(end)) return false;
    const choices = daysOf(steps);
    const isSo = (days: readonly number[]) =>
      days.every((day, at) => at === 0 || (day >= days[at - 1] && day - days[at - 1] <= maxGapDays));
    return isCertain ? choices.every(isSo) : choices.some(isSo);
  };
  const all: number[][] = [];
  const grow = (places: readonly number[]) => {
    for (const place of transfers.keys()) {
      const longer = [...places, place];
      if (places.includes(place) || longer.length > maxSteps || !isWalk(longer)) continue;
      all.push(longer);
      grow(longer);
    }
  };
  grow([]);
  const isLonger = (walk: readonly number[]) =>
    all.some((other) => other.length === walk.length + 1 && walk.every((place, at) => other[at] === place));
  return all
    .filter((walk) => (end === undefined ? !isLonger(walk) : transfers[walk[walk.length - 1]].to === end))
    .map((walk) => walk.join(' '))
    .sort();
}

function daysOf(steps: readonly Transfer[]): number[][] {
  let choices: number[][] = [[]];
  for (const { earliest, latest } of steps) {
    const days = Array.from({ length: latest - earliest + 1 }, (_, at) => earliest + at);
    choices = choices.flatMap((choice) => days.map((day) => [...choice, day]));
  }
  return choices;
}
