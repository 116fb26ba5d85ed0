import type { Redis } from 'ioredis';
import type { Logger } from 'pino';
import type { Digest, Ids } from '@corridor/graph-schema/ids';
import type { AccessTokens } from './access/access-tokens.ts';
import type { Accounts } from './access/accounts.ts';
import type { Approvals } from './access/approvals.ts';
import type { Guessing } from './access/guessing.ts';
import type { KnownDevices } from './access/known-devices.ts';
import type { OneTimeCodes } from './access/one-time-codes.ts';
import type { OpenId } from './access/open-id.ts';
import type { SecondFactors } from './access/second-factor.ts';
import type { SessionStore } from './access/session-store.ts';
import type { SignIn } from './access/sign-in.ts';
import type { Audit } from './audit/client/audit.ts';
import type { ComputePool } from './compute/compute-pool.ts';
import type { Underway } from './compute/underway.ts';
import type { GraphCache } from './compute/graph-cache.ts';
import type { ImportNews } from './events/import-news.ts';
import type { Store } from './graph/driver.ts';
import type { CookieNames } from './http/cookies.ts';
import type { RateLimits } from './http/rate-limit.ts';
import type { Queues } from './queues/queues.ts';
import type { Resident } from './topology/resident.ts';

/** What the routes are handed; `main.ts` makes the real ones. */
export interface Context {
  readonly store: Store;
  /** The audit log: nothing protected is answered or changed without it. */
  readonly audit: Audit;
  readonly redis: Redis;
  readonly queues: Queues;
  readonly limits: RateLimits;
  readonly resident: Resident;
  /** Networks as they were asked for. */
  readonly graphs: GraphCache;
  /** What computes over them. */
  readonly pool: ComputePool;
  /** How far what is computed is. */
  readonly underway: Underway;
  readonly imports: ImportNews;
  readonly accounts: Accounts;
  readonly sessions: SessionStore;
  readonly accessTokens: AccessTokens;
  readonly approvals: Approvals;
  readonly codes: OneTimeCodes;
  readonly secondFactors: SecondFactors;
  readonly guessing: Guessing;
  readonly devices: KnownDevices;
  readonly signIn: SignIn;
  /** The company's sign-on, where one is configured. */
  readonly openId: OpenId | undefined;
  /** The clock: milliseconds since 1970. */
  readonly now: () => number;
  readonly ids: Ids;
  readonly digest: Digest;
  /** Captions of reference things by their ids, for those that no record describes. */
  readonly reference: ReadonlyMap<string, string>;
  readonly log: Logger;
  /** The shared secret of workers and the command line on this machine. */
  readonly serviceSecret: string | undefined;
  readonly isDemonstration: boolean;
  /** Folder of uploads, by hash. */
  readonly filesFolder: string;
  readonly cookies: CookieNames;
  readonly siteFolder: string | undefined;
  /** Address that people open. */
  readonly url: string;
  /** Tells the other processes of a new revision, after its commit. */
  announceRevision(rev: number): Promise<void>;
}
