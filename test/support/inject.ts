import { inject } from 'vitest';

/** A store that the tests may empty. */
export interface TestStore {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    neo4j: TestStore;
    redis: TestStore;
  }
}

/** The disposable Neo4j of this run. */
export function injectNeo4j(): TestStore {
  return inject('neo4j');
}

/** The disposable Redis of this run; `uri` carries user and password. */
export function injectRedis(): TestStore {
  return inject('redis');
}
