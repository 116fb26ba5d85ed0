import type { QuestionName } from '@corridor/graph-schema/questions';

/** An answer as far as it differs from question to question. */
interface MadeAnswer {
  readonly params?: Record<string, unknown>;
  readonly results: unknown[];
  readonly [beside: string]: unknown;
}

const amara = { id: 'a'.repeat(32), kind: 'Person', caption: 'Amara Test' };
const bruno = { id: 'b'.repeat(32), kind: 'Person', caption: 'Bruno Test' };
const cargo = { id: 'c'.repeat(32), kind: 'Organisation', caption: 'Test Cargo Ltd' };
const port = { id: '9'.repeat(32), kind: 'Location', caption: 'Port Test' };
const harbour = { id: '8'.repeat(32), kind: 'Location', caption: 'Harbour Test' };
const seizure = { id: '5'.repeat(32), kind: 'Seizure', caption: 'Seizure 1' };
const logo = { id: '6'.repeat(32), kind: 'Signature', caption: 'Logo Heron' };
const transfer = { id: '7'.repeat(32), kind: 'Transaction', caption: 'Transfer 1' };
const claims = ['d'.repeat(32)];
const record = 'e'.repeat(32);
const link = {
  from: amara.id,
  to: cargo.id,
  type: 'DIRECTOR_OF',
  class: 'operational',
  claims,
  origins: 1,
  confidence: 0.5,
  weight: 2,
  fromEarliest: 19_358,
  fromLatest: 19_388,
  toEarliest: 2_147_483_647,
  toLatest: 2_147_483_647,
};
const figures = {
  nodes: 3,
  ties: 2,
  components: 1,
  largest: 3,
  isolates: 0,
  density: 0.667,
  clustering: 0,
  meanDistance: 1.333,
  diameter: 2,
  efficiency: 0.833,
  centralisation: 1,
  assortativity: null,
};
const sighting = {
  event: { id: '4'.repeat(32), kind: 'Event', caption: 'Sighting 1' },
  thing: { id: '3'.repeat(32), kind: 'Container', caption: 'TEST1234567' },
  place: port,
  at: 'AT',
  earliest: '2026-01-01T00:00:00Z',
  latest: '2026-01-02T00:00:00Z',
  longitude: 4,
  latitude: 52,
  precisionKm: 1,
  confidence: 0.5,
  claims,
};
const left = { nodes: 3, components: 1, largest: 3, efficiency: 0.833, fragmentation: 0 };
const through = [{ crimeType: 'DRUG_TRAFFICKING', through: [{ entity: seizure, basis: 'goods', claims }] }];
const marking = {
  level: 2,
  handling: ['H0', 'H1'],
  releasableTo: ['NCB'],
  denied: [],
  originators: ['NCB'],
  victims: false,
  closed: false,
};

