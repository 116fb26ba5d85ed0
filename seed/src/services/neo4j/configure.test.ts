import { expect, test } from 'vitest';
import { neo4jConfiguration } from './configure.ts';

test.for([
  { heap: '512m', pageCache: '256m', all: '200m', one: '128m' },
  { heap: '1g', pageCache: '512m', all: '400m', one: '256m' },
] as const)('a heap of $heap goes with $pageCache of pages', ({ heap, pageCache, all, one }) => {
  const lines = neo4jConfiguration(7700, heap).split('\n');

  expect(lines).toContain('server.bolt.listen_address=127.0.0.1:7700');
  expect(lines).toContain(`server.memory.pagecache.size=${pageCache}`);
  expect(lines).toContain(`dbms.memory.transaction.total.max=${all}`);
  expect(lines).toContain(`db.memory.transaction.max=${one}`);
});

test('no value carries a comment, which the server would take for a part of it', () => {
  expect(neo4jConfiguration(7700, '512m')).not.toContain('#');
});
