import { afterAll, beforeAll, expect, test } from 'vitest';
import { until } from '../../support/until.ts';
import { startSystem, type RunningSystem } from './running-system.ts';

let system: RunningSystem;
beforeAll(async () => {
  system = await startSystem();
  await system.load(
    'analyst',
    { text: 'id,name\nA,Amara Villanueva\nB,Bruno Kestrel\n' },
    { source: 'list', profile: 'persons' },
  );
});
afterAll(() => system.stop());

test('a decision is in the answers at once', async () => {
  const [a, b] = await Promise.all(['A', 'B'].map(async (key) => (await system.lookup('analyst', 'list', key)).id));

  const { body } = await system.ask('analyst', 'POST', '/api/v1/decisions', {
    verdict: 'same',
    entities: [a, b],
    reason: 'a test',
  });
  const [one, other] = await Promise.all(['A', 'B'].map((key) => system.lookup('analyst', 'list', key)));
  await system.ask('analyst', 'DELETE', `/api/v1/decisions/${String(Object(body)['id'])}`);
  const apart = await Promise.all(['A', 'B'].map(async (key) => (await system.lookup('analyst', 'list', key)).id));

  expect(one).toStrictEqual(other);
  expect(apart).toStrictEqual([a, b]);
});

test('what was committed comes into the answers without anybody asking for it', async () => {
  const revision = async () =>
    String(Object((await system.ask('analyst', 'POST', '/api/v1/questions/summary', {})).body)['revision']);
  const before = await revision();

  const records = [{ id: 'L1', name: 'Linnea Sandoval' }];
  await system.ask('analyst', 'POST', '/api/v1/records', { source: 'lag', profile: 'persons', records });
  await until('in the answers', async () => ((await revision()) === before ? undefined : true));

  expect(await system.lookup('analyst', 'lag', 'L1')).toMatchObject({ caption: 'Linnea Sandoval' });
});

test('the status counts what the summary counts', async () => {
  await system.load('analyst', { text: 'source,target\nA,B\n' }, { source: 'list', profile: 'edges' });

  const { body: status } = await system.ask('analyst', 'GET', '/api/v1/status');
  const { body: summary } = await system.ask('analyst', 'POST', '/api/v1/questions/summary', {});
  const { entities, claims, records } = Object(summary)['results'][0];

  expect(claims).toBeGreaterThan(0);
  expect(status).toMatchObject({ counts: { entities, claims, records } });
});
