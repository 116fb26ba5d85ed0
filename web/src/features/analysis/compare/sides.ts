import type { compareQuestion } from '@corridor/graph-schema/questions';
import type * as z from 'zod';
import { scopeNow, type ScopeChoice } from '../frame/scope-choice.ts';

type Params = z.input<(typeof compareQuestion)['params']>;

/** What two networks may differ by. */
export type Difference = 'days' | 'scopes' | 'sources' | 'knowledge';

/** One side, as it is filled in; which of these counts depends on the difference. */
export interface Side {
  readonly day: string;
  readonly scope: ScopeChoice;
  readonly source: string;
  readonly known: string;
}

/** What is compared. */
export interface CompareForm {
  readonly difference: Difference;
  /** The network of both, where they do not differ by it. */
  readonly scope: ScopeChoice;
  readonly timeMode: 'possible' | 'certain';
  readonly first: Side;
  readonly second: Side;
}

/** The form as it opens: a year ago and today. */
export function firstForm(today: Date): CompareForm {
  const before = new Date(today);
  before.setUTCFullYear(today.getUTCFullYear() - 1);
  const side = { source: '', known: '' };
  return {
    difference: 'days',
    scope: 'chart',
    timeMode: 'possible',
    first: { ...side, day: dayOf(before), scope: 'chart' },
    second: { ...side, day: dayOf(today), scope: 'selection' },
  };
}

/** The question of a form as the desk is now; `nothing` where one of its networks has nothing in it. */
export function toParams({ difference, scope, timeMode, first, second }: CompareForm): Params | 'nothing' {
  const common = scopeNow(scope);
  if (difference === 'sources')
    return {
      isolates: false,
      first: { scope: { sources: [first.source] } },
      second: { scope: { sources: [second.source] } },
    };
  if (difference === 'scopes') {
    const [one, other] = [scopeNow(first.scope), scopeNow(second.scope)];
    if (one === 'nothing' || other === 'nothing') return 'nothing';
    return { first: one === 'all' ? {} : { scope: one }, second: other === 'all' ? {} : { scope: other } };
  }
  if (common === 'nothing') return 'nothing';
  const within = { isolates: false, ...(common === 'all' ? {} : { scope: common }) };
  if (difference === 'knowledge') return { ...within, first: knownAt(first), second: knownAt(second) };
  return { ...within, timeMode, first: asOf(first), second: asOf(second) };
}

/** What is still to be filled in, if anything is. */
export function missingIn({ difference, first, second }: CompareForm): string | undefined {
  if (difference === 'days' && first.day === second.day) return 'Choose two days.';
  if (difference === 'knowledge' && first.known === second.known) return 'Choose two days; none means as known now.';
  if (difference === 'scopes' && first.scope === second.scope) return 'Choose two networks.';
  if (difference === 'sources' && (first.source === '' || second.source === '' || first.source === second.source))
    return 'Choose two sources.';
  return undefined;
}

function asOf({ day }: Side) {
  return day === '' ? {} : { asOf: day };
}

/** What was known when the day ended. */
function knownAt({ known }: Side) {
  return known === '' ? {} : { knownAt: `${known}T23:59:59Z` };
}

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}
