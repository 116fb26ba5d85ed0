import { createIds } from '@corridor/graph-schema/ids';
import { createDigest } from '@corridor/workers/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeAccount } from '../../access/make-account.ts';
import { loadEvents, loadPeople, released, secrets } from './guarded-people.ts';
import { startSystem, type RunningSystem } from './running-system.ts';

const KEY = new Uint8Array(32).fill(5);
let system: RunningSystem;
/** Marked by the role that a visible record gives. */
let victim: string;
/** Marked by a record that stands under the victim flag. */
let flagged: string;
let minor: string;
let suspect: string;
/** Events that speak of a victim, of a flagged one, and of one who is known as a victim by that record alone. */
let events: string[];
beforeAll(async () => {
  system = await startSystem({ key: KEY });
  const rights = { agency: 'NCB', level: 2, victimRight: true, roles: ['analyst'] };
  await makeAccount(system.store, createIds(createDigest(KEY)), 'guardian', rights);
  await loadPeople(system);
  const idOf = async (key: string) => (await system.lookup('guardian', 'list', key)).id;
  [victim, flagged] = [await idOf('victim-key'), await idOf('F1')];
  [minor, suspect] = [await idOf('M1'), await idOf('S1')];
  await loadEvents(system);
  events = await Promise.all(['SZ-41', 'SZ-42', 'SZ-43', 'VICTIM-7'].map(idOf));
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

  expect(Object(found.body).results[0]).toMatchObject({ entity: { id: victim, caption: 'Quenby Thornwood' } });
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

test('why somebody is recorded is told of whom the reader may know', async () => {
  const statuses = async (account: string, persons: readonly string[]) => {
    const { body } = await question(account, 'among', { entities: persons });
    return Object(body).results.map(({ status }: { status?: string }) => status);
  };
  const pseudonyms = await Promise.all([victim, minor].map((one) => pseudonymOf('analyst', one)));

  expect(await statuses('analyst', [suspect, ...pseudonyms])).toStrictEqual(['SUSPECT', undefined, undefined]);
  expect(await statuses('guardian', [suspect, flagged, minor])).toStrictEqual(['SUSPECT', 'VICTIM', undefined]);
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

test('no word of an event that speaks of a victim tells of them, to whoever has no right to such data', async () => {
  const answers = [];
  for (const account of ['analyst', 'analyst-b', 'supervisor']) {
    for (const event of events) {
      const { body } = await system.ask(account, 'GET', `/api/v1/entities/${event}/records`);
      answers.push(
        await system.ask(account, 'GET', `/api/v1/entities/${event}`),
        await question(account, 'profile', { entity: event }),
        await question(account, 'neighbours', { entities: [event] }),
        await question(account, 'marking', { entities: [event] }),
        await question(account, 'among', { entities: [event, suspect, victim] }),
        body,
      );
      for (const { id } of Object(body).records)
        answers.push(await system.ask(account, 'GET', `/api/v1/records/${id}`));
    }
    for (const text of ['Quenby', 'Quenbi Thornwood', 'Rescue of Quenbi', 'Marisol Quintero', 'VICTIM-7', 'Flagged']) {
      const { body } = await question(account, 'search', { text });
      answers.push(Object(body).results);
    }
  }
  const text = JSON.stringify(answers.map((answer) => Object(answer).body ?? answer));
  const [seizure, around] = [Object(answers[0]).body, Object(answers[2]).body];
  const named = (body: { properties: { name: string }[] }) => body.properties.map(({ name }) => name);

  expect(secrets.filter((secret) => text.includes(secret))).toStrictEqual([]);
  // The event itself goes on being told: what it is called, when it was, and who else was there.
  expect(seizure).toMatchObject({ kind: 'Seizure', caption: 'SZ-41' });
  expect(named(seizure)).toContain('seizedEarliest');
  expect(JSON.stringify(around)).toContain('Amara Villanueva');
  const whole = Object((await system.ask('guardian', 'GET', `/api/v1/entities/${events[0]}`)).body);
  expect(named(whole)).toEqual(expect.arrayContaining(['declaredGoods', 'narrative']));
});

test('what is read of a victim under the right stands in the log under the person', async () => {
  const { records } = Object((await system.ask('guardian', 'GET', `/api/v1/entities/${victim}/records`)).body);
  await system.ask('guardian', 'GET', `/api/v1/entities/${victim}`);
  await system.ask('guardian', 'GET', `/api/v1/records/${records[0].id}`);
  await question('guardian', 'profile', { entity: victim });
  await question('guardian', 'neighbours', { entities: [events[0]] });
  await question('guardian', 'search', { text: 'Quenby Thornwood' });
  await question('analyst', 'among', { entities: [await pseudonymOf('analyst', victim)] });
  const entries = async (account: string) => {
    const asked = { reason: 'a check', subject: victim, account };
    const { body } = await system.ask('dpo', 'POST', '/api/v1/audit/entries', asked);
    return new Set(Object(body).entries.map(({ action }: { action: string }) => action.split('/').slice(-2).join('/')));
  };

  expect([...(await entries('guardian'))]).toEqual(
    expect.arrayContaining([
      '{id}/records',
      'entities/{id}',
      'records/{id}',
      'questions/profile',
      'questions/neighbours',
      'questions/search',
    ]),
  );
  expect([...(await entries('analyst'))]).toContain('questions/among');
});

test('the right to data on victims does not serve the control of borders', async () => {
  const screening = { 'corridor-purpose': 'screening' };
  const seen = await system.ask('guardian', 'GET', `/api/v1/entities/${victim}`, undefined, screening);
  const marked = await system.ask('guardian', 'GET', `/api/v1/entities/${flagged}`, undefined, screening);

  expect(Object(seen.body).caption).toMatch(/^Protected person /);
  expect(marked.status).toBe(404);
});

test('who was a minor is guarded in a question about that day, and who is one today in every question', async () => {
  const captionOn = async (entity: string, asOf?: string) =>
    Object(Object((await question('analyst', 'profile', { entity, ...(asOf ? { asOf } : {}) })).body).results[0])
      .caption;

  // Amara Villanueva was born on 2 January 1980.
  expect(await captionOn(suspect, '1998-01-02')).toBe('Amara Villanueva');
  expect(await captionOn(suspect, '1998-01-01')).toMatch(/^Protected person /);
  expect(await captionOn(suspect)).toBe('Amara Villanueva');
  expect(await captionOn(minor, '2050-01-01')).toMatch(/^Protected person /);
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

  expect(before).toMatchObject({ status: 200, body: { count: 0, alerts: [] } });
  expect(decided.status).toBe(201);
  expect(after.body).toMatchObject({ count: 1, alerts: [{ records: [{ originator: 'POLICE' }] }] });
  expect(await system.ask('supervisor', 'GET', '/api/v1/safeguarding-alerts')).toMatchObject({
    status: 200,
    body: { count: 1, alerts: [] },
  });
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
