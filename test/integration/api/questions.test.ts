import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadLinkedPersons } from './linked-persons.ts';
import { startSystem, type RunningSystem } from './running-system.ts';

let system: RunningSystem;
const ids: Record<string, string> = {};
beforeAll(async () => {
  system = await startSystem();
  await loadLinkedPersons(system);
  for (const key of ['P1', 'P2', 'P3', 'P4', 'C', 'X']) ids[key] = (await system.lookup('supervisor', 'fx', key)).id;
});
afterAll(() => system.stop());

const ask = (account: string, question: string, params: object) =>
  system.ask(account, 'POST', `/api/v1/questions/${question}`, params);

function waysOf(body: unknown): string[] {
  const results: { nodes: { id: string }[] }[] = Object(body)['results'];
  const name = (id: string) => Object.keys(ids).find((key) => ids[key] === id) ?? id;
  return results.map(({ nodes }) => nodes.map(({ id }) => name(id)).join(' '));
}

test('whoever may see everything finds the shortest way over the restricted link, then the longer one', async () => {
  const { body } = await ask('supervisor', 'paths', { from: ids['P1'], to: ids['P2'], asOf: '2023-12-01' });

  expect(body).toMatchObject({
    linked: true,
    minHops: 2,
    since: '2023-10-01',
    results: [
      { hops: 2, simultaneous: true },
      { hops: 3, simultaneous: true },
    ],
    skippedHubs: [],
    truncated: null,
  });
  expect(waysOf(body)).toStrictEqual(['P1 P4 P2', 'P1 C P3 P2']);
});

test('others find the longer way, and nothing hints at the restricted one', async () => {
  const { body, text } = await ask('analyst', 'paths', { from: ids['P1'], to: ids['P2'], asOf: '2023-12-01' });

  expect(body).toMatchObject({ linked: true, minHops: 3, since: '2023-11-15', results: [{ simultaneous: true }] });
  expect(waysOf(body)).toStrictEqual(['P1 C P3 P2']);
  expect(text).not.toContain(ids['P4']);
  expect(text).not.toContain('Quattro');
});

test.for(['analyst', 'supervisor'])(
  'a link that does not hold on the day links nobody, and a common country never does, for %s',
  async (account) => {
    const { body } = await ask(account, 'paths', { from: ids['P1'], to: ids['P2'], asOf: '2023-07-01' });

    expect(body).toMatchObject({ linked: false, minHops: null, results: [], skippedHubs: [] });
  },
);

test('a phone that two people had one after the other links them only when time is ignored', async () => {
  const ever = { from: ids['P1'], to: ids['P2'], asOf: '2023-12-01', timeMode: 'ever' };
  const { body } = await ask('analyst', 'paths', ever);
  const { body: all } = await ask('supervisor', 'paths', ever);

  expect(waysOf(body)).toStrictEqual(['P1 X P2', 'P1 C P3 P2']);
  expect(body).toMatchObject({ results: [{ simultaneous: false, weakest: 0 }, { simultaneous: true }] });
  expect(waysOf(all)).toStrictEqual(['P1 X P2', 'P1 P4 P2', 'P1 C P3 P2']);
  expect(all).toMatchObject({ results: [{ simultaneous: false }, { simultaneous: true }, { simultaneous: true }] });
});

test.for(['search', 'profile', 'neighbours', 'paths', 'flows', 'summary', 'metrics', 'hierarchy', 'convergence'])(
  '%s takes the common parameters and says how it understood them',
  async (question) => {
    const own: Record<string, object> = {
      search: { text: 'Paolo' },
      profile: { entity: ids['P1'] },
      neighbours: { entities: [ids['P1']] },
      paths: { from: ids['P1'], to: ids['P2'] },
    };
    const common = {
      scope: { sources: ['fx'] },
      types: ['ASSOCIATE_OF'],
      classes: ['S', 'event'],
      asOf: '2023-12-01',
      timeMode: 'ever',
      knownAt: '2100-01-01T00:00:00Z',
      minConfidence: 0.1,
      limit: 5,
      seed: 7,
    };

    const { status, body } = await ask('analyst', question, { ...own[question], ...common });
    const elsewhere = await ask('analyst', question, { ...own[question], scope: { case: 'none' } });

    expect({ status, body }).toMatchObject({ status: 200, body: { question, params: { ...common } } });
    expect(elsewhere).toMatchObject({ status: 404, body: { code: 'notFound', detail: 'No such case' } });
  },
);

