import { forEachClaim, valueAt, type View } from '@corridor/network';
import { AppError } from '../http/app-error.ts';
import { dateOf, dayOf } from './view-options.ts';

/** A window of time: its first day and the first day after it, ISO. */
export interface Window {
  readonly at: string;
  readonly until: string;
}

/** How windows are asked for. */
export interface WindowParams {
  readonly at?: readonly string[] | undefined;
  readonly begin?: string | undefined;
  readonly end?: string | undefined;
  readonly stepDays?: number | undefined;
  readonly windowDays?: number | undefined;
}

const MOST_WINDOWS = 60;
const DEFAULT_WINDOWS = 4;
/** Days beyond stand for unknown ones. */
const FAR_DAY = 2_000_000_000;
/** 9999-12-31 */
const LAST_DAY = 2_932_896;

/** The windows that parameters ask for, in the order of time. Without any: four over the days on which visible links begin and end. */
export async function windowsOf(params: WindowParams, days: () => Promise<readonly number[]>): Promise<Window[]> {
  if (params.at !== undefined) {
    if (params.begin !== undefined || params.end !== undefined || params.stepDays !== undefined)
      throw new AppError('badInput', 'Say the days of the windows (at), or a series of them (begin, end, stepDays).', {
        errors: [{ path: 'at', message: 'a series is there already' }],
      });
    const begins = [...new Set(params.at)].map(dayOf).sort((a, b) => a - b);
    return begins.map((day) => windowFrom(day, params.windowDays ?? 1));
  }
  const known = params.begin !== undefined && params.end !== undefined ? [] : await days();
  const begin = params.begin === undefined ? known[0] : dayOf(params.begin);
  const end = params.end === undefined ? known.at(-1) : dayOf(params.end);
  if (begin === undefined || end === undefined) return [];
  if (end < begin)
    throw new AppError('badInput', 'The series ends before it begins.', {
      errors: [{ path: 'end', message: 'before begin' }],
    });
  const step = params.stepDays ?? Math.max(1, Math.ceil((end - begin + 1) / DEFAULT_WINDOWS));
  if ((end - begin) / step >= MOST_WINDOWS)
    throw new AppError('badInput', `These are more than ${MOST_WINDOWS} windows: take a longer step.`, {
      errors: [{ path: 'stepDays', message: `more than ${MOST_WINDOWS} windows` }],
    });
  const windows: Window[] = [];
  for (let day = begin; day <= end; day += step) windows.push(windowFrom(day, params.windowDays ?? step));
  return windows;
}

function windowFrom(day: number, length: number): Window {
  return { at: dateOf(day), until: dateOf(Math.min(LAST_DAY, day + length)) };
}

/** Days on which visible links among entities begin or end, ascending; those that are unknown are none. */
export function daysAmong(view: View, entities: Iterable<number>): number[] {
  const { claims, validities } = view.topology;
  const days = new Set<number>();
  for (const entity of entities)
    forEachClaim(view, entity, (claim, _other, out) => {
      if (!out) return;
      const validity = valueAt(claims.validity, claim);
      const begin = validities.fromEarliest.values[validity] ?? FAR_DAY;
      const after = validities.toLatest.values[validity] ?? FAR_DAY;
      if (Math.abs(begin) < FAR_DAY) days.add(begin);
      if (Math.abs(after) < FAR_DAY) days.add(after - 1);
    });
  return [...days].sort((a, b) => a - b);
}
