import { answerFormats } from '@corridor/graph-schema/contracts';
import { questions } from '@corridor/graph-schema/questions';
import { builtInProfiles } from '@corridor/seed/profiles';
import type { Likely } from '../support/fuzz/values-of.ts';
import type { TwoSystems } from './two-systems.ts';
import { visibleKeys, visibleSources, visibleWords } from './visible-data.ts';

const instants = ['2026-03-02T09:05:00Z', '2026-03-02T09:12:30Z', '2026-03-02T10:00:00Z', '2030-01-01T00:00:00Z'];
/** Names of computations, the same in both systems. */
const computations = ['5c0b1a52-7c1f-4f0e-9c55-0d1f6a1f0a11'];
const countries = ['Brazil', 'ESP', 'Netherlands', 'COL'];

/** Files of answers: with parameters that some questions take, and that others refuse. */
function answerExports(entities: readonly string[]): object[] {
  return entities.flatMap((entity, at) => {
    const other = entities[(at * 5 + 2) % entities.length] ?? entity;
    const params = [
      {},
      { entity },
      { entities: [entity, other] },
      { from: entity, to: other, maxHops: 1 + (at % 5) },
      { from: entity },
      { text: 'Amara' },
      { first: {}, second: { minConfidence: 0.6 } },
      { scope: { around: { entity, hops: 2 } } },
    ];
    return params.map((one, index) => ({
      params: one,
      format: answerFormats[(at + index) % answerFormats.length],
      justification: 'made',
      ...(at % 3 === 2 ? { use: 'dissemination', recipient: 'POLICE' } : { use: 'analysis' }),
    }));
  });
}

/** What requests may name: things of both systems, those among them that are hidden, and such as are in neither. */
export async function likelyIn({ full }: TwoSystems): Promise<Likely> {
  const idsOf = async (
    label:
      | 'Entity'
      | 'Account'
      | 'Container'
      | 'Record'
      | 'Import'
      | 'Decision'
      | 'Dissemination'
      | 'SharingProposal'
      | 'Necessity',
  ) => {
    const rows = await full.store.read.run(`MATCH (n:${label}) RETURN n.id AS id ORDER BY n.id`);
    return [...rows.map((row) => String(row['id'])), 'f'.repeat(32)];
  };
  const entities = await idsOf('Entity');
  const accounts = await idsOf('Account');
  const containers = await idsOf('Container');
  const records = await idsOf('Record');
  const imports = await idsOf('Import');
  const proposals = await idsOf('SharingProposal');
  const necessities = await idsOf('Necessity');
  const words = [...visibleWords, 'Shadow', 'Hidden', 'Unseen', 'cocaine', 'BRA'];
  const sources = [...visibleSources, ...visibleSources.map((source) => `NCB/${source}`), 'NAVY/fleet', 'hidden'];
  const positions = ['1', '13', '17', 'seized.csv#17', 'register.csv#13', 'unseen.csv#1'];
  const ofImports = ['', '/cancel', '/resume', '/quarantine', '/quarantine/{position}'].map(
    (rest) => [`/api/v1/imports/{id}${rest} id`, imports] as const,
  );
  const ofRecords = ['', '/sharing', '/sharing/preview', '/sharing/{dissemination}', '/level'].map(
    (rest) => [`/api/v1/records/{id}${rest} id`, records] as const,
  );
  return {
    ...Object.fromEntries([...ofImports, ...ofRecords]),
    '/api/v1/decisions/{id} id': await idsOf('Decision'),
    '/api/v1/sharing-proposals/{id}/{verdict} id': proposals,
    '/api/v1/necessity-statements/{id}/{verdict} id': necessities,
    '/api/v1/computations/{name} name': computations,
    'Corridor-Computation': computations,
    '/api/v1/upkeep/{name} name': ['verify', 'rebuild'],
    'PUT /api/v1/profiles/{name} body': builtInProfiles.map(({ text }) => JSON.parse(text) as unknown),
    id: entities,
    entity: entities,
    entities,
    only: entities,
    organisation: entities,
    from: [...entities, ...countries],
    to: [...entities, ...countries],
    dissemination: await idsOf('Dissemination'),
    verdict: ['approve', 'refuse', 'end'],
    recipient: ['NCB', 'POLICE', 'CUSTOMS', 'NAVY', 'COURT'],
    operationId: [...entities.slice(0, 3), 'f'.repeat(32)],
    position: positions,
    name: ['persons', 'edges', 'hidden', 'NAVY/hidden', 'nodes', 'absent'],
    profile: ['persons', 'edges', 'hidden', 'NAVY/hidden', 'nodes', 'absent'],
    key: visibleKeys,
    source: sources,
    sources,
    text: words,
    reason: words,
    basis: words,
    substance: ['cocaine', 'Heroin', 'MDMA', 'nothing'],
    mode: ['sea', 'air'],
    knownAt: instants,
    asOf: ['2025-02-03', '2025-05-04', '1970-01-01', '2026-03-02'],
    records: [{ id: 'G1', name: 'Amara Generated' }, { id: 'G2' }, { name: 'Kestrel' }],
    cells: ['Amara Corrected', '2025-02-03'],
    file: ['id,name\nG1,Amara Generated\nG2,\n'],
    options: ['{}', '{"releaseTo":["ALL"]}'],
    uploads: ['[]'],
    agency: ['NCB', 'POLICE', 'NAVY'],
    'Corridor-Purpose': ['investigation', 'investigation', 'reporting', 'planning', 'screening'],
    'Corridor-Case': ['OP-LANTERN', 'one'],
    'Corridor-Necessity': ['', '', '', '', '', ...necessities],
    'POST /api/v1/checks body': [
      { document: 'PP1003' },
      { identifier: '+31612345003' },
      { name: 'Amara Shadow', birthDate: '1963-03-04' },
      { name: 'Hidden Kestrel 3', birthDate: '1963-03-04' },
    ],
    'POST /api/v1/questions/paths body': entities.flatMap((from, at) => {
      const to = entities[(at * 7 + 3) % entities.length] ?? from;
      return [
        { from, to, maxHops: 1 + (at % 6), order: at % 3 === 0 ? 'confidence' : 'hops' },
        { among: [from, to, entities[at + 1] ?? to], timeMode: 'ever' },
      ];
    }),
    'POST /api/v1/questions/trails body': accounts.flatMap((from, at) => [
      { from, timeMode: at % 2 === 0 ? 'certain' : 'possible' },
      { from, to: accounts[at + 1] ?? from, currency: 'EUR', minAmount: 1_000 * at, threshold: 4_000 },
    ]),
    'POST /api/v1/questions/conflicts body': containers.map((entity, at) => ({ entity, limits: { sea: 20 * at + 1 } })),
    'POST /api/v1/exports body': entities.flatMap((entity, at) => {
      const some = { entities: [entity, ...entities.slice(at + 1, at + 1 + (at % 3))], justification: 'made' };
      return [
        { ...some, use: 'analysis', format: at % 2 === 0 ? 'csv' : 'json' },
        { ...some, use: 'dissemination', recipient: 'POLICE', format: 'json' },
      ];
    }),
    '/api/v1/questions/{name}/export name': questions.map(({ name }) => name),
    'POST /api/v1/questions/{name}/export body': answerExports(entities),
    justification: words,
    acceptCaveats: records,
    'Idempotency-Key': ['k1'],
  };
}
