import type { EntitySummary } from '@corridor/graph-schema/contracts';
import { anyDay, windowOf, type DayWindow } from '../frame/day-window.ts';

/** What is asked: from whom, to whom, when, and how money is followed. */
export interface TrailsForm {
  readonly from: EntitySummary | undefined;
  readonly to: EntitySummary | undefined;
  readonly days: DayWindow;
  readonly maxGapDays: number;
  readonly maxSteps: number;
  readonly minAmount: number;
  readonly threshold: number;
  /** Three letters; the empty text: nothing is converted. */
  readonly currency: string;
  /** One rate a line: currency, day, what one unit was worth. */
  readonly rates: string;
}

/** The form as it opens: from the first that is selected to the second, if there are two. */
export function firstForm([from, to]: readonly EntitySummary[]): TrailsForm {
  return {
    from,
    to,
    days: anyDay,
    maxGapDays: 30,
    maxSteps: 10,
    minAmount: 0,
    threshold: 10_000,
    currency: '',
    rates: '',
  };
}

/** What a form asks beyond where it begins. */
export function toParams({ from: _from, to, days, currency, rates, ...rest }: TrailsForm) {
  return {
    ...rest,
    ...(to ? { to: to.id } : {}),
    ...windowOf(days),
    ...(currency === '' ? {} : { currency, rates: ratesIn(rates) }),
  };
}

/** The first line of the rates that cannot be read; nothing where all can. */
export function unreadRate(rates: string): string | undefined {
  return linesOf(rates).find((line) => !RATE.test(line));
}

const RATE = /^([A-Z]{3})\s+(\d{4}-\d{2}-\d{2})\s+(\d+(?:\.\d+)?)$/;

function ratesIn(rates: string) {
  return linesOf(rates).flatMap((line) => {
    const [, currency = '', day = '', rate = ''] = RATE.exec(line) ?? [];
    return currency === '' ? [] : [{ currency, day, rate: Number(rate) }];
  });
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
