import { expect, test } from 'vitest';
import { relationships } from '../relationships/index.ts';
import { constraintStatements } from './constraints.ts';

const names = constraintStatements.map((statement) => /(?:CONSTRAINT|INDEX) (\w+) IF NOT EXISTS/.exec(statement)?.[1]);

test('every statement makes one thing, under a name of its own', () => {
  expect(names).not.toContain(undefined);
  expect(new Set(names).size).toBe(names.length);
});

test('every claim type has a unique id, DESCRIBES included', () => {
  const expected = ['describes_id', ...relationships.map(({ type }) => `${type.toLowerCase()}_id`)];

  expect(expected.filter((name) => !names.includes(name))).toStrictEqual([]);
});

test.for([
  'CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE (n.id) IS UNIQUE',
  'CREATE CONSTRAINT quarantine_item IF NOT EXISTS FOR (n:QuarantineItem) REQUIRE (n.import, n.position) IS UNIQUE',
  'CREATE CONSTRAINT associate_of_id IF NOT EXISTS FOR ()-[c:ASSOCIATE_OF]-() REQUIRE c.id IS UNIQUE',
  'CREATE INDEX record_ref IF NOT EXISTS FOR (n:Record) ON (n.source, n.ref)',
  "CREATE FULLTEXT INDEX describes_names IF NOT EXISTS FOR ()-[d:DESCRIBES]-() ON EACH [d.names, d.searchToken] OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}",
])('%s', (statement) => {
  expect(constraintStatements).toContain(statement);
});
