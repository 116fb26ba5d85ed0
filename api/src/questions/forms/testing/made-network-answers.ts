import { amara, bruno, cargo, port, harbour, claims, record, link, figures, left, through } from './made-things.ts';

/** An answer as far as it differs from question to question. */
export interface MadeAnswer {
  readonly params?: Record<string, unknown>;
  readonly results: unknown[];
  readonly [beside: string]: unknown;
}

/** Small answers to the questions about a network as a whole. */
export const madeNetworkAnswers = {
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
          {
            at: '2026-02-01',
            joined: [amara],
            left: [bruno],
            joinedCount: 1,
            leftCount: 1,
            roles: [{ entity: amara, gained: ['LEADER'], lost: [], claims: ['e'.repeat(32)] }],
            roleCount: 1,
            started: 1,
            ended: 0,
          },
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
} satisfies Readonly<Record<string, MadeAnswer>>;
