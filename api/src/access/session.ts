import type { Purpose } from '@corridor/graph-schema/contracts';
import type { ActingSession } from '@corridor/graph-schema/policy';

/** Who asks: one account, acting for one agency, for one purpose. */
export interface Session extends ActingSession {
  readonly account: string;
  /** Purposes that the account was given; a role may serve fewer of them. */
  readonly purposes: readonly Purpose[];
  /** Reference of the case that the request is made for, if one is stated. */
  readonly case?: string;
}
