import { expect, test } from 'vitest';
import { explainNeo4jFailure } from './explain-failure.ts';

test.for([
  { log: 'java.net.BindException: Address already in use', code: 'portInUse' },
  { log: 'java.io.IOException: No space left on device', code: 'diskFull' },
  { log: 'org.neo4j.kernel.internal.locker.FileLockException: Lock file has been locked', code: 'folderInUse' },
  { log: '2026-11-24 ERROR Failed to start Neo4j: something else', code: 'startFailed' },
])('$log is $code', ({ log, code }) => {
  expect(explainNeo4jFailure(log, '/data/neo4j', 7687)).toMatchObject({ code });
});

test('a log without a failure explains nothing', () => {
  expect(explainNeo4jFailure('INFO  Starting...', '/data/neo4j', 7687)).toBeUndefined();
});
