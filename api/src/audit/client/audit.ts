import type { AuditEntry } from '@corridor/graph-schema/audit';
import type { FullVerification, LogFilter, LogPage, LogStatus, Use, UseQuery } from '../socket/messages.ts';

/** The log as the processes see that write to it. */
export interface Audit {
  /** `up`: it takes entries. `full`: its disk is. `away`: nobody answers. */
  state(): 'up' | 'full' | 'away';
  /** Returns when the entry is durable in the log; throws `AuditAway` when that cannot be had now. */
  record(entry: AuditEntry): Promise<void>;
  /** Until when an account is slowed down, in milliseconds since 1970; undefined where it is not. */
  throttledUntil(account: string): number | undefined;
  read(filter: LogFilter): Promise<LogPage>;
  use(query: UseQuery): Promise<Use>;
  verify(): Promise<FullVerification>;
  status(): Promise<LogStatus>;
}

/** What is said while the log cannot be written: what it means, and what to do. */
export function awayText(state: ReturnType<Audit['state']>): string {
  return state === 'full'
    ? 'The disk of the audit log is full, so nothing protected is shown or changed. An administrator must free space; then try again.'
    : 'The audit log cannot be written just now, so nothing protected is shown or changed. Wait a moment and try again; if it stays so, tell your administrator. A change is made once at most: repeat it with the same Idempotency-Key.';
}

/** The log cannot be written to. What was asked must not be answered. */
export class AuditAway extends Error {
  override readonly name = 'AuditAway';
}