test('a scope, a confidence and an earlier knowledge narrow what is counted and found', async () => {
  const summaryOf = async (params: object) =>
    Object(Object((await ask('analyst', 'summary', params)).body)['results'])[0];
  const found = async (params: object) =>
    Object((await ask('analyst', 'search', { text: 'Paolo Uno', ...params })).body)['results'];

  expect(await summaryOf({ scope: { around: { entity: ids['P1'], hops: 1 } } })).toMatchObject({
    entities: 3,
    byType: [
      { name: 'DIRECTOR_OF', count: 1 },
      { name: 'USES', count: 1 },
    ],
  });
  expect(await summaryOf({ scope: { entities: [ids['P1'], ids['C']] } })).toMatchObject({ entities: 2, claims: 1 });
  expect(await summaryOf({ scope: { sources: ['nowhere'] } })).toMatchObject({ entities: 0, claims: 0, records: 0 });
  expect(await summaryOf({ minConfidence: 0.9 })).toMatchObject({ entities: 0, claims: 0 });
  expect(await found({ scope: { sources: ['fx'] } })).toHaveLength(1);
  expect(await found({ scope: { sources: ['nowhere'] } })).toStrictEqual([]);
  expect(await found({ knownAt: '2001-01-01T00:00:00Z' })).toStrictEqual([]);
});

test('among entities stands every link between two of them that the asker may see, and no others', async () => {
  const entities = [ids['P1'], ids['P4'], ids['P2'], ids['C'], 'f'.repeat(32)];
  const linksOf = async (account: string) => {
    const { body } = await ask(account, 'among', { entities });
    const links: { from: string; to: string; type: string }[] = Object(body)['links'];
    const name = (id: string) => Object.keys(ids).find((key) => ids[key] === id);
    return links.map(({ from, to, type }) => `${name(from)} ${type} ${name(to)}`).sort();
  };

  const { body } = await ask('analyst', 'among', { entities });

  expect(body).toMatchObject({ results: entities.slice(0, 4).map((asked) => ({ asked, entity: { id: asked } })) });
  expect(await linksOf('supervisor')).toStrictEqual(['P1 ASSOCIATE_OF P4', 'P1 DIRECTOR_OF C', 'P4 ASSOCIATE_OF P2']);
  expect(await linksOf('analyst')).toStrictEqual(['P1 DIRECTOR_OF C', 'P4 ASSOCIATE_OF P2']);
});

test('the same question has the same bytes', async () => {
  const params = { from: ids['P1'], to: ids['P2'], asOf: '2023-12-01' };

  expect((await ask('analyst', 'paths', params)).text).toBe((await ask('analyst', 'paths', params)).text);
});

