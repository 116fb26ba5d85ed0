import type { Purpose } from '../contracts/session.ts';
import type { PolicyToken } from './policy-token.ts';
import type { ReadingRights } from './reading-rights.ts';
import type { Projection } from './roles.ts';

/** Who acts: reading rights, and what the account has proved of itself lately. */
export interface ActingSession extends ReadingRights {
  /** Id of the account. */
  readonly id: string;
  /** Whether the person has just proved again who they are, as sensitive actions ask. */
  readonly isSteppedUp: boolean;
  /** Of a personal token that may do less than its owner: the only actions it may take; absent: all of the owner's. */
  readonly onlyActions?: ReadonlySet<string>;
}

/** What is acted on, as far as a condition asks; what a condition needs and does not find counts as a no. */
export interface ActedOn {
  /** The handling under which it stands. */
  readonly token?: PolicyToken;
  /** Agency that it belongs to, where that is no token's originator: an account, an import, a log entry. */
  readonly agency?: string;
  /** Account that proposed what is to be approved. */
  readonly proposedBy?: string;
  /** Code of the agency or task force that it is given to. */
  readonly recipient?: string;
  /** Whether the text of its caveat was shown and accepted. */
  readonly isCaveatAccepted?: boolean;
  /** Whether it stands: neither retracted, sealed nor blocked. */
  readonly isStanding?: boolean;
  /** Why it is done, in the person's words. */
  readonly justification?: string;
  /** Of intrusive measures: whether an approval that has not expired covers it. */
  readonly isApproved?: boolean;
  /** The question that is asked. */
  readonly question?: { readonly purposes: readonly Purpose[]; readonly projection: Projection };
}
