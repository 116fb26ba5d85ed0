import type { SharingPreview, SharingView } from '@corridor/graph-schema/contracts';
import { stampedToken } from '@corridor/graph-schema/fold';
import {
  audienceCodes,
  COURT,
  decide,
  EVERY_AGENCY,
  LEVEL_OF_TWO,
  readingClauses,
  type ActedOn,
  type PolicyToken,
} from '@corridor/graph-schema/policy';
import { findEntity, withAllTypes } from '@corridor/network';
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
    why: readingClauses.map(({ name, says }) => ({ clause: name, says })),
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

/** What a recipient would come to see, over what the asker sees of the record: entities, and claims by what guards them. */
export function previewSharing(sight: Sight, { said, token }: SharedRecord, recipient: string): SharingPreview {
  const view = withAllTypes(sight.view());
  const nodes = new Set(said.mentions.map(({ id }) => findEntity(view, id)).filter((node) => node !== -1));
  // A record's own token is never looser than those of its parts: who reads the record reads all of them.
  const parts = [...said.mentions.filter(({ bare }) => bare !== true), ...said.claims];
  const isGuarded = (id: string | undefined) => {
    const own = sight.resident.tokenOf(id ?? said.token);
    return own !== undefined && (own.victim || own.compartment !== undefined);
  };
  const after = stampedToken(token, [{ id: '', record: '', recipient, at: 0 }]);
  return {
    recipient,
    entities: [...nodes].map((node) => sight.summary(view, node)),
    claims: parts.filter((part) => !isGuarded(part.token)).length,
    guarded: parts.filter((part) => isGuarded(part.token)).length,
    level: recipient === COURT ? token.level : after.level,
  };
}
