import type { ErrorCode } from '../contracts/error.ts';
import { isReleasedTo } from './recipients-of.ts';
import type { ActedOn, ActingSession } from './resource.ts';
import { activeRoles, type Projection } from './roles.ts';
import { mayRead } from './visible-tokens.ts';

/** One condition of acting: when it holds, and what a person whom it stops is told. */
export interface Condition {
  readonly says: string;
  readonly code: ErrorCode;
  readonly holds: (session: ActingSession, resource: ActedOn) => boolean;
}

const wider: Readonly<Record<Projection, readonly Projection[]>> = {
  none: ['none'],
  aggregate: ['aggregate'],
  contact: ['contact'],
  full: ['full', 'aggregate', 'contact', 'none'],
};

/** The conditions that rows of the decision table name. */
export const conditions = {
  seen: {
    says: 'No such thing',
    code: 'notFound',
    holds: (session, { token }) => token !== undefined && mayRead(token, session),
  },
  owned: {
    says: 'Only the agency whose information it is may do this.',
    code: 'notAllowed',
    holds: ({ agency }, { token, agency: owner }) => agency === (token?.originator ?? owner),
  },
  ownAgency: {
    says: 'This belongs to another agency.',
    code: 'notAllowed',
    holds: ({ agency }, resource) => resource.agency === agency,
  },
  another: {
    says: 'Somebody else than the proposer must approve this.',
    code: 'needsAnother',
    holds: ({ id }, { proposedBy }) => proposedBy !== undefined && proposedBy !== id,
  },
  steppedUp: {
    says: 'Prove again who you are, then repeat this.',
    code: 'stepUpNeeded',
    holds: ({ isSteppedUp }) => isSteppedUp,
  },
  passable: {
    says: 'Its handling code H2 forbids passing it on; ask its owner.',
    code: 'notAllowed',
    holds: ({ agency }, { token }) => token !== undefined && (token.handling !== 'H2' || token.originator === agency),
  },
  released: {
    says: 'It is not released to that agency as a whole: share it with them first, or ask its owner to.',
    code: 'notAllowed',
    holds: (_session, { token, recipient }) => token !== undefined && isReleasedTo(token, recipient),
  },
  forCourt: {
    says: 'Its handling code H1 keeps it out of court until its owner has recorded a permission.',
    code: 'notAllowed',
    holds: (_session, { token }) =>
      token !== undefined && (token.handling !== 'H1' || token.releasableTo.includes('COURT')),
  },
  caveatAccepted: {
    says: 'Its handling code H3 has conditions of its own: read them and accept them.',
    code: 'caveatUnread',
    holds: (_session, { token, isCaveatAccepted }) =>
      token !== undefined && (token.handling !== 'H3' || isCaveatAccepted === true),
  },
  standing: {
    says: 'It no longer stands.',
    code: 'conflict',
    holds: (_session, { isStanding }) => isStanding === true,
  },
  justified: {
    says: 'Say why; the reason is kept in the audit log.',
    code: 'badInput',
    holds: (_session, { justification }) => (justification ?? '').trim().length > 0,
  },
  approved: {
    says: 'This measure needs a statement of necessity that a supervisor has approved and that has not expired.',
    code: 'necessityNeeded',
    holds: (_session, { isApproved }) => isApproved === true,
  },
  purposeOfQuestion: {
    says: 'This question may not be asked for the purpose that you state.',
    code: 'outOfPurpose',
    holds: ({ purpose }, { question }) => question?.purposes.includes(purpose) === true,
  },
  projectionOfQuestion: {
    says: 'Your role is not given the answers of this question.',
    code: 'notAllowed',
    holds: (session, { question }) =>
      question !== undefined &&
      activeRoles(session).some(({ projection }) => wider[projection].includes(question.projection)),
  },
} as const satisfies Readonly<Record<string, Condition>>;

export type ConditionName = keyof typeof conditions;
