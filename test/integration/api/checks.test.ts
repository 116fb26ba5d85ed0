import { createIds } from '@corridor/graph-schema/ids';
import { createDigest } from '@corridor/workers/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeAccount } from '../../access/make-account.ts';
import { startSystem, type RunningSystem } from './running-system.ts';

const KEY = new Uint8Array(32).fill(6);
let system: RunningSystem;
beforeAll(async () => {
  system = await startSystem({ key: KEY });
  const ids = createIds(createDigest(KEY));
  const rights = { level: 1, victimRight: false };
  await makeAccount(system.store, ids, 'officer', { ...rights, agency: 'CUSTOMS', roles: ['border_officer'] });
  await makeAccount(system.store, ids, 'helper', { ...rights, agency: 'AID', roles: ['ngo'] });
  const head = 'id,name,birth_date,document,phone,status';
  const load = (account: string, rows: readonly string[], options: object) =>
    system.load(
      account,
      { text: `${[head, ...rows].join('\n')}\n` },
      { source: `list ${rows[0]?.slice(0, 2)}`, profile: 'persons', options },
    );
  await load('analyst-c', ['O1,Olena Marchetti,1980-05-06,OW100,+31612345010,'], {});
  await load('analyst', ['R1,Rasmus Kestrel,1981-01-02,RL100,+31612345011,'], { releaseTo: ['CUSTOMS'] });
  await load('analyst', ['C1,Cleo Vestergaard,1982-02-03,CT100,+31612345012,'], { level: 3, releaseTo: ['CHECK'] });
  await load('analyst-b', ['S1,Silas Tarasov,1983-03-04,SL100,+31612345013,'], { releaseTo: ['SILENT'] });
  await load('analyst-b', ['H1,Hidden Orlov,1984-04-05,HD100,+31612345014,'], {});
  const victim = 'V1,Quenby Thornwood,1985-05-06,VX100,+31612345015,victim';
  const minor = 'M1,Zephyrine Okafor,2015,MN100,,';
  await load('analyst', [victim, minor], { releaseTo: ['CUSTOMS', 'CHECK', 'AID'] });
  await load('analyst', ['M2,Zora Adeyemi,2014,MN200,,'], { level: 3, releaseTo: ['CHECK'] });
  const many = Array.from({ length: 13 }, (_, index) => `A${index},Ana Person ${index},1970-01-02,,,`);
  await load('analyst', many, { releaseTo: ['AID'] });
}, 120_000);
afterAll(() => system?.stop());

const check = (body: object, account = 'officer') => system.ask(account, 'POST', '/api/v1/checks', body);
const nothing = { hit: false, contacts: [] };

test.for([
  ['a record of the own agency', { document: 'OW 100' }, { hit: true, contacts: ['CUSTOMS'] }],
  ['a record that was released', { document: 'RL100' }, { hit: true, contacts: ['NCB'] }],
  ['a phone of it', { identifier: '+31612345011' }, { hit: true, contacts: ['NCB'] }],
  ['a name with its birth', { name: 'kestrel, rasmus', birthDate: '1981-01-02' }, { hit: true, contacts: ['NCB'] }],
  ['a name with another birth', { name: 'Rasmus Kestrel', birthDate: '1981-01-03' }, nothing],
  ['a part of a name', { name: 'Kestrel', birthDate: '1981-01-02' }, nothing],
  ['a record of which checks are told, above the clearance', { document: 'CT100' }, { hit: true, contacts: ['NCB'] }],
  ['a record that is silent', { document: 'SL100' }, nothing],
  ['a record that is hidden', { document: 'HD100' }, nothing],
  ['a victim', { document: 'VX100' }, nothing],
  ['a possible minor', { document: 'MN100' }, nothing],
  ['a possible minor of whom checks would be told', { document: 'MN200' }, nothing],
  ['what nobody knows', { document: 'NO100' }, nothing],
  ['the beginning of a number', { document: 'RL10' }, nothing],
  ['what a source calls its thing', { identifier: 'R1X' }, nothing],
] as const)('a check is told of %s no more than hit and contact', async ([, asked, answer]) => {
  expect(await check(asked)).toMatchObject({ status: 200, body: answer });
  expect((await check(asked)).body).toStrictEqual(answer);
});

test('silence is byte for byte the answer that there is nothing, and its owner is told', async () => {
  const [silent, absent] = [await check({ document: 'SL100' }), await check({ document: 'NO100' })];
  const headers = ({ headers: all }: typeof silent) =>
    [...all].filter(([name]) => name !== 'date' && name !== 'x-request-id');
  await system.ask('supervisor', 'POST', '/api/v1/sessions/current/step-up', {});
  const ids = createIds(createDigest(KEY));
  const overseer = { agency: 'POLICE', level: 2, victimRight: false, roles: ['supervisor'] };
  await makeAccount(system.store, ids, 'overseer-b', overseer);
  const told = await system.ask('overseer-b', 'GET', '/api/v1/check-notices');
  const others = await system.ask('supervisor', 'GET', '/api/v1/check-notices');

  expect(silent.text).toBe(absent.text);
  expect(headers(silent)).toStrictEqual(headers(absent));
  expect(Object(told.body).notices[0]).toMatchObject({ agency: 'CUSTOMS', wasTold: false });
  expect(Object(others.body).notices.every(({ wasTold }: { wasTold: boolean }) => wasTold)).toBe(true);
  expect((await system.ask('officer', 'GET', '/api/v1/check-notices')).status).toBe(403);
});

test('whoever is given hit or no hit is given nothing else, and whoever is given sums no check', async () => {
  const asked = [
    await system.ask('officer', 'POST', '/api/v1/questions/search', { text: 'Kestrel' }),
    await system.ask('officer', 'POST', '/api/v1/questions/aggregates', {}),
    await system.ask('officer', 'GET', `/api/v1/entities/${'f'.repeat(32)}`),
    await check({ document: 'RL100' }, 'helper'),
    await system.ask('helper', 'POST', '/api/v1/questions/summary', {}),
    await system.ask('helper', 'POST', '/api/v1/questions/search', { text: 'Ana' }),
  ];

  expect(asked.map(({ status }) => status)).toStrictEqual(asked.map(() => 403));
});

test('sums leave out small groups and count in fives', async () => {
  const aggregates = (params: object) => system.ask('helper', 'POST', '/api/v1/questions/aggregates', params);
  const narrowed = await aggregates({ by: 'kind', scope: { sources: ['NCB/list A0'] } });
  const { status, body } = await aggregates({ by: 'kind' });

  expect([status, Object(body).leastGroup]).toStrictEqual([200, 5]);
  expect(Object(body).results).toStrictEqual([{ name: 'Person', count: 10 }]);
  expect(narrowed.status).toBe(400);
});

test('an audience that stands for checks is no name of an agency', async () => {
  await system.ask('admin', 'POST', '/api/v1/sessions/current/step-up', {});
  const made = await system.ask('admin', 'POST', '/api/v1/agencies', {
    code: 'CHECK',
    name: 'Checkers',
    agencyType: 'POLICE',
    country: 'NLD',
  });

  expect([made.status, Object(made.body).code]).toStrictEqual([400, 'badInput']);
});
