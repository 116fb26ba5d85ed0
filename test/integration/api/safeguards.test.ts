import { createIds } from '@corridor/graph-schema/ids';
import { createDigest } from '@corridor/workers/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeAccount } from '../../access/make-account.ts';
import { startSystem, type RunningSystem } from './running-system.ts';

const KEY = new Uint8Array(32).fill(5);
const released = { releaseTo: ['POLICE', 'CUSTOMS'] };
/** What stands nowhere but in the words on the victim and on the minor. */
const secrets = [
  'Quenby',
  'Thornwood',
  'VX771',
  '31698765402',
  'Zephyrine',
  'victim-key',
  'Lanternlane',
  'Flagged',
  'VX772',
  '31698765403',
];

let system: RunningSystem;
/** Marked by the role that a visible record gives. */
let victim: string;
/** Marked by a record that stands under the victim flag. */
let flagged: string;
let minor: string;
let suspect: string;
const people = [
  'id,name,birth_date,document,phone,address,status',
  'S1,Amara Villanueva,1980-01-02,PP100,+31612345001,,suspect',
  'S2,Bruno Kestrel,1981-01-02,PP101,+31612345002,,suspect',
  'victim-key,Quenby Thornwood,1990-05-06,VX771,+31698765402,9 Lanternlane,',
  'F1,Flagged Person,1991-05-06,VX772,+31698765403,,victim',
  'M1,Zephyrine Okafor,2012,,,,',
].join('\n');
beforeAll(async () => {
  system = await startSystem({ key: KEY });
  const rights = { agency: 'NCB', level: 2, victimRight: true, roles: ['analyst'] };
  await makeAccount(system.store, createIds(createDigest(KEY)), 'guardian', rights);
  await system.load('analyst', { text: `${people}\n` }, { source: 'list', profile: 'persons', options: released });
  const roles = 'source,target,role\nvictim-key,Raid 7,victim\nS1,Raid 7,suspect\n';
  await system.load('analyst', { text: roles }, { source: 'list', profile: 'two-mode', options: released });
  const idOf = async (key: string) => (await system.lookup('guardian', 'list', key)).id;
  [victim, flagged] = [await idOf('victim-key'), await idOf('F1')];
  [minor, suspect] = [await idOf('M1'), await idOf('S1')];
}, 120_000);
afterAll(() => system?.stop());

const question = async (account: string, name: string, params: object) =>
  system.ask(account, 'POST', `/api/v1/questions/${name}`, params);
/** Everything that a reader is answered about somebody, by every way that leads to them. */
const everyWay = async (account: string, entity: string) => {
  const answers = [
    await system.ask(account, 'GET', `/api/v1/entities/${entity}`),
    await system.ask(account, 'GET', `/api/v1/entities/${entity}/records`),
    await question(account, 'profile', { entity }),
    await question(account, 'neighbours', { entities: [entity] }),
    await question(account, 'neighbours', { entities: [suspect] }),
    await question(account, 'among', { entities: [entity, suspect] }),
    await question(account, 'paths', { from: suspect, to: entity }),
    await question(account, 'summary', {}),
    await system.ask(account, 'GET', '/api/v1/sources'),
    await system.ask(account, 'GET', '/api/v1/sharing-proposals'),
  ];
  for (const text of [
    'Quenby Thornwood',
    'Zephyrine',
    'VX771',
    '+31698765402',
    'Flagged',
    '+31698765403',
    'VX772',
    'Villanueva',
  ])
    answers.push(await question(account, 'search', { text }));
  return answers.map(({ status, body }) => ({ status, body: withoutAge(body) }));
};
/** Without what says that something was written, and without what was asked. */
function withoutAge(body: unknown): unknown {
  const { revision: _revision, dataAsOf: _age, params: _asked, requestId: _request, ...rest } = Object(body);
  return rest;
}
const pseudonymOf = async (account: string, entity: string): Promise<string> =>
  Object((await system.ask(account, 'GET', `/api/v1/entities/${entity}`)).body).id;

test('who has no right to data on victims is told nothing of a victim or a possible minor but a pseudonym', async () => {
  const answers = [...(await everyWay('analyst', victim)), ...(await everyWay('analyst', minor))];
  const hidden = await everyWay('analyst', flagged);
  const text = JSON.stringify([...answers, ...hidden]);
  const records = Object((await system.ask('guardian', 'GET', `/api/v1/entities/${victim}/records`)).body).records;
  const record = await system.ask('analyst', 'GET', `/api/v1/records/${records.at(-1).id}`);
  const shared = await system.ask('analyst', 'GET', `/api/v1/records/${records.at(-1).id}/sharing`);

  expect(secrets.filter((secret) => text.includes(secret))).toStrictEqual([]);
  expect(Object(answers[0]?.body)).toMatchObject({ kind: 'Person', names: [], keys: [], properties: [], claims: [] });
  expect(Object(answers[0]?.body).caption).toMatch(/^Protected person [0-9a-f]{8}$/);
  expect([hidden[0]?.status, record.status, shared.status]).toStrictEqual([404, 404, 404]);
});

