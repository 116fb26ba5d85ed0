import { DESCRIBES } from '../claims/describes.ts';
import { relationships } from '../relationships/index.ts';
import { identifiedLabels, naturallyKeyed } from './labels.ts';

/** Few indexes on nodes, none but these on claims: every further one costs rate of loading. */
const nodeIndexes: readonly (readonly [name: string, label: string, properties: readonly string[]])[] = [
  ['record_rev', 'Record', ['rev']],
  // The versions of a reference are looked up for every row that comes.
  ['record_ref', 'Record', ['source', 'ref']],
  ['record_import', 'Record', ['import']],
  // Whoever was given what was taken back is told; what stands is not in it, so it costs loading nothing.
  ['record_retracted', 'Record', ['retractedAt']],
  ['decision_rev', 'Decision', ['rev']],
  ['dissemination_rev', 'Dissemination', ['rev']],
  ['dissemination_record', 'Dissemination', ['record']],
  ['dissemination_recipient', 'Dissemination', ['recipient']],
  ['dissemination_taken_from', 'Dissemination', ['takenFrom']],
  ['tombstone_rev', 'Tombstone', ['rev']],
  // What an account may see is looked up at every request.
  ['task_force_member_agency', 'TaskForceMember', ['agency']],
  ['compartment_member_account', 'CompartmentMember', ['account']],
  ['access_token_account', 'AccessToken', ['account']],
  ['user_agency', 'User', ['agency']],
  ['rights_change_account', 'RightsChange', ['account']],
];

/** Every constraint and index of the store, in the order in which they are made; each of them may run again. */
export const constraintStatements: readonly string[] = [
  ...identifiedLabels.map((label) => unique(`${snakeCase(label)}_id`, label, ['id'])),
  ...naturallyKeyed.map(([name, label, properties]) => unique(name, label, properties)),
  ...[DESCRIBES, ...relationships.map(({ type }) => type)].map(
    (type) => `CREATE CONSTRAINT ${type.toLowerCase()}_id IF NOT EXISTS FOR ()-[c:${type}]-() REQUIRE c.id IS UNIQUE`,
  ),
  ...nodeIndexes.map(
    ([name, label, properties]) => `CREATE INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (${listed(properties)})`,
  ),
  'CREATE INDEX describes_mention IF NOT EXISTS FOR ()-[d:DESCRIBES]-() ON (d.mention)',
  fullText('describes_names', ['names', 'searchToken'], 'standard-folding'),
  fullText('describes_keys', ['keys', 'nameKeys', 'phoneticKeys', 'searchToken'], 'whitespace'),
];

function unique(name: string, label: string, properties: readonly string[]): string {
  return `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE (${listed(properties)}) IS UNIQUE`;
}

/** Full text over descriptions; the tokens stand in the index, so that a hidden claim takes the place of no visible one. */
function fullText(name: string, properties: readonly string[], analyzer: string): string {
  const indexed = properties.map((property) => `d.${property}`).join(', ');
  return (
    `CREATE FULLTEXT INDEX ${name} IF NOT EXISTS FOR ()-[d:DESCRIBES]-() ON EACH [${indexed}]` +
    ` OPTIONS {indexConfig: {\`fulltext.analyzer\`: '${analyzer}'}}`
  );
}

function listed(properties: readonly string[]): string {
  return properties.map((property) => `n.${property}`).join(', ');
}

function snakeCase(label: string): string {
  return label.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toLowerCase();
}
