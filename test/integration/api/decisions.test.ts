import { afterAll, beforeAll, expect, test } from 'vitest';
import { doUpkeep } from './do-upkeep.ts';
import { startSystem, type RunningSystem } from './running-system.ts';

let system: RunningSystem;
beforeAll(async () => {
  system = await startSystem();
  const rows = ['A,Amara Villanueva', 'B,A. Villanueva', 'C,Cleo Marchetti', 'D,Dario Kestrel'];
  await system.load('analyst', { text: `id,name\n${rows.join('\n')}\n` }, { source: 'list', profile: 'persons' });
  await system.load('analyst', { text: 'source,target\nA,C\nB,D\nC,D\n' }, { source: 'list', profile: 'edges' });
});
afterAll(() => system.stop());

const decide = (verdict: 'same' | 'different', entities: string[], more = {}) =>
  system.ask('analyst', 'POST', '/api/v1/decisions', { verdict, entities, reason: 'a test', ...more });
const idOf = async (key: string) => (await system.lookup('analyst', 'list', key)).id;

test('a merge with a later import, taken back, is as if it had never been', async () => {
  const [a, b] = await Promise.all([idOf('A'), idOf('B')]);
  const later = { text: 'source,target\nB,C\nA,B\n' };

  const made = await decide('same', [a, b]);
  const merged = await system.ask('analyst', 'GET', `/api/v1/entities/${b}`);
  const among = await system.ask('analyst', 'POST', '/api/v1/questions/among', { entities: [a, b] });
  await system.load('analyst', later, { source: 'list', profile: 'edges' });
  const verified = await doUpkeep(system, 'verify');
  const back = await system.ask('analyst', 'DELETE', `/api/v1/decisions/${String(Object(made.body)['id'])}`);
  const unmerged = await system.graphHash();

  const rebuilt = await doUpkeep(system, 'rebuild');
  expect(made).toMatchObject({ status: 201, body: { verdict: 'same', survivor: a < b ? a : b, by: 'analyst' } });
  expect(merged).toMatchObject({ status: 200, body: { id: a < b ? a : b } });
  expect(among.body).toMatchObject({
    results: [a, b].map((asked) => ({ asked, entity: { id: a < b ? a : b } })),
    links: [],
  });
  expect(verified).toMatchObject({ equal: true });
  expect(back).toMatchObject({ status: 200, body: { retractedAt: expect.any(String) } });
  expect(rebuilt).toMatchObject({ equal: true, storedHash: unmerged });
  expect([await idOf('A'), await idOf('B')]).toStrictEqual([a, b]);
});

test('what is decided to be different is not merged, also not by way of others', async () => {
  const [a, b, c] = await Promise.all([idOf('A'), idOf('B'), idOf('C')]);
  const apart = await decide('different', [a, c]);
  const near = await decide('same', [a, b]);

  const direct = await decide('same', [a, c]);
  const byOthers = await decide('same', [b, c]);
  for (const { body } of [apart, near])
    await system.ask('analyst', 'DELETE', `/api/v1/decisions/${String(Object(body)['id'])}`);

  expect([apart.status, near.status]).toStrictEqual([201, 201]);
  expect([direct, byOthers].map(({ status, body }) => [status, Object(body)['code']])).toStrictEqual([
    [409, 'conflict'],
    [409, 'conflict'],
  ]);
  const after = await decide('same', [a, c]);
  expect(after.status).toBe(201);
  await system.ask('analyst', 'DELETE', `/api/v1/decisions/${String(Object(after.body)['id'])}`);
});

test('a merge that would tell somebody asks first, and says what and whom', async () => {
  await system.load(
    'analyst',
    { text: 'id,name\nS,Selma Orlov\n' },
    { source: 'shared', profile: 'persons', options: { releaseTo: ['POLICE'] } },
  );
  const shared = (await system.lookup('analyst', 'shared', 'S')).id;
  const own = await idOf('D');

  const asked = await decide('same', [shared, own]);
  const confirmed = await decide('same', [shared, own], { confirm: true });
  const seenByOther = await system.ask('analyst-b', 'GET', `/api/v1/entities/${shared}`);
  await system.ask('analyst', 'DELETE', `/api/v1/decisions/${String(Object(confirmed.body)['id'])}`);

  expect(asked).toMatchObject({
    status: 409,
    body: { code: 'mergeDiscloses', discloses: expect.arrayContaining([{ entity: own, agencies: ['POLICE'] }]) },
  });
  expect(confirmed.status).toBe(201);
  // What the other agency sees of the merged thing is its own part, under its own id.
  expect(seenByOther).toMatchObject({
    status: 200,
    body: { id: shared, caption: 'Selma Orlov', claims: [{ type: 'DESCRIBES' }] },
  });
});