test('who has the right sees them', async () => {
  const found = await question('guardian', 'search', { text: 'Quenby Thornwood' });
  const seen = await system.ask('guardian', 'GET', `/api/v1/entities/${minor}`);

  expect(Object(found.body).results).toMatchObject([{ entity: { id: victim, caption: 'Quenby Thornwood' } }]);
  expect(seen.body).toMatchObject({ caption: 'Zephyrine Okafor' });
});

test('a pseudonym is stable, is another for each agency, and leads only its own agency back', async () => {
  const [own, again, police] = [
    await pseudonymOf('analyst', victim),
    await pseudonymOf('supervisor', victim),
    await pseudonymOf('analyst-b', victim),
  ];

  expect(again).toBe(own);
  expect(new Set([own, police, victim]).size).toBe(3);
  expect((await system.ask('analyst', 'GET', `/api/v1/entities/${own}`)).status).toBe(200);
  expect((await system.ask('analyst-b', 'GET', `/api/v1/entities/${own}`)).status).toBe(404);
  // Only the agency that calls them so is led to them by what it calls them.
  expect((await system.ask('analyst-b', 'GET', '/api/v1/lookup?source=NCB/list&key=victim-key')).status).toBe(404);
  expect((await system.lookup('analyst', 'list', 'victim-key')).id).toBe(own);
});

test('nobody without the right decides who a protected person is', async () => {
  const decided = await system.ask('analyst', 'POST', '/api/v1/decisions', {
    verdict: 'same',
    entities: [await pseudonymOf('analyst', victim), suspect],
    reason: 'a guess',
  });

  expect(decided).toMatchObject({ status: 403, body: { code: 'notAllowed' } });
});

test('the log names the person whom a pseudonym stands for', async () => {
  const pseudonym = await pseudonymOf('analyst', victim);
  await system.ask('analyst', 'GET', `/api/v1/entities/${pseudonym}`);
  const { body } = await system.ask('dpo', 'POST', '/api/v1/audit/entries', { reason: 'a check', subject: victim });

  expect(JSON.stringify(body)).toContain(victim);
  expect(Object(body).entries.length).toBeGreaterThan(0);
});

test('an event is told without the victim who took part in it', async () => {
  const found = await question('analyst', 'search', { text: 'Raid 7' });
  const [event] = Object(found.body).results;
  const around = await question('analyst', 'neighbours', { entities: [event.entity.id] });
  const records = Object(
    (await system.ask('analyst', 'GET', `/api/v1/entities/${event.entity.id}/records`)).body,
  ).records;
  const opened = await Promise.all(
    records.map(({ id }: { id: string }) => system.ask('analyst', 'GET', `/api/v1/records/${id}`)),
  );

  expect(Object(around.body).results).toMatchObject([{ entity: { caption: 'Amara Villanueva' } }]);
  expect(opened.map(({ body }) => String(Object(body).withheld)).sort()).toStrictEqual(['true', 'undefined']);
  expect(secrets.filter((secret) => JSON.stringify(opened).includes(secret))).toStrictEqual([]);
});

test('overseers are told whom their records mark and others show, as far as they have the right', async () => {
  const others = 'id,name\nF9,Flagged Person\n';
  await system.load(
    'analyst-b',
    { text: others },
    { source: 'seen', profile: 'persons', options: { releaseTo: ['NCB'] } },
  );
  const before = await system.ask('dpo', 'GET', '/api/v1/safeguarding-alerts');
  const elsewhere = (await system.lookup('guardian', 'POLICE/seen', 'F9')).id;
  const decided = await system.ask('guardian', 'POST', '/api/v1/decisions', {
    verdict: 'same',
    entities: [flagged, elsewhere],
    reason: 'the same person',
    confirm: true,
  });
  const after = await system.ask('dpo', 'GET', '/api/v1/safeguarding-alerts');

  expect(before).toMatchObject({ status: 200, body: { alerts: [] } });
  expect(decided.status).toBe(201);
  expect(Object(after.body).alerts).toMatchObject([{ records: [{ originator: 'POLICE' }] }]);
  expect((await system.ask('supervisor', 'GET', '/api/v1/safeguarding-alerts')).status).toBe(403);
  expect((await system.ask('analyst', 'GET', '/api/v1/safeguarding-alerts')).status).toBe(403);
});

test('whatever ties a victim to others changes no answer to who has no right to data on victims', async () => {
  const all = async () => {
    const answers = [];
    for (const account of ['analyst', 'analyst-b'])
      for (const one of [victim, flagged, minor]) answers.push(...(await everyWay(account, one)));
    return answers;
  };
  const before = await all();
  const rows = ['victim-key,S1,ASSOCIATE_OF', 'S2,victim-key,RELATIVE_OF', 'F1,S1,ASSOCIATE_OF', 'M1,S2,ASSOCIATE_OF'];
  const edges = `source,target,type\n${rows.join('\n')}\n`;
  await system.load('analyst', { text: edges }, { source: 'list', profile: 'edges', options: released });

  const after = await all();
  const paths = await Promise.all(
    [victim, flagged, minor].map((to) => question('guardian', 'paths', { from: suspect, to })),
  );

  expect(after).toStrictEqual(before);
  expect(paths.map(({ body }) => Object(body).minHops)).toStrictEqual([1, 1, 3]);
});
