/** What tests of the whole system reach into: the parts of the workers that stand on their own. */
export { auditGate, openGate } from './audit-gate.ts';
export { createDigest, sha256 } from './digest.ts';
export { Abandon, connectStore } from './driver.ts';
export type { Store, StoreAddress } from './driver.ts';
export { countNamed } from './ingest/count-named.ts';
export { finishImport } from './ingest/finish-import.ts';
export { loadChunk } from './ingest/load-chunk.ts';
export { createStandingDecisions } from './ingest/standing-decisions.ts';
export { createLog } from './log.ts';
export { migrate } from './migrations/migrate.ts';
export { connectRedis } from './queue/connections.ts';
export { consume } from './queue/consume.ts';
export { openQueues } from './queue/queues.ts';
export { rebuild, rebuildAndCompare } from './upkeep/rebuild.ts';
export { compare, hashFold, hashStored, verify } from './upkeep/verify.ts';
export type { MappedRow, MapperFactory, RowMapper } from './ingest/row-mapper.ts';
export { startWorkers } from './start-workers.ts';
export type { RunningWorkers, WorkersOptions } from './start-workers.ts';
