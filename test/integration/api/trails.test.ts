import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSystem, type RunningSystem } from './running-system.ts';

const transfers = [
  'T1,A,B,9900,EUR,2024-01-05',
  'T2,B,C,9500,EUR,2024-01-03',
  'T3,B,D,9700,EUR,2024-01-07',
  'T4,D,C,9600,EUR,2024-01-09',
  'T5,A,B,50000,EUR,2024-02-20',
  'T6,B,C,48000,EUR,2024-04-30',
  // Elsewhere: unlike currencies, one sum in pieces, and one that goes on in secret.
  'U1,E,F,1000,EUR,2024-03-01',
  'U2,F,G,900,USD,2024-03-02',
  'S1,H,K,4000,EUR,2024-05-01',
  'S2,H,K,4100,EUR,2024-05-03',
  'S3,H,K,4200,EUR,2024-05-07',
];
const head = 'id,from,to,amount,currency,date';

let system: RunningSystem;
const ids: Record<string, string> = {};
beforeAll(async () => {
  system = await startSystem();
  const fields = { source: 'bank', profile: 'transactions' };
  await system.load('supervisor', { text: `${head}\n${transfers.join('\n')}\n` }, fields);
  await system.load(
    'supervisor',
    { text: `${head}\nT7,C,L,9000,EUR,2024-01-10\n` },
    { ...fields, options: { level: 3 } },
  );
  const rows = await system.store.read.run(`
    MATCH (said:Record)-[d:DESCRIBES]->(account:Account) RETURN d.accountNo AS number, account.id AS id
  `);
  for (const { number, id } of rows) ids[String(number)] = String(id);
});
afterAll(() => system.stop());

async function trails(account: string, params: object) {
  const { status, body, text } = await system.ask(account, 'POST', '/api/v1/questions/trails', params);
  const results: { steps: { tx: { caption: string } }[] }[] = Object(body)['results'] ?? [];
  return {
    status,
    body,
    text,
    ways: results.map(({ steps }) => steps.map(({ tx }) => tx.caption.split(':').at(-1)).join(' ')),
  };
}

test('money is followed forward in time alone, and no longer than the gap', async () => {
  const { body, ways } = await trails('analyst', { from: ids['A'], to: ids['C'], maxGapDays: 30 });

  expect(ways).toStrictEqual(['T1 T3 T4']);
  expect(body).toMatchObject({
    results: [
      {
        bottleneck: 9_600,
        currency: 'EUR',
        spanDays: 4,
        steps: [
          { from: { id: ids['A'] }, to: { id: ids['B'] }, amount: 9_900, currency: 'EUR', date: '2024-01-05' },
          { from: { id: ids['B'] }, to: { id: ids['D'] }, amount: 9_700, date: '2024-01-07' },
          { from: { id: ids['D'] }, to: { id: ids['C'] }, amount: 9_600, date: '2024-01-09' },
        ],
      },
    ],
    structuring: [],
    unresolvedCounterparties: 0,
    truncated: null,
    warnings: [],
  });
});

test('without a target a trail ends where it goes no further, for each as far as they see', async () => {
  const { ways, text } = await trails('analyst', { from: ids['A'] });
  const wider = await trails('supervisor', { from: ids['A'], maxGapDays: 80 });

  expect(ways).toStrictEqual(['T1 T3 T4', 'T5']);
  expect(text).not.toContain(ids['L']);
  expect(wider.ways).toStrictEqual(['T1 T3 T4 T7', 'T5 T6']);
});

test('amounts of unlike currencies are compared at a rate of the day or not at all', async () => {
  const without = await trails('analyst', { from: ids['E'] });
  const rates = [{ currency: 'USD', day: '2024-02-27', rate: 0.5 }];
  const converted = await trails('analyst', { from: ids['E'], currency: 'EUR', rates });
  const old = await trails('analyst', { from: ids['E'], currency: 'EUR', rates: [{ ...rates[0], day: '2024-02-01' }] });

  expect(without.body).toMatchObject({
    results: [{ bottleneck: null, currency: null }],
    warnings: [{ code: 'notCompared' }],
  });
  expect(converted.body).toMatchObject({ results: [{ bottleneck: 450, currency: 'EUR' }], warnings: [] });
  expect(old.body).toMatchObject({ results: [{ bottleneck: null }], warnings: [{ code: 'notCompared' }] });
});

test('one sum in three pieces within a week is pointed out, and amounts and days narrow what is followed', async () => {
  const { body } = await trails('analyst', { from: ids['H'] });
  const larger = await trails('analyst', { from: ids['H'], minAmount: 4_100 });
  const later = await trails('analyst', { from: ids['H'], window: { from: '2024-05-03', to: '2024-05-07' } });

  expect(body).toMatchObject({
    structuring: [
      {
        from: { id: ids['H'] },
        to: { id: ids['K'] },
        sum: 12_300,
        currency: 'EUR',
        first: '2024-05-01',
        last: '2024-05-07',
      },
    ],
  });
  expect([larger.ways, later.ways]).toStrictEqual([['S2', 'S3'], ['S2']]);
  expect(larger.body).toMatchObject({ structuring: [] });
});