test('what somebody may not see changes no byte of what they are told', async () => {
  const questions: [string, object][] = [
    ['search', { text: 'Paolo Uno' }],
    ['profile', { entity: ids['P1'] }],
    ['neighbours', { entities: [ids['P1'], ids['P2']] }],
    ['among', { entities: [ids['P1'], ids['P2'], ids['P9'] ?? 'f'.repeat(32)] }],
    ['paths', { from: ids['P1'], to: ids['P2'] }],
    ['flows', {}],
    ['summary', {}],
    ['network-summary', {}],
    ['metrics', { explain: true }],
    ['communities', {}],
    ['key-players', {}],
    ['disruption', {}],
    ['evolution', { at: ['2023-02-01', '2023-12-01'] }],
    ['compare', { first: { asOf: '2023-02-01' }, second: {} }],
    ['hierarchy', { types: ['ASSOCIATE_OF'] }],
    ['convergence', {}],
  ];
  const gets = [
    `/api/v1/entities/${ids['P1']}`,
    `/api/v1/entities/${ids['P1']}/records`,
    '/api/v1/sources',
    '/api/v1/status',
    '/api/v1/lookup?source=fx&key=P1',
    '/api/v1/imports',
  ];
  const everything = async (account: string) => [
    ...(await Promise.all(questions.map(([name, params]) => ask(account, name, params)))).map(({ text }) => text),
    ...(await Promise.all(gets.map((path) => system.ask(account, 'GET', path)))).map(({ text }) => text),
  ];
  const withoutIds = (texts: readonly string[]) => texts.map((text) => text.replace(/"requestId":"[^"]*"/, ''));
  const before = [await everything('analyst'), await everything('analyst-b')];

  await system.load(
    'supervisor',
    { text: 'id,name,aliases,status\nP1,Paolo Uno,The Baker,victim\nP9,Paola Unova,,\n' },
    { source: 'fx', profile: 'persons', options: { level: 3 } },
  );
  await system.load(
    'supervisor',
    { text: 'source,target\nP1,P2\nP9,P2\n' },
    { source: 'hidden', profile: 'edges', options: { level: 3 } },
  );
  const after = [await everything('analyst'), await everything('analyst-b')];

  expect(after.map(withoutIds)).toStrictEqual(before.map(withoutIds));
});

test('an entity that is hidden answers like one that never was', async () => {
  const without = (text: string) => text.replace(/"requestId":"[^"]*"/, '');
  const never = 'f'.repeat(32);

  for (const path of [(id: string) => `/api/v1/entities/${id}`, (id: string) => `/api/v1/entities/${id}/records`]) {
    const hidden = await system.ask('analyst-b', 'GET', path(ids['P1'] ?? ''));
    const absent = await system.ask('analyst-b', 'GET', path(never));
    expect(hidden.status).toBe(404);
    expect(without(hidden.text)).toBe(without(absent.text));
  }
});

test('how much waits in the queues is for those who read the measurements', async () => {
  const queuesFor = async (account: string) =>
    Object.keys(Object((await system.ask(account, 'GET', '/api/v1/status')).body)['queues']);

  expect(await queuesFor('admin')).toContain('import-file');
  expect(await queuesFor('analyst')).toStrictEqual([]);
});

test('seizures flow from where they left to where they were bound', async () => {
  const table = [
    'id,date,country,substance,quantity,unit,departure,destination',
    'S1,2024-01-01,Spain,Cocaine,5,kg,Brazil,Spain',
    'S2,2024-01-05,Spain,Cocaine,7,kg,Brazil,Spain',
    'S3,2024-02-01,Italy,Heroin,1,kg,Turkey,Italy',
  ];
  await system.load('analyst', { text: `${table.join('\n')}\n` }, { source: 'seized', profile: 'seizures' });

  const all = await ask('analyst', 'flows', {});
  const cocaine = await ask('analyst', 'flows', { substance: 'cocaine', from: 'BRA' });
  const italy = await ask('analyst', 'flows', { to: 'Italy' });
  const places = await ask('analyst', 'flows', { by: 'place-pair', from: 'Brazil', scope: { sources: ['seized'] } });
  const listed = await ask('analyst', 'flows', { from: 'BRA', to: 'Spain', list: 1 });
  const unknown = await ask('analyst', 'flows', { mode: 'teleport' });

  expect(all.body).toMatchObject({
    pairs: 2,
    totalSeizures: 3,
    marking: { level: 1, originators: ['NCB'] },
    results: [
      {
        seizures: 2,
        kgWeighed: 12,
        first: '2024-01-01',
        last: '2024-01-05',
        fromPoint: { latitude: -10.7, longitude: -53.2 },
        toPoint: { latitude: 40.4, longitude: -3.6 },
      },
      { seizures: 1 },
    ],
  });
  expect(cocaine.body).toMatchObject({
    pairs: 1,
    totalSeizures: 2,
    results: [{ from: { kind: 'Country' }, seizures: 2 }],
  });
  expect(italy.body).toMatchObject({ pairs: 1, totalSeizures: 1, results: [{ seizures: 1, kgWeighed: 1 }] });
  expect(places.body).toMatchObject({ totalSeizures: 2 });
  expect(listed.body).toMatchObject({ totalSeizures: 2, listed: [{ kind: 'Seizure', caption: 'S1' }] });
  expect(all.body).not.toHaveProperty('listed');
  expect(unknown).toMatchObject({ status: 400, body: { errors: [{ path: 'mode' }] } });
});

test('an answer waits for what the asker has just written', async () => {
  const { body } = await ask('analyst', 'summary', {});
  const after = String(Object(body)['revision']);
  const [answer] = await Promise.all([
    ask('analyst', 'summary', { after }),
    system.load('analyst', { text: 'id,name\nW1,Wanda Late\n' }, { source: 'late', profile: 'persons' }),
  ]);

  expect(String(Object(answer.body)['revision'])).not.toBe(after);
});

test('the surest way comes first when that is asked for, and of several entities each two are looked at', async () => {
  const more = 'source,target,type,confidence\nP1,P3,DIRECTS,0.9\nP3,P2,DIRECTS,0.9\n';
  await system.load('supervisor', { text: more }, { source: 'fx', profile: 'edges' });
  const since = { from: ids['P1'], to: ids['P2'], asOf: '2023-12-01', order: 'confidence', k: 1 };
  const { body } = await ask('analyst', 'paths', since);
  const among = [ids['P1'], ids['P2']];
  const { body: each } = await ask('analyst', 'paths', { among: [...among, ids['P3']], k: 1, asOf: '2023-12-01' });
  const neither = await ask('analyst', 'paths', { from: ids['P1'] });
  const both = await ask('analyst', 'paths', { from: ids['P1'], to: ids['P2'], among });

  expect(waysOf(body)).toStrictEqual(['P1 P3 P2']);
  expect(Object(each)['pairs']).toMatchObject([
    { from: ids['P1'], to: ids['P2'], linked: true, minHops: 2 },
    { from: ids['P1'], to: ids['P3'], linked: true, minHops: 1 },
    { from: ids['P2'], to: ids['P3'], linked: true, minHops: 1 },
  ]);
  expect([neither.status, both.status]).toStrictEqual([400, 400]);
});
