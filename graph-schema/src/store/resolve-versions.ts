import type { RecordDraft } from '../claims/record-draft.ts';
import type { Ids } from '../ids/index.ts';

/** A record that is already known under the reference of a draft. */
export interface KnownRecord {
  readonly id: string;
  readonly source: string;
  readonly ref: string;
  readonly version: string;
  readonly rawHash: string;
  readonly standing: boolean;
  /** Id of the handling that it came under, whatever was released since. */
  readonly token: string;
}

/** Whether whoever may read what came under the second handling may read what came under the first. */
export type TellsNothing = (token: string, other: string) => boolean;

/** What becomes of a draft: a new record, or nothing because the same payload is known. */
export type Resolution =
  | { readonly outcome: 'same'; readonly draft: RecordDraft; readonly id: string }
  | {
      readonly outcome: 'new';
      readonly draft: RecordDraft;
      readonly id: string;
      readonly version: string;
      /** It came after a newer version, or a newer one came with it: kept as history, never standing. */
      readonly standing: boolean;
      readonly arrival: 'first' | 'newer' | 'outOfOrder';
    };

/** What to write for some drafts, and the known records that newer versions replace. */
export interface ResolvedVersions {
  readonly resolutions: readonly Resolution[];
  readonly superseded: readonly KnownRecord[];
}

/**
 * Decides versions, draft by draft in their order. The version is that of the draft, else one more than the greatest.
 * A payload that any version of the reference has under the same handling is the same again, as long as one version stands;
 * where an import was taken back and none does, it comes as a new version. A version that is taken by another payload gets
 * `~2`, `~3`, …
 *
 * Numbers, and whether something was there before, rest on those versions alone that every reader of the draft may read, so that
 * neither tells of one that is more guarded; records of one version that differ in handling are told apart by their ids.
 */
export function resolveVersions(
  drafts: readonly RecordDraft[],
  known: readonly KnownRecord[],
  ids: Ids,
  tellsNothing: TellsNothing,
): ResolvedVersions {
  const byReference = new Map<string, Entry[]>();
  const entriesOf = (source: string, ref: string) => {
    const key = `${source} ${ref}`;
    const entries = byReference.get(key) ?? [];
    byReference.set(key, entries);
    return entries;
  };
  for (const record of known) entriesOf(record.source, record.ref).push({ ...record, known: record });

  const plans: Plan[] = [];
  for (const draft of drafts) {
    const entries = entriesOf(draft.source, draft.ref);
    const standing = entries.find((entry) => entry.standing);
    const told = entries.filter(({ token }) => token === draft.token || tellsNothing(token, draft.token));
    const same = entries.find(
      (entry) =>
        entry.rawHash === draft.rawHash &&
        entry.token === draft.token &&
        (draft.version === undefined || base(entry.version) === draft.version),
    );
    if (same !== undefined && standing !== undefined) {
      plans.push({ draft, entry: same, outcome: 'same', arrival: 'first' });
      continue;
    }
    const version = nextVersion(draft.version, told);
    // What names no version is the newest because it came last, however those are counted that are not told of.
    const late =
      draft.version !== undefined && standing !== undefined && compareVersions(version, standing.version) < 0;
    const entry: Entry = {
      id: ids.record(draft.source, draft.ref, version, draft.token),
      version,
      rawHash: draft.rawHash,
      token: draft.token,
      standing: !late,
    };
    const before = standing !== undefined && told.includes(standing);
    if (standing !== undefined && !late) standing.standing = false;
    entries.push(entry);
    plans.push({ draft, entry, outcome: 'new', arrival: late ? 'outOfOrder' : before ? 'newer' : 'first' });
  }

  const resolutions = plans.map(({ draft, entry, outcome, arrival }): Resolution => {
    if (outcome === 'same') return { outcome, draft, id: entry.id };
    return { outcome, draft, id: entry.id, version: entry.version, standing: entry.standing, arrival };
  });
  const superseded = [...byReference.values()]
    .flat()
    .flatMap((entry) => (entry.known?.standing === true && !entry.standing ? [entry.known] : []));
  return { resolutions, superseded };
}

interface Entry {
  readonly id: string;
  readonly version: string;
  readonly rawHash: string;
  readonly token: string;
  standing: boolean;
  readonly known?: KnownRecord;
}

interface Plan {
  readonly draft: RecordDraft;
  readonly entry: Entry;
  readonly outcome: Resolution['outcome'];
  readonly arrival: 'first' | 'newer' | 'outOfOrder';
}

/** Orders versions: whole numbers by value, everything else by code point; issues of one version by their number. */
export function compareVersions(a: string, b: string): number {
  const [first, second] = [base(a), base(b)];
  if (first !== second) {
    if (/^\d+$/u.test(first) && /^\d+$/u.test(second)) return BigInt(first) < BigInt(second) ? -1 : 1;
    return first < second ? -1 : 1;
  }
  return Math.sign(issue(a) - issue(b));
}

function nextVersion(given: string | undefined, entries: readonly Entry[]): string {
  if (given === undefined) {
    const numbers = entries.map((entry) => Number.parseInt(base(entry.version), 10)).filter(Number.isSafeInteger);
    return String(Math.max(0, ...numbers) + 1);
  }
  const issues = entries.filter((entry) => base(entry.version) === given).map((entry) => issue(entry.version));
  return issues.length === 0 ? given : `${given}~${Math.max(...issues) + 1}`;
}

function base(version: string): string {
  return version.replace(/~\d+$/u, '');
}

function issue(version: string): number {
  return Number(/~(\d+)$/u.exec(version)?.[1] ?? 1);
}
