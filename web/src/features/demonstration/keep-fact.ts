import {
  proposalViewSchema,
  sharedSchema,
  sharingViewSchema,
  type SharingView,
} from '@corridor/graph-schema/contracts';
import * as z from 'zod';
import { request } from '../../api/client.ts';
import { findRecord } from './find-record.ts';
import { READER, type Fact } from './scenario.ts';

/** The level on which the reader's analyst reads, and one above it. */
const READ_ON = 1;
const ABOVE = 3;
const WHY = 'shown in the demonstration';

/** Whether the reader is shown a fact, as far as who keeps it can say. */
export type FactState = 'released' | 'withheld' | 'waiting';

/** A fact in the hands of who keeps it. */
export interface KeptFact {
  readonly state: FactState;
  readonly sharing: SharingView;
}

/** Reads how a fact is shared; `undefined` for whom its record is not there. */
export async function readFact(fact: Fact, signal?: AbortSignal): Promise<KeptFact | undefined> {
  const record = await findRecord(fact, signal);
  if (record === undefined) return undefined;
  const sharing = await request(`/records/${record}/sharing`, sharingViewSchema, signal ? { signal } : {});
  return { state: stateOf(fact, sharing), sharing };
}

function stateOf({ agency }: Fact, { handling, proposals }: SharingView): FactState {
  if (agency !== READER) return handling.releasableTo.includes(READER) ? 'released' : 'withheld';
  if (handling.level < ABOVE) return 'released';
  return proposals.some(({ state, level }) => state === 'waiting' && level === READ_ON) ? 'waiting' : 'withheld';
}

/** Withholds a fact from the reader: its release is withdrawn; the reader's own goes above its analyst's clearance. */
export async function withholdFact({ agency }: Fact, { sharing }: KeptFact): Promise<void> {
  if (agency === READER) {
    await request(`/records/${sharing.record}/level`, sharedSchema, {
      method: 'POST',
      body: { level: ABOVE, reason: WHY },
    });
    return;
  }
  const given = sharing.disseminations.filter(
    ({ recipient, revokedAt }) => recipient === READER && revokedAt === undefined,
  );
  for (const { id } of given)
    await request(`/records/${sharing.record}/sharing/${id}`, sharingViewSchema, {
      method: 'DELETE',
      body: { reason: WHY },
    });
}

/** Releases a fact to the reader; the reader's own is only proposed for its old level, for that takes two. */
export async function releaseFact({ agency }: Fact, { sharing }: KeptFact): Promise<void> {
  if (agency === READER)
    await request(`/records/${sharing.record}/level`, sharedSchema, {
      method: 'POST',
      body: { level: READ_ON, reason: WHY },
    });
  else
    await request(`/records/${sharing.record}/sharing`, sharedSchema, {
      method: 'POST',
      body: { recipient: READER, basis: WHY, acceptCaveat: false },
    });
}

/** Approves the level that somebody else has proposed for a fact. */
export async function approveFact({ sharing }: KeptFact): Promise<void> {
  await request('/sessions/current/step-up', z.unknown(), { method: 'POST', body: {} });
  for (const { id, state } of sharing.proposals)
    if (state === 'waiting')
      await request(`/sharing-proposals/${id}/approve`, proposalViewSchema, { method: 'POST', body: { reason: WHY } });
}
