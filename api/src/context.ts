import type { Redis } from 'ioredis';
import type { Logger } from 'pino';
import type { Digest, Ids } from '@corridor/graph-schema/ids';
import type { Accounts } from './access/accounts.ts';
import type { SessionStore } from './access/session-store.ts';
import type { Audit } from './audit/client/audit.ts';
import type { ImportNews } from './events/import-news.ts';
import type { Store } from './graph/driver.ts';
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
  readonly imports: ImportNews;
  readonly accounts: Accounts;
  readonly sessions: SessionStore;
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
  readonly cookieName: string;
  readonly siteFolder: string | undefined;
  /** Address that people open. */
  readonly url: string;
  /** Tells the other processes of a new revision, after its commit. */
  announceRevision(rev: number): Promise<void>;
}
