import type * as z from 'zod';
import type { trailsQuestion } from '@corridor/graph-schema/questions';
import { transfersFrom, type FoundTransfers, type Transfer, type View } from '@corridor/network';
import { readFolded } from '../resources/entities/read-folded.ts';
import type { Sight } from './sight.ts';
import { dayOf } from './view-options.ts';

export type TrailParams = z.infer<typeof trailsQuestion.params>;

/** A transfer from one party to another with what is known of the money. */
export interface MoneyTransfer extends Transfer {
  readonly tx: number;
  readonly amount?: number;
  readonly currency?: string;
  /** In the currency asked for; absent where no rate is known. */
  readonly converted?: number;
  /** Ids of the claims that say what it was. */
  readonly claims: readonly string[];
}

/** The transfers that a trail can be made of, and what was left out. */
export interface MoneyTransfers {
  readonly transfers: readonly MoneyTransfer[];
  readonly unresolved: readonly number[];
  /** How many transfers have no day. */
  readonly undated: number;
  readonly found: FoundTransfers;
}

const FAR_DAY = 2_000_000_000;
/** A rate of one day is used for a week. */
const RATE_DAYS = 7;

/** Reads the transfers that money from some parties can have come through. */
export async function readTransfers(
  sight: Sight,
  view: View,
  starts: readonly number[],
  params: TrailParams,
): Promise<MoneyTransfers> {
  const found = transfersFrom(view, starts, params.maxDegree);
  const nodes = found.transfers.map(({ node }) => node);
  const known = await readFolded(sight, view, nodes, ['amount', 'currency', 'valueDate']);
  const window = {
    from: params.window?.from === undefined ? -Infinity : dayOf(params.window.from),
    to: params.window?.to === undefined ? Infinity : dayOf(params.window.to),
  };
  const transfers: MoneyTransfer[] = [];
  const unresolved: number[] = [];
  let undated = 0;
  for (const { node, senders, receivers, ...bounds } of found.transfers) {
    const { values = {}, claims = [] } = known.get(node) ?? {};
    const { earliest, latest } = daysOf(values['valueDate'], bounds);
    if (Math.abs(earliest) > FAR_DAY || Math.abs(latest) > FAR_DAY) {
      undated += 1;
      continue;
    }
    const money = moneyOf(values['amount'], values['currency'], earliest, params);
    if (latest < window.from || earliest >= window.to || isTooSmall(money, params)) continue;
    if (receivers.length === 0) unresolved.push(node);
    for (const from of senders)
      for (const to of receivers) transfers.push({ tx: node, from, to, earliest, latest, claims, ...money });
  }
  return { transfers, unresolved, undated, found };
}

/** The day on which it took effect; where none is said, the days of the claims. */
function daysOf(valueDate: unknown, bounds: { earliest: number; latest: number }) {
  return typeof valueDate === 'number' ? { earliest: valueDate, latest: valueDate } : bounds;
}

type Money = Pick<MoneyTransfer, 'amount' | 'currency' | 'converted'>;

function moneyOf(amount: unknown, currency: unknown, day: number, params: TrailParams): Money {
  if (typeof amount !== 'number' || typeof currency !== 'string') return {};
  const rate = currency === params.currency ? 1 : rateOn(currency, day, params.rates);
  return {
    amount,
    currency,
    ...(params.currency === undefined || rate === undefined ? {} : { converted: amount * rate }),
  };
}

/** The newest rate of the week up to a day. */
function rateOn(currency: string, day: number, rates: TrailParams['rates']): number | undefined {
  const usable = rates
    .map((one) => ({ ...one, age: day - dayOf(one.day) }))
    .filter((one) => one.currency === currency && one.age >= 0 && one.age < RATE_DAYS)
    .sort((a, b) => a.age - b.age);
  return usable[0]?.rate;
}

/** What has no known amount is not too small. */
function isTooSmall({ amount, converted }: Money, { minAmount }: TrailParams): boolean {
  const known = converted ?? amount;
  return known !== undefined && known < minAmount;
}
