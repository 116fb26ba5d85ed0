export { cacheFolder } from './neo4j/provision.ts';
export { claimFolder } from './claim-folder.ts';
export { ensureSystemPackages } from './system-packages.ts';
export { freePort } from './free-port.ts';
export type { Neo4jHeap } from './neo4j/configure.ts';
export { startNeo4j, type Neo4jOptions } from './neo4j/start.ts';
export { startRedis, type RedisOptions } from './redis/start.ts';
export type { RunningStore } from './running-store.ts';
export { ServiceFault } from './service-fault.ts';
