import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSystem, type RunningSystem } from './running-system.ts';

const profile = {
  name: 'marked',
  title: 'Seizures with their marks',
  parts: [
    {
      name: 'marked',
      format: { type: 'csv' },
      required: ['id', 'date', 'mark'],
      recordKind: 'seizure',
      subjects: [
        { id: 'seizure', kind: 'Seizure', key: '{id}', event: 'date', properties: { seizureRef: { column: 'id' } } },
        {
          id: 'mark',
          kind: 'Signature',
          identified: { by: 'signature', column: 'mark', type: { column: 'type' } },
        },
        { id: 'place', kind: 'Location', identified: { by: 'locode', column: 'place' } },
        { id: 'from', kind: 'Country', identified: { by: 'country', column: 'from' } },
        { id: 'to', kind: 'Country', identified: { by: 'country', column: 'to' } },
      ],
      links: [
        { type: 'BEARS', from: 'seizure', to: 'mark', properties: { score: { column: 'score' } } },
        { type: 'SEIZED_AT', from: 'seizure', to: 'place' },
        { type: 'DEPARTURE', from: 'seizure', to: 'from' },
        { type: 'DESTINATION', from: 'seizure', to: 'to' },
      ],
      grade: { scheme: 'ungraded' },
    },
  ],
};
const head = 'id,date,mark,type,score,place,from,to';
/** Two lines of three, whose logos differ and two of which agree in their chemistry; a pair; one alone. */
const marked = [
  'S1,2024-01-05,LION,logo,1,NLRTM,Brazil,Netherlands',
  'S2,2024-02-05,LION,logo,1,NLRTM,Brazil,Netherlands',
  'S3,2024-03-05,LION,logo,0.9,BEANR,Ecuador,Belgium',
  'S4,2024-04-05,ANCHOR,logo,1,NLRTM,Ecuador,Netherlands',
  'S5,2024-05-05,ANCHOR,logo,1,,,',
  'S6,2024-06-05,ANCHOR,logo,1,,,',
  'S3,2024-03-05,CP-7,chemical profile,0.6,BEANR,Ecuador,Belgium',
  'S4,2024-04-05,CP-7,chemical profile,0.5,NLRTM,Ecuador,Netherlands',
  'S7,2024-01-01,STAR,logo,0.4,,,',
  'S8,2024-12-01,STAR,logo,0.4,,,',
  'S9,2024-12-01,MOON,logo,1,,,',
];

let system: RunningSystem;
beforeAll(async () => {
  system = await startSystem();
  await system.ask('supervisor', 'PUT', '/api/v1/profiles/marked', profile);
  const load = (rows: readonly string[], options = {}) =>
    system.load('supervisor', { text: `${head}\n${rows.join('\n')}\n` }, { source: 'lab', profile: 'marked', options });
  await load(marked);
  await load(['S9,2024-12-01,LION,logo,1,,,'], { level: 3 });
});
afterAll(() => system.stop());

interface Found {
  readonly seizures: readonly { caption: string; id: string }[];
  readonly signatures: readonly { seizures: number }[];
  readonly bridges: readonly { from: string; to: string; score: number }[];
}

async function clusters(account: string, params: object = {}) {
  const { body, text } = await system.ask(account, 'POST', '/api/v1/questions/signatures', params);
  const results: Found[] = Object(body)['results'];
  const names = new Map<string, string>();
  for (const key of ['S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S7', 'S8', 'S9'])
    names.set((await system.lookup('supervisor', 'lab', key)).id, key);
  const keysOf = (ids: readonly string[]) => ids.map((id) => names.get(id) ?? '').sort();
  return {
    body,
    text,
    groups: results.map(({ seizures }) => keysOf(seizures.map(({ id }) => id)).join(' ')),
    bearers: results.map(({ signatures }) => signatures.map(({ seizures }) => seizures).sort((a, b) => a - b)),
    bridges: results.map(({ bridges }) => bridges.map(({ from, to }) => keysOf([from, to]).join(' '))),
  };
}

test('seizures hang together by what they share, and the one weak tie between two lines is marked', async () => {
  const { body, groups, bridges, bearers } = await clusters('analyst');

  expect(groups).toStrictEqual(['S1 S2 S3 S4 S5 S6', 'S7 S8']);
  expect(bridges).toStrictEqual([['S3 S4'], []]);
  expect(bearers).toStrictEqual([[2, 3, 3], [2]]);
  expect(body).toMatchObject({
    results: [
      {
        bridges: [{ score: 0.5 }],
        places: [
          { locode: 'NLRTM', count: 3 },
          { locode: 'BEANR', count: 1 },
        ],
        firstSeen: '2024-01-05',
        lastSeen: '2024-06-05',
        commonRoute: { from: { caption: 'Brazil' }, to: { caption: 'Netherlands' }, seizures: 2 },
      },
      { commonRoute: null, places: [] },
    ],
    seizures: 9,
  });
});

test('types, days and the least score narrow what ties, and a mark that too many bear ties nothing', async () => {
  const logos = await clusters('analyst', { signatureTypes: ['logo'] });
  const sure = await clusters('analyst', { minScore: 0.6 });
  const early = await clusters('analyst', { window: { to: '2024-03-01' } });
  const few = await clusters('analyst', { maxDegree: 2 });

  expect(logos.groups.toSorted()).toStrictEqual(['S1 S2 S3', 'S4 S5 S6', 'S7 S8']);
  expect(sure.groups).toStrictEqual(['S4 S5 S6', 'S1 S2']);
  expect(early.groups).toStrictEqual(['S1 S2']);
  expect(few.groups.toSorted()).toStrictEqual(['S3 S4', 'S7 S8']);
  expect(few.body).toMatchObject({ skippedHubs: [{ degree: 3 }, { degree: 3 }] });
});

test('a mark that only others may see makes it no more common and ties nothing for who may not', async () => {
  const all = await clusters('supervisor');

  expect(all.groups).toStrictEqual(['S1 S2 S3 S4 S5 S6 S9', 'S7 S8']);
  expect(all.bearers).toStrictEqual([[2, 3, 4], [2]]);
});
