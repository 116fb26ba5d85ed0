import { connectStore, createLog, migrate } from '@corridor/workers/testing';
import type { Store, StoreAddress } from '@corridor/workers/testing';

const ROWS_AT_ONCE = 10_000;

/** A store of the tests, migrated and emptied: the address must be one that may be emptied. Writes take their time from `now`. */
export async function emptyStore(address: StoreAddress, now?: () => number): Promise<Store> {
  const store = connectStore(address, now);
  await store.alone(`MATCH ()-[r]->() CALL (r) { DELETE r } IN TRANSACTIONS OF ${ROWS_AT_ONCE} ROWS`);
  await store.alone(`MATCH (n) CALL (n) { DELETE n } IN TRANSACTIONS OF ${ROWS_AT_ONCE} ROWS`);
  await migrate(store, createLog('silent'));
  return store;
}
