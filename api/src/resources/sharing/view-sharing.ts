import type { SharingView } from '@corridor/graph-schema/contracts';
import {
  audienceCodes,
  decide,
  EVERY_AGENCY,
  LEVEL_OF_TWO,
  whyReadable,
  type ActedOn,
  type PolicyToken,
} from '@corridor/graph-schema/policy';
import type { Session } from '../../access/session.ts';
import type { Sight } from '../../questions/sight.ts';
import { readCameWith, readDisseminationsFor, readProposals, type SharedRecord } from './sharing.repository.ts';

/** What sharing a record acts on. */
export function resourceOf(record: SharedRecord, more: Omit<ActedOn, 'token' | 'isStanding'> = {}): ActedOn {
  return { token: record.token, isStanding: record.isStanding, ...more };
}

/** Whether the owner alone may do it, or somebody else must approve: another's information, or a high level. */
export function needsApproval(session: Session, { originator, level }: PolicyToken): boolean {
  return originator !== session.agency || level >= LEVEL_OF_TWO;
}

/** Why this reader sees a record, who else does, and how it came to be shared. */
export async function viewSharing(sight: Sight, record: SharedRecord): Promise<SharingView> {
  const { session } = sight;
  const { token } = record;
  const isOwner = token.originator === session.agency;
  const mine = isOwner ? undefined : audienceCodes(session);
  const [cameWith, disseminations, proposals] = await Promise.all([
    readCameWith(sight.read, record.id, mine && [...mine, EVERY_AGENCY], sight.ids),
    readDisseminationsFor(sight.read, record.id, mine),
    readProposals(sight.read, session.agency, { record: record.id }),
  ]);
  const { handling: code, compartment, ...rest } = token;
  return {
    record: record.id,
    handling: { ...rest, code, ...(compartment === undefined ? {} : { compartment }) },
    ...(token.handling === 'H3' && record.caveats !== undefined ? { caveats: record.caveats } : {}),
    why: whyReadable(token, session),
    may: whatMay(session, record),
    disseminations: [...cameWith, ...disseminations],
    proposals: proposals.map(({ proposer: _proposer, ...view }) => view),
  };
}

function whatMay(session: Session, record: SharedRecord): SharingView['may'] {
  const resource = resourceOf(record, { isCaveatAccepted: true, justification: 'asked' });
  if (!needsApproval(session, record.token) && decide(session, 'share', resource).allowed) return 'share';
  return decide(session, 'proposeSharing', resource).allowed ? 'propose' : 'nothing';
}