test('a decision on what the reader may not see answers like one on nothing', async () => {
  const [a, b] = await Promise.all([idOf('A'), idOf('B')]);
  const hidden = await system.ask('analyst-b', 'POST', '/api/v1/decisions', {
    verdict: 'same',
    entities: [a, b],
    reason: 'x',
  });

  expect(hidden).toMatchObject({ status: 404, body: { code: 'notFound', detail: 'No such entity' } });
});

test('a merge that the reader may not see joins nothing, and what is told apart in secret stands in nobody’s way', async () => {
  const released = { source: 'common', profile: 'persons', options: { releaseTo: ['POLICE'] } };
  const table = ['id,name,phone', 'E,Elin Okafor,+31612340001', 'F,Elin Bergstrom,+31612340002', 'G,Greta Orlov,'];
  await system.load('analyst', { text: `${table.join('\n')}\n` }, released);
  const ids = await Promise.all(['E', 'F', 'G'].map((key) => system.lookup('analyst', 'common', key)));
  const [e = '', f = '', g = ''] = ids.map(({ id }) => id);
  const seenBy = async (account: string) => {
    const asked = (path: string, body?: object) => system.ask(account, body ? 'POST' : 'GET', `/api/v1/${path}`, body);
    const answers = await Promise.all([
      ...[e, f].flatMap((id) => [asked(`entities/${id}`), asked(`entities/${id}/records`)]),
      ...[e, f].map((entity) => asked('questions/profile', { entity })),
      asked('questions/search', { text: 'Elin' }),
      asked('questions/summary', {}),
      asked('questions/neighbours', { entities: [e, f] }),
    ]);
    return answers.map(({ status, text }) => [status, text.replace(/"requestId":"[^"]*"/, '')]);
  };
  const before = await seenBy('analyst-b');
  const whole = await system.graphHash();

  const merge = await decide('same', [e, f], { confirm: true });
  const apart = await decide('different', [e, g]);
  const whileMerged = await seenBy('analyst-b');
  const own = await system.ask('analyst-b', 'POST', '/api/v1/decisions', {
    verdict: 'same',
    entities: [e, g],
    reason: 'x',
    confirm: true,
  });
  const verified = await doUpkeep(system, 'verify');
  const inOwn = await system.ask('analyst-b', 'GET', `/api/v1/entities/${g}`);
  const ofOthers = await system.ask('analyst', 'GET', `/api/v1/entities/${g}`);
  await system.ask('analyst-b', 'DELETE', `/api/v1/decisions/${String(Object(own.body)['id'])}`);
  for (const { body } of [merge, apart])
    await system.ask('analyst', 'DELETE', `/api/v1/decisions/${String(Object(body)['id'])}`);

  expect([merge.status, apart.status, own.status]).toStrictEqual([201, 201, 201]);
  expect(before.map(([status]) => status)).toStrictEqual(Array.from(before, () => 200));
  expect(whileMerged).toStrictEqual(before);
  expect(namesIn(inOwn.body)).toStrictEqual(['Elin Okafor', 'Greta Orlov']);
  expect(namesIn(ofOthers.body)).toStrictEqual(['Greta Orlov']);
  expect(verified).toMatchObject({ equal: true });
  expect(await system.graphHash()).toBe(whole);
});

const namesIn = (body: unknown) => (Object(body)['names'] as { name: string }[]).map(({ name }) => name).toSorted();

test('things of different kinds are never the same', async () => {
  const { id: phone } = Object(
    (await system.ask('analyst', 'POST', '/api/v1/questions/search', { text: '+31612340001' })).body,
  )['results'][0].entity;

  expect(await decide('same', [await idOf('D'), phone], { confirm: true })).toMatchObject({ status: 409 });
});
