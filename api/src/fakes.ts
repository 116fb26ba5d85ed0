import type { Redis } from 'ioredis';
import { pino } from 'pino';
import { purposes } from '@corridor/graph-schema/contracts';
import { auditEntrySchema, type AuditEntry } from '@corridor/graph-schema/audit';
import { createIds } from '@corridor/graph-schema/ids';
import { purposesOf } from '@corridor/graph-schema/policy';
import type { StoreRow } from '@corridor/graph-schema/store';
import type { Account } from './access/account.ts';
import type { Accounts } from './access/accounts.ts';
import { openAccess } from './access/open-access.ts';
import { toSession } from './access/session.ts';
import type { SessionStore } from './access/session-store.ts';
import type { Audit } from './audit/client/audit.ts';
import { createUnderway } from './compute/underway.ts';
import { createComputePool } from './compute/compute-pool.ts';
import { createGraphCache } from './compute/graph-cache.ts';
import type { Context } from './context.ts';
import { createDigest } from './digest.ts';
import type { Store } from './graph/driver.ts';
import { cookieNamesOf } from './http/cookies.ts';
import { createRateLimits } from './http/rate-limit.ts';
import type { Queues } from './queues/queues.ts';
import { createResident } from './topology/resident.ts';

/** Stands in for the parts that the API opens: for tests without any store. */

/** An account of tests. */
export function anAccount(more: Partial<Account> = {}): Account {
  return {
    id: '000000000000000000000000000000a1',
    account: 'analyst',
    agency: 'NCB',
    roles: ['analyst'],
    level: 2,
    victimRight: false,
    state: 'active',
    recoveryCodes: [],
    ...more,
  };
}

/** A store that answers every statement by a function; without one, with nothing. */
export function aStore(answer: (text: string, parameters: object) => readonly StoreRow[] = () => []): Store {
  const tools = {
    run: async (text: string, parameters: object = {}) => answer(text, parameters),
    integer: (value: number) => value,
    point: (value: object) => value,
  };
  return { read: tools, write: (work) => work(tools), now: Date.now, close: async () => undefined };
}

/** Queues that remember what was added and do every canary at once. */
export function someQueues(): Queues & { readonly added: [string, unknown][] } {
  const added: [string, unknown][] = [];
  return {
    added,
    add: async (name, payload) => void added.push([name, payload]),
    counts: async () => ({}),
    sendCanary: async () => true,
    isCanaryDone: async () => true,
    close: async () => undefined,
  };
}

/** One session under the token `token-of-a-signed-in-person`. */
export function oneSession(account: Account): SessionStore {
  const session = toSession(
    { account, taskForces: [], compartments: [] },
    { purpose: purposesOf(account.roles, purposes)[0] ?? 'investigation', isSteppedUp: false },
  );
  return {
    open: async () => ({ token: TOKEN, expiresAt: 0 }),
    find: async (token) => (token === TOKEN ? session : undefined),
    close: async () => undefined,
    stepUp: async () => 0,
    list: async () => [],
    end: async () => false,
    endAll: async () => undefined,
  };
}
export const TOKEN = 'token-of-a-signed-in-person';

/** A log in memory that is always there. */
export function anAudit(): Audit & { readonly entries: AuditEntry[] } {
  const entries: AuditEntry[] = [];
  return {
    entries,
    state: () => 'up',
    record: async (entry) => void entries.push(auditEntrySchema.parse(entry)),
    throttledUntil: () => undefined,
    read: async () => ({ records: [] }),
    use: async () => [],
    verify: () => Promise.reject(new Error('There is no log')),
    status: async () => ({ size: entries.length, signed: 0, witnessed: 0, full: false }),
  };
}

/** Everything that the application is handed, without a store behind it. */
export function aContext(more: Partial<Context> & { account?: Account } = {}): Context {
  const { account = anAccount(), ...rest } = more;
  const store = rest.store ?? aStore();
  const digest = createDigest(new Uint8Array(32));
  const accounts: Accounts = {
    find: async () => account,
    byId: async () => account,
    bySubject: async () => account,
    standing: async () => ({ account, taskForces: [], compartments: [] }),
    check: async () => false,
    setPassword: async () => undefined,
  };
  // Every command fails, as while Redis is away.
  const redis = new Proxy({}, { get: () => () => Promise.reject(new Error('Connection is closed.')) }) as Redis;
  const ids = createIds(digest);
  const log = pino({ level: 'silent' });
  const url = 'http://127.0.0.1:7080';
  return {
    store,
    audit: anAudit(),
    redis,
    queues: someQueues(),
    limits: createRateLimits(undefined),
    resident: createResident(store),
    graphs: createGraphCache(),
    pool: createComputePool(),
    underway: createUnderway(),
    imports: { onMove: () => () => undefined, tell: async () => undefined },
    ...openAccess({ store, redis, ids, digest, log, now: Date.now, openId: undefined, publicUrl: url }),
    accounts,
    sessions: oneSession(account),
    ids,
    digest,
    reference: new Map(),
    log,
    serviceSecret: undefined,
    isDemonstration: false,
    filesFolder: '/nowhere',
    cookies: cookieNamesOf('__Host-corridor-test'),
    siteFolder: undefined,
    url,
    announceRevision: async () => undefined,
    ...rest,
  };
}
