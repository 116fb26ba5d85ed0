import type { StoreAddress } from '@corridor/workers/testing';

export function storeAddress(): StoreAddress {
  return { uri: 'bolt://127.0.0.1:17688', user: 'neo4j', password: 'corridor-test' };
}
