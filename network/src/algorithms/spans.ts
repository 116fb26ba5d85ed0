import type { View } from '../view/view.ts';

/** Days on which something holds: from, until, from, until …, ascending, half open, with a gap between each two spans. */
export type Spans = readonly number[];

/** Every day that there is. */
export const ALWAYS: Spans = [-Infinity, Infinity];

/** The days of a period: those on which it holds surely in mode `certain`, else those on which it can hold. */
export function spansOf({ topology: { validities }, timeMode }: View, validity: number): Spans {
  const isCertain = timeMode === 'certain';
  const from = (isCertain ? validities.fromLatest : validities.fromEarliest).values[validity];
  const until = (isCertain ? validities.toEarliest : validities.toLatest).values[validity];
  return from < until ? [from, until] : [];
}

/** Whether there is no such day. */
export function isEmpty(spans: Spans): boolean {
  return spans.length === 0;
}

/** Days in any of these. O(n log n). */
export function unite(all: readonly Spans[]): Spans {
  if (all.length === 1) return all[0];
  const pairs: [number, number][] = [];
  for (const spans of all) for (let at = 0; at < spans.length; at += 2) pairs.push([spans[at], spans[at + 1]]);
  pairs.sort(([a], [b]) => a - b);
  const united: number[] = [];
  for (const [from, until] of pairs) {
    const last = united.length - 1;
    if (last > 0 && from <= united[last]) united[last] = Math.max(united[last], until);
    else united.push(from, until);
  }
  return united;
}

/** Days in both. O(n + m). */
export function intersect(one: Spans, other: Spans): Spans {
  const common: number[] = [];
  for (let a = 0, b = 0; a < one.length && b < other.length;) {
    const from = Math.max(one[a], other[b]);
    const until = Math.min(one[a + 1], other[b + 1]);
    if (from < until) common.push(from, until);
    if (one[a + 1] < other[b + 1]) a += 2;
    else b += 2;
  }
  return common;
}

/** Days on which at most `most` of these hold. O(n log n). */
export function atMost(all: readonly Spans[], most: number): Spans {
  const steps = all.flatMap((spans) => spans.map((day, at) => ({ day, change: at % 2 === 0 ? 1 : -1 })));
  steps.sort((a, b) => a.day - b.day || a.change - b.change);
  const few: number[] = [];
  let count = 0;
  let from = -Infinity;
  for (const { day, change } of steps) {
    if (count <= most && count + change > most && from < day) few.push(from, day);
    if (count > most && count + change <= most) from = day;
    count += change;
  }
  if (count <= most) few.push(from, Infinity);
  return few;
}
