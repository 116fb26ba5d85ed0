import type { AuditEntry } from '@corridor/graph-schema/audit';
import type { AlarmRule } from './alarm-rules.ts';

/** A rule that one account has set off. */
export interface Raised {
  readonly rule: AlarmRule;
  readonly account: string;
  readonly agency: string | undefined;
  readonly at: number;
  /** Entries within the window, or the persons that they touched where the rule sums these. */
  readonly count: number;
  readonly subjects: readonly string[];
}

interface Part {
  readonly at: number;
  readonly size: number;
}

/** What one account did within the time of a rule. */
interface Window {
  readonly parts: Part[];
  sum: number;
  quietUntil: number;
}

/** Whether a person is on the watch list of an agency. */
export type IsWatched = (agency: string | undefined, entity: string) => boolean;

/** Looks at every entry as it is written. Times come from the entries, so that a restart that reads them again sees the same. */
export interface UseWatch {
  observe(entry: AuditEntry): Raised[];
  /** Accounts that are slowed down at a time, with the end. */
  throttled(now: number): Record<string, number>;
}

/**
 * @param isWatched whether the page of a person raises an alarm when an account of the agency opens it.
 */
export function watchUse(rules: readonly AlarmRule[], isWatched: IsWatched): UseWatch {
  const windows = rules.map(() => new Map<string, Window>());
  const throttles = new Map<string, number>();

  return {
    observe(entry) {
      const { account } = entry;
      if (account === undefined || account === 'service') return [];
      const at = Date.parse(entry.at);
      return rules.flatMap((rule, index) => {
        if (!counts(rule, entry, at, isWatched)) return [];
        const seen = windows[index]?.get(account) ?? { parts: [], sum: 0, quietUntil: 0 };
        windows[index]?.set(account, seen);
        const windowMs = rule.windowMinutes * 60_000;
        add(seen, { at, size: rule.sumsPersons ? entry.persons : 1 }, at - windowMs);
        if (seen.sum < rule.limit || at < seen.quietUntil) return [];
        // One alarm for one stretch of it, not one for each further entry.
        seen.quietUntil = at + windowMs;
        if (rule.throttleMinutes !== undefined) throttles.set(account, at + rule.throttleMinutes * 60_000);
        return [{ rule, account, agency: entry.agency, at, count: seen.sum, subjects: entry.subjects.slice(0, 1) }];
      });
    },
    throttled(now) {
      for (const [account, until] of throttles) if (until <= now) throttles.delete(account);
      return Object.fromEntries(throttles);
    },
  };
}

function add(window: Window, part: Part, since: number): void {
  window.parts.push(part);
  window.sum += part.size;
  while (window.parts[0] !== undefined && window.parts[0].at <= since) window.sum -= window.parts.shift()?.size ?? 0;
}

function counts(rule: AlarmRule, entry: AuditEntry, at: number, isWatched: IsWatched): boolean {
  return (
    rule.kinds.includes(entry.kind) &&
    rule.decision === entry.decision &&
    (rule.actions === undefined || rule.actions.includes(entry.action)) &&
    (!rule.aboutPersons || entry.persons > 0) &&
    (!rule.withoutCase || entry.case === undefined) &&
    (!rule.aboutWatched || entry.subjects.slice(0, 1).some((id) => isWatched(entry.agency, id))) &&
    (rule.outsideHours === undefined || isOutside(rule.outsideHours, at))
  );
}

const clocks = new Map<string, Intl.DateTimeFormat>();

function isOutside({ from, to, timeZone }: NonNullable<AlarmRule['outsideHours']>, at: number): boolean {
  const clock = clocks.get(timeZone) ?? new Intl.DateTimeFormat('en', { hour: 'numeric', hourCycle: 'h23', timeZone });
  clocks.set(timeZone, clock);
  const hour = Number(clock.format(at));
  return hour < from || hour >= to;
}
