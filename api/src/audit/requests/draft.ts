import { AsyncLocalStorage } from 'node:async_hooks';
import type { AuditedFile, AuditEntry } from '@corridor/graph-schema/audit';

/** What is known so far of the entry that a request will leave. */
export interface Draft {
  /** The entry as it would be now, for an answer of a status. */
  entry(status: number): AuditEntry;
  /** The rule that decided, as far as one was asked. */
  rule?: string;
  /** The operation that changes something: its id is the entry's. */
  operation?: string;
  /** The operation was carried out before; its entry is in the log or waits in the store. */
  isRepeat?: boolean;
  /** Why it is asked, as the person says it. */
  reason?: string;
  /** Things that it touches and that neither its address nor its answer names as such. */
  touched?: readonly string[];
  /** The file that is answered. */
  file?: AuditedFile;
  /** The body that is answered. */
  answered?: unknown;
  isRecorded: boolean;
  /** Entries written so far, for a stream. */
  ordinal: number;
}

const current = new AsyncLocalStorage<Draft>();

/** Runs the rest of a request with its draft at hand, wherever it goes. */
export function withDraft(draft: Draft, rest: () => void): void {
  current.run(draft, rest);
}

/** The draft of the request that is being answered; undefined outside of one that leaves an entry. */
export function currentDraft(): Draft | undefined {
  return current.getStore();
}

/** Notes which rule decided: allowed or not. The last one counts. */
export function noteRule(rule: string): void {
  const draft = current.getStore();
  if (draft) draft.rule = rule;
}

/** Notes with which code a request failed, unless a rule of the policy has said more. */
export function noteFailure(code: string): void {
  const draft = current.getStore();
  if (draft && draft.rule?.includes('/') !== true) draft.rule = code;
}

/** Notes why something is asked. The log keeps a keyed hash of it. */
export function noteReason(reason: string): void {
  const draft = current.getStore();
  if (draft) draft.reason = reason;
}

/** Notes a thing that is touched, by its id: an account that is made, or that is let into something. */
export function noteSubject(id: string): void {
  const draft = current.getStore();
  if (draft) draft.touched = [...(draft.touched ?? []), id];
}

/** Notes whose sign-in it is, where the request names nobody and the answer may be a refusal. */
export function noteAccount({ account, agency }: { readonly account: string; readonly agency: string }): void {
  const draft = current.getStore();
  if (draft) draft.answered = { account, agency };
}

/** Notes a file that leaves, and what it tells of. */
export function noteFile(file: AuditedFile, told: object): void {
  const draft = current.getStore();
  if (!draft) return;
  draft.file = file;
  draft.answered = told;
}
