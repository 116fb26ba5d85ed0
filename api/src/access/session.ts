import type { Purpose } from '@corridor/graph-schema/contracts';
import type { ReadingRights } from '@corridor/graph-schema/policy';

/** Who asks: one account, acting for one agency, for one purpose. */
export interface Session extends ReadingRights {
  /** Id of the account. */
  readonly id: string;
  readonly account: string;
  readonly roles: readonly string[];
  readonly purpose: Purpose;
}
