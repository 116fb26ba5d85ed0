import type { Caveat, Leaving, StoppedRecord } from '@corridor/graph-schema/contracts';
import { decide, type Action, type PolicyToken, type Verdict } from '@corridor/graph-schema/policy';
import { valueAt, type View } from '@corridor/network';
import type { Session } from '../../access/session.ts';
import { noteRule } from '../../audit/requests/draft.ts';
import { AppError } from '../../http/app-error.ts';
import { sourceLabel } from '../../questions/source-label.ts';
import type { Sight } from '../../questions/sight.ts';
import { claimSupport, type Support, type WhatLeaves } from './what-leaves.ts';

const actionOf: Readonly<Record<Leaving['use'], Action>> = {
  analysis: 'export',
  dissemination: 'exportForRecipient',
  court: 'exportForCourt',
};
/** Refusals that rest on a record, and not on who asks. */
const ofRecords = /\/(?:seen|standing|passable|released|forCourt|caveatAccepted)$/;
/** A refusal names at most so many records. */
const NAMED = 200;

type Refusal = Extract<Verdict, { allowed: false }>;

/** What is decided of one token. */
export type Judge = (token: PolicyToken, isCaveatAccepted: boolean) => Verdict;

/** Decides on what stands under a token, as an export of this use needs. What a view shows stands. */
export function judgeOf(
  session: Session,
  { use, recipient, justification }: Pick<Leaving, 'use' | 'recipient' | 'justification'>,
): Judge {
  const common = { isStanding: true, justification, ...(recipient === undefined ? {} : { recipient }) };
  return (token, isCaveatAccepted) => decide(session, actionOf[use], { ...common, token, isCaveatAccepted });
}

/** What a package rests on. */
export function packageSupports(sight: Sight, { view, links, supports }: WhatLeaves): Support[] {
  const ofClaims = links.flatMap(({ claims }) => claims.map((claim) => claimSupport(sight, view, claim)));
  return [...supports.values(), ofClaims].flat();
}

/** The same with what is told of each record as a whole, which stands under the record's own token, where it is told. */
export function withWholes(sight: Sight, { mask, topology: { records, tokens } }: View, said: readonly Support[]) {
  const wholes = [...new Set(said.map(({ record }) => record))].flatMap((record): Support[] => {
    const code = record === undefined ? -1 : valueAt(records.token, record);
    const token = mask[code] === 1 ? sight.resident.tokenOf(tokens.textOf(code)) : undefined;
    return token && record !== undefined ? [{ token, record }] : [];
  });
  return [...said, ...wholes];
}

/** Throws unless all of it may leave: nothing is exported in part. */
export async function requireAll(
  sight: Sight,
  view: View,
  supports: readonly Support[],
  how: {
    readonly judge: Judge;
    /** Records whose conditions are accepted. */
    readonly accepted: ReadonlySet<string>;
    readonly caveatsOf: (records: readonly string[]) => Promise<Caveat[]>;
  },
): Promise<void> {
  const { records } = view.topology;
  const refused = new Map<string, Refusal>();
  const unread = new Set<string>();
  for (const { token, record } of supports) {
    const id = record === undefined ? '' : records.ids.idOf(record);
    const verdict = how.judge(token, how.accepted.has(id));
    noteRule(verdict.rule);
    if (verdict.allowed) continue;
    if (!ofRecords.test(verdict.rule)) throw new AppError(verdict.code, verdict.says);
    if (verdict.code === 'caveatUnread') unread.add(id);
    else keepLeast(refused, id, verdict);
  }
  const [first] = [...refused].sort(([a], [b]) => compare(a, b)).map(([, verdict]) => verdict);
  if (first) {
    noteRule(first.rule);
    throw new AppError(first.code, `Nothing is exported, since not all of it may leave so. ${first.says}`, {
      stopped: stoppedBy(sight, view, refused),
    });
  }
  if (unread.size === 0) return;
  throw new AppError(
    'caveatUnread',
    'Some of its records have conditions of their own (handling code H3): read them and accept them.',
    { caveats: await how.caveatsOf([...unread].sort()) },
  );
}

/** Of several refusals of one record the one that comes first by its rule: the same whatever the order of the claims. */
function keepLeast(refused: Map<string, Refusal>, record: string, verdict: Refusal): void {
  const before = refused.get(record);
  if (before === undefined || verdict.rule < before.rule) refused.set(record, verdict);
}

function stoppedBy(sight: Sight, { topology }: View, refused: ReadonlyMap<string, Refusal>): StoppedRecord[] {
  const { records, sources } = topology;
  return [...refused]
    .filter(([id]) => id !== '')
    .sort(([a], [b]) => compare(a, b))
    .slice(0, NAMED)
    .map(([record, { says }]) => {
      const source = valueAt(records.source, records.ids.find(record));
      return { record, source: sourceLabel(sight, sources.textOf(source)), says };
    });
}

const compare = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1);
