import type { QuestionName } from '@corridor/graph-schema/questions';
import { madeNetworkAnswers, type MadeAnswer } from './made-network-answers.ts';
import {
  amara,
  bruno,
  cargo,
  port,
  harbour,
  seizure,
  logo,
  transfer,
  claims,
  record,
  link,
  sighting,
  marking,
} from './made-things.ts';

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
  ...madeNetworkAnswers,
};
