import { relationships } from '../relationships/index.ts';

/** Labels with an `id` that is unique; identity, truth, work and control. */
const identified = [
  'Entity',
  'Source',
  'Record',
  'Decision',
  'Dissemination',
  'Tombstone',
  'PolicyToken',
  'GraphRevision',
  'WorkRevision',
  'Outbox',
  'User',
  'Import',
  'Chart',
  'StateChange',
] as const;

/** What must be unique beside `id`. */
const unique: readonly (readonly [name: string, label: string, properties: readonly string[]])[] = [
  ['op_id', 'Op', ['opId']],
  ['agency_code', 'Agency', ['code']],
  ['quarantine_item', 'QuarantineItem', ['import', 'position']],
  ['import_profile', 'ImportProfile', ['owner', 'name', 'version']],
];

/** Few indexes on nodes: every further one costs ingest rate. */
const indexes: readonly (readonly [name: string, label: string, property: string])[] = [
  ['record_rev', 'Record', 'rev'],
  ['record_import', 'Record', 'import'],
  ['decision_rev', 'Decision', 'rev'],
  ['tombstone_rev', 'Tombstone', 'rev'],
];

/** Every constraint and index of the graph, generated from the declarations; each may run again. */
export const constraintStatements: readonly string[] = [
  ...identified.map((label) => `CREATE CONSTRAINT ${snakeCase(label)}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`),
  ...unique.map(
    ([name, label, properties]) =>
      `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE (${properties.map((property) => `n.${property}`).join(', ')}) IS UNIQUE`,
  ),
  ...indexes.map(([name, label, property]) => `CREATE INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`),
  ...['DESCRIBES', ...relationships.map(({ type }) => type)].map(
    (type) => `CREATE CONSTRAINT ${type.toLowerCase()}_id IF NOT EXISTS FOR ()-[c:${type}]-() REQUIRE c.id IS UNIQUE`,
  ),
  'CREATE INDEX describes_mention IF NOT EXISTS FOR ()-[d:DESCRIBES]-() ON (d.mention)',
  "CREATE FULLTEXT INDEX describes_names IF NOT EXISTS FOR ()-[d:DESCRIBES]-() ON EACH [d.names, d.searchToken] OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}",
  "CREATE FULLTEXT INDEX describes_keys IF NOT EXISTS FOR ()-[d:DESCRIBES]-() ON EACH [d.keys, d.nameKeys, d.phoneticKeys, d.searchToken] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}",
];

function snakeCase(label: string): string {
  return label.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toLowerCase();
}
