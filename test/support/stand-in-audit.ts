import type { Store } from '@corridor/workers/testing';

const DAY_MS = 86_400_000;

/** Leaves the sign of life of an audit process in an emptied store, for tests of workers processes alone; it lasts a day. */
export async function standInAudit(store: Pick<Store, 'alone'>): Promise<void> {
  await store.alone(`MERGE (lease:AuditLease {id: 'audit'}) SET lease.at = timestamp() + ${DAY_MS}`);
}