/** A small answer to each question, about nobody. */
export const madeAnswers: Readonly<Record<QuestionName, MadeAnswer>> = {
  search: {
    params: { text: 'amara' },
    results: [{ entity: amara, score: 1, matched: [{ field: 'name', value: 'Amara Test', how: 'exact' }] }],
  },
  profile: {
    results: [
      {
        ...amara,
        names: [{ name: 'Amara Test', type: 'primary', script: 'Latn', confidence: 0.5, records: [record] }],
        keys: [{ key: 'DOC:X1', records: [record] }],
        properties: [
          {
            name: 'birthDate',
            contested: false,
            values: [{ value: '1980', confidence: 0.5, claims, records: [record], origins: 1 }],
          },
        ],
        claims: [
          {
            id: claims[0],
            type: 'DIRECTOR_OF',
            record,
            source: 'list',
            grade: { scheme: '4x4', source: 'B', information: '2' },
            confidence: 0.5,
            properties: {},
            other: cargo,
            direction: 'out',
            fromEarliest: 0,
            fromLatest: 0,
            toEarliest: 0,
            toLatest: 0,
            recordedAt: '2026-01-01T00:00:00Z',
          },
        ],
        records: 1,
        sources: ['list'],
        truncated: null,
      },
    ],
  },
  neighbours: {
    results: [{ entity: cargo, links: [link] }],
    counts: [{ type: 'DIRECTOR_OF', direction: 'out', kind: 'Organisation', count: 1 }],
    total: 1,
  },
  among: {
    results: [
      { asked: amara.id, entity: amara },
      { asked: cargo.id, entity: cargo },
    ],
    links: [link],
  },
  paths: {
    results: [
      {
        nodes: [amara, cargo, bruno],
        links: [link, { ...link, from: bruno.id, type: 'EMPLOYED_BY' }],
        hops: 2,
        confidence: 0.25,
        weakest: 0,
        simultaneous: true,
      },
    ],
    linked: true,
    minHops: 2,
    skippedHubs: [{ ...cargo, degree: 300 }],
    since: '2023-03-01',
    pairs: [{ from: amara.id, to: bruno.id, linked: true, minHops: 2, since: '2023-03-01' }],
  },
  trails: {
    results: [
      {
        steps: [{ tx: transfer, from: amara, to: bruno, amount: 9_000, currency: 'EUR', date: '2026-01-05', claims }],
        bottleneck: 9_000,
        currency: 'EUR',
        spanDays: 3,
        confidence: 0.5,
      },
    ],
    structuring: [
      {
        from: amara,
        to: bruno,
        transfers: [transfer],
        sum: 27_000,
        currency: 'EUR',
        first: '2026-01-05',
        last: '2026-01-08',
      },
    ],
    unresolvedCounterparties: 1,
    unresolved: [transfer],
    skippedHubs: [],
  },
  conflicts: {
    results: [
      {
        first: sighting,
        second: { ...sighting, place: harbour },
        km: 8_000,
        hoursMax: 20,
        speed: null,
        limit: 130,
        mode: 'sea',
        hypotheses: [{ kind: 'clone', evidence: ['Both are right.'], entities: [], plausibility: 0.6 }],
      },
    ],
    bearers: [sighting.thing],
    sightings: 2,
  },
  signatures: {
    results: [
      {
        seizures: [seizure],
        signatures: [{ ...logo, signatureType: 'logo', seizures: 2, rarity: 1 }],
        bridges: [{ from: seizure.id, to: seizure.id, score: 0.5, signatures: [logo.id] }],
        bears: [{ seizure: seizure.id, signature: logo.id, score: 0.9, claims }],
        places: [{ place: port, locode: 'NLTST', count: 1 }],
        firstSeen: '2026-01-01',
        lastSeen: null,
        commonRoute: { from: port, to: harbour, seizures: 2 },
      },
    ],
    skippedHubs: [],
    seizures: 2,
  },
  flows: {
    results: [{ from: port, to: harbour, seizures: 2, kgWeighed: 10.5, kgConverted: 0, first: '2026-01-01' }],
    totalSeizures: 2,
    pairs: 1,
  },
  marking: { results: [marking] },
  summary: {
    results: [
      {
        entities: 3,
        claims: 2,
        records: 2,
        byKind: [{ name: 'Person', count: 2 }],
        byType: [{ name: 'DIRECTOR_OF', count: 1 }],
        bySource: [{ name: 'list', count: 2 }],
        byMonth: [],
      },
    ],
  },
  aggregates: { params: { by: 'kind' }, results: [{ name: 'Person', count: 5 }], leastGroup: 5 },
  'network-summary': { results: [figures], explain: [{ result: 0, claims, records: [record], total: 1 }] },
  metrics: {
    results: [{ entity: amara, values: { degree: 3, betweenness: null } }],
    nodes: 3,
    ties: 2,
    distribution: ['betweenness', 'degree'].map((measure) => ({
      measure,
      least: 0,
      mean: 1,
      greatest: 3,
      counts: [1, 0, 0, 0, 0, 0, 0, 0, 0, 2],
    })),
    estimate: { samples: 100, error: 0.01, confidence: 0.95 },
  },
  communities: {
    results: [{ community: 1, size: 2, members: [amara, bruno], stability: 0.9 }],
    modularity: 0.4,
    stability: 0.9,
    communities: 1,
    bestSeed: 1,
  },
  'key-players': {
    results: [{ set: [amara], fAfter: 0.75, components: [{ size: 1, sample: [bruno] }], cost: 1 }],
    method: 'exact',
    fBefore: 0.1,
    bound: 0.75,
    candidateCount: 2,
    setCount: 2,
    tied: 1,
    comparison: {
      degree: { set: [bruno], fAfter: 0.5 },
      betweenness: null,
      greedy: { set: [amara], fAfter: 0.75 },
    },
    likelySuccessors: [{ ...bruno, brokerageGain: 0.125 }],
  },
  disruption: {
    params: { by: 'betweenness', mode: 'sequential' },
    results: [{ step: 1, removed: amara, ...left, share: 0.5 }],
    before: left,
  },
  evolution: {
    results: [
      {
        snapshots: [
          {
            at: '2026-01-01',
            until: '2026-02-01',
            nodes: 2,
            links: 1,
            communities: [{ id: '2026-01-01/1', size: 2, members: [amara, bruno], stability: 1 }],
          },
        ],
        events: [{ type: 'birth', at: '2026-01-01', from: [], to: ['2026-01-01/1'], jaccard: [] }],
        changes: [
          { at: '2026-02-01', joined: [amara], left: [bruno], joinedCount: 1, leftCount: 1, started: 1, ended: 0 },
        ],
        newlyKnown: [{ at: '2026-01-01', from: amara, to: bruno, claims }],
      },
    ],
  },
  compare: {
    results: [
      {
        first: figures,
        second: figures,
        nodes: { both: 2, onlyFirst: [amara], onlySecond: [], onlyFirstCount: 1, onlySecondCount: 0, jaccard: 0.667 },
        ties: {
          both: 1,
          onlyFirst: [{ from: amara, to: cargo, claims }],
          onlySecond: [],
          onlyFirstCount: 1,
          onlySecondCount: 0,
          jaccard: 0.5,
        },
      },
    ],
  },
  hierarchy: {
    results: [
      {
        tiers: [{ tier: 0, groups: [{ members: [amara, bruno], contradictory: true, links: [link] }] }],
        roles: [
          {
            ...amara,
            role: 'LEADER',
            asserted: false,
            probability: 0.75,
            indicators: [
              { name: 'directs others', claims },
              { name: 'pays others', claims },
            ],
          },
        ],
        unranked: [bruno],
      },
    ],
    unrankedCount: 1,
  },
  convergence: {
    results: [{ entity: amara, crimeTypes: through }],
    routes: [{ from: port, to: harbour, crimeTypes: through }],
  },
};
