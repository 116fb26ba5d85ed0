import { expect, test } from 'vitest';
import { explainNeo4jFailure, lastErrorIn } from './explain-failure.ts';

test.for([
  { log: 'java.net.BindException: Address already in use', code: 'portInUse' },
  { log: 'java.io.IOException: No space left on device', code: 'diskFull' },
  { log: 'org.neo4j.kernel.internal.locker.FileLockException: Lock file has been locked', code: 'folderInUse' },
])('$log is $code', ({ log, code }) => {
  expect(explainNeo4jFailure(log, '/data/neo4j', 7687)).toMatchObject({ code });
});

test('a log without a failure explains nothing', () => {
  expect(explainNeo4jFailure('INFO  Starting...', '/data/neo4j', 7687)).toBeUndefined();
});

test('of a server that ended for another reason its last error is told', () => {
  const log = '2026-11-24 ERROR the first\n2026-11-24 ERROR Failed to start Neo4j\n2026-11-24 INFO  Stopped.';

  expect(lastErrorIn(log)?.message).toBe('Neo4j did not start: 2026-11-24 ERROR Failed to start Neo4j');
  expect(lastErrorIn('INFO  Starting...')).toBeUndefined();
});
