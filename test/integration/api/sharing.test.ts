import { createIds } from '@corridor/graph-schema/ids';
import { createDigest } from '@corridor/workers/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeAccount } from '../../access/make-account.ts';
import { until } from '../../support/until.ts';
import { doUpkeep } from './do-upkeep.ts';
import { startSystem, type Answer, type RunningSystem } from './running-system.ts';

const KEY = new Uint8Array(32).fill(7);
let system: RunningSystem;
beforeAll(async () => {
  system = await startSystem({ key: KEY });
  await makeAccount(system.store, createIds(createDigest(KEY)), 'supervisor-2', {
    agency: 'NCB',
    level: 3,
    victimRight: false,
    roles: ['supervisor'],
  });
  const people = 'id,name\nA,Amara Villanueva\nC,Cleo Marchetti\nD,Dario Kestrel\n';
  await system.load(
    'analyst',
    { text: people },
    { source: 'list', profile: 'persons', options: { releaseTo: ['POLICE'] } },
  );
  await system.load('analyst', { text: 'source,target\nA,C\n' }, { source: 'list', profile: 'edges' });
  await system.load(
    'analyst',
    { text: 'source,target\nC,D\n' },
    { source: 'list', profile: 'edges', options: { releaseTo: ['POLICE'] } },
  );
});
afterAll(() => system.stop());

const idOf = async (key: string) => (await system.lookup('analyst', 'list', key)).id;
const path = async (account: string) => {
  const [from, to] = await Promise.all([idOf('A'), idOf('D')]);
  const { body } = await system.ask(account, 'POST', '/api/v1/questions/paths', { from, to });
  return body;
};
/** The record that says that A knows C: not released to anybody at first. */
const hiddenRecord = async () => {
  const { body } = await system.ask('analyst', 'GET', `/api/v1/entities/${await idOf('A')}`);
  const claims: { type: string; record: string }[] = Object(body)['claims'];
  return claims.find(({ type }) => type === 'ASSOCIATE_OF')?.record ?? '';
};
const share = async (account: string, body: object): Promise<Answer> =>
  system.ask(account, 'POST', `/api/v1/records/${await hiddenRecord()}/sharing`, {
    basis: 'joint inquiry',
    ...body,
  });

test('a path that another agency may not see is there once its record is shared, and gone when it is withdrawn', async () => {
  const record = await hiddenRecord();
  const before = await path('analyst-b');
  const untouched = await system.graphHash();

  const shared = await share('analyst', { recipient: 'POLICE' });
  const during = await path('analyst-b');
  const verified = await doUpkeep(system, 'verify');
  const id = String(Object(Object(shared.body)['dissemination'])['id']);
  const withdrawn = await system.ask('analyst', 'DELETE', `/api/v1/records/${record}/sharing/${id}`, {
    reason: 'shared by mistake',
  });
  const after = await path('analyst-b');

  expect(before).toMatchObject({ linked: false });
  expect(shared).toMatchObject({
    status: 201,
    body: { dissemination: { recipient: 'POLICE', proposedBy: 'analyst' } },
  });
  expect(during).toMatchObject({ linked: true, minHops: 2 });
  expect(verified).toMatchObject({ equal: true });
  expect(withdrawn.status).toBe(200);
  expect(after).toStrictEqual(before);
  expect(await system.graphHash()).toBe(untouched);
  expect(await system.ask('analyst-b', 'GET', '/api/v1/correction-notices')).toMatchObject({
    body: { notices: [{ record, kind: 'withdrawn' }] },
  });
  expect(await system.ask('analyst-c', 'GET', '/api/v1/correction-notices')).toMatchObject({ body: { notices: [] } });
});

test('what was passed on is passed on further only with the word of its owner', async () => {
  await share('analyst', { recipient: 'POLICE' });

  const asked = await share('analyst-b', { recipient: 'CUSTOMS' });
  const waiting = await system.ask('supervisor', 'GET', '/api/v1/sharing-proposals');
  const proposal = String(Object(Object(asked.body)['proposal'])['id']);
  const byProposer = await system.ask('analyst-b', 'POST', `/api/v1/sharing-proposals/${proposal}/approve`, {
    reason: 'needed',
  });
  const byStranger = await system.ask('analyst-c', 'POST', `/api/v1/sharing-proposals/${proposal}/approve`, {
    reason: 'needed',
  });

  expect(asked).toMatchObject({
    status: 202,
    body: { proposal: { state: 'waiting', agency: 'POLICE', recipient: 'CUSTOMS' } },
  });
  expect(waiting).toMatchObject({ body: { proposals: [{ id: proposal }] } });
  expect(byProposer.status).toBe(403);
  expect(byStranger.status).toBe(404);
  expect(await path('analyst-c')).toMatchObject({ status: 404 });
});

test('what was released as it came is withdrawn from a record, and whoever was given it is told of every change', async () => {
  const load = (key: string, name: string, releaseTo: readonly string[]) =>
    system.load(
      'analyst',
      { text: `id,name\n${key},${name}\n` },
      { source: 'named', profile: 'persons', options: { releaseTo } },
    );
  const recordOf = async (key: string) => {
    const { id } = await system.lookup('analyst', 'named', key);
    const { body } = await system.ask('analyst', 'GET', `/api/v1/entities/${id}/records`);
    return String(Object(body)['records'][0].id);
  };
  const notices = async (account: string) =>
    Object((await system.ask(account, 'GET', '/api/v1/correction-notices')).body)['notices'];
  const imports = [
    await load('E', 'Elin Colding', ['POLICE']),
    await load('F', 'Farid Dunmore', ['POLICE']),
    await load('G', 'Greta Marlowe', ['ALL']),
    await load('K', 'Kamil Renner', []),
  ];
  const [one, two, three, four] = [await recordOf('E'), await recordOf('F'), await recordOf('G'), await recordOf('K')];
  await system.ask('analyst', 'POST', `/api/v1/records/${four}/sharing`, {
    recipient: 'ALL',
    basis: 'a warning to all',
  });
  const sees = async () => (await system.ask('analyst-b', 'GET', `/api/v1/records/${one}`)).status;
  const sharing = `/api/v1/records/${one}/sharing`;
  const before = await sees();
  const own = await system.ask('analyst', 'GET', sharing);
  const given = `${sharing}/${Object(own.body)['disseminations'][0].id}`;

  const withdrawn = await system.ask('analyst', 'DELETE', given, { reason: 'the inquiry is over' });
  const again = await system.ask('analyst', 'DELETE', given, { reason: 'the inquiry is over' });
  const after = await sees();
  const verified = await doUpkeep(system, 'verify');
  const toldOfOne = await notices('analyst-b');
  const anew = await system.ask('analyst', 'POST', sharing, { recipient: 'POLICE', basis: 'a new inquiry' });
  const seesAnew = await sees();
  for (const { importId } of imports.slice(1)) {
    await system.ask('analyst', 'DELETE', `/api/v1/imports/${importId}`);
    await system.settled('analyst', importId);
  }

  expect(own).toMatchObject({ body: { disseminations: [{ recipient: 'POLICE', proposedBy: 'analyst' }] } });
  expect([before, withdrawn.status, again.status, after, anew.status, seesAnew]).toStrictEqual([
    200, 200, 409, 404, 201, 200,
  ]);
  expect(withdrawn).toMatchObject({
    body: { disseminations: [{ recipient: 'POLICE', revokedAt: expect.any(String) }] },
  });
  expect(verified).toMatchObject({ equal: true });
  expect(toldOfOne).toContainEqual(expect.objectContaining({ record: one, kind: 'withdrawn' }));
  const retracted = (records: readonly string[]) => records.map((record) => ({ record, kind: 'retracted' }));
  expect((await notices('analyst-b')).slice(0, 3)).toMatchObject(retracted([four, three, two]));
  expect(await notices('analyst-c')).toMatchObject(retracted([four, three]));
  expect(await notices('analyst')).toStrictEqual([]);
});

test('from level 2 two people permit the use of a record in court', async () => {
  const options = { level: 2, handling: 'H1' };
  const text = 'id,name\nI,Ilse Marchetti\n';
  await system.load('supervisor', { text }, { source: 'guarded', profile: 'persons', options });
  const { id } = await system.lookup('supervisor', 'guarded', 'I');
  const { body } = await system.ask('supervisor', 'GET', `/api/v1/entities/${id}/records`);
  const sharing = `/api/v1/records/${Object(body)['records'][0].id}/sharing`;
  for (const account of ['supervisor', 'supervisor-2'])
    await system.ask(account, 'POST', '/api/v1/sessions/current/step-up', {});

  const asked = await system.ask('supervisor', 'POST', sharing, { recipient: 'COURT', basis: 'asked by a court' });
  const approve = `/api/v1/sharing-proposals/${Object(asked.body)['proposal']?.id}/approve`;
  const alone = await system.ask('supervisor', 'POST', approve, { reason: 'agreed' });
  const before = await system.ask('supervisor', 'GET', sharing);
  const approved = await system.ask('supervisor-2', 'POST', approve, { reason: 'agreed' });

  expect([asked.status, alone.status, approved.status]).toStrictEqual([202, 403, 200]);
  expect(before).toMatchObject({ body: { handling: { releasableTo: [] } } });
  expect(await system.ask('supervisor', 'GET', sharing)).toMatchObject({
    body: { handling: { releasableTo: ['COURT'] } },
  });
});

test('an import that gives records to others is in the log as a disclosure, too', async () => {
  const entries = async () => {
    const asked = { reason: 'what left the house?', kinds: ['disclosure'] };
    const { body } = await system.ask('dpo', 'POST', '/api/v1/audit/entries', asked);
    const found: { action: string; accountName?: string; results: number }[] = Object(body)['entries'];
    return found.filter(({ action }) => action === 'job ingest-chunk');
  };
  const before = await entries();
  const text = 'id,name\nH,Hugo Lindqvist\n';
  await system.load('analyst', { text }, { source: 'kept', profile: 'persons' });
  await system.load('analyst', { text }, { source: 'given', profile: 'persons', options: { releaseTo: ['POLICE'] } });
  const found = await until('the entry of the disclosure', async () => {
    const now = await entries();
    return now.length > before.length ? now : undefined;
  });

  expect(found).toHaveLength(before.length + 1);
  expect(found[0]).toMatchObject({ accountName: 'analyst', results: 1 });
  expect(await system.ask('dpo', 'POST', '/api/v1/audit/verify', {})).toMatchObject({ body: { equal: true } });
});

test('a preview calls things as the recipient will, and refuses whoever is not there or is kept out', async () => {
  const load = (name: string, options: object) =>
    system.load('analyst', { text: `id,name\nP,${name}\n` }, { source: 'both', profile: 'persons', options });
  await load('Pavel Openly', { releaseTo: ['CUSTOMS'], deny: ['POLICE'] });
  const { id } = await system.lookup('analyst', 'both', 'P');
  const first = await system.ask('analyst', 'GET', `/api/v1/entities/${id}/records`);
  const address = `/api/v1/records/${Object(first.body)['records'][0].id}/sharing`;
  // What is told of the same person in secret is what their own agency calls them by.
  const edges = { source: 'both', profile: 'nodes' };
  await system.load('analyst', { text: 'id,name,kind\nP,Petr Inward,Person\n' }, edges);
  const preview = (recipient: string) => system.ask('analyst', 'POST', `${address}/preview`, { recipient });
  const given = (recipient: string) => system.ask('analyst', 'POST', address, { recipient, basis: 'a joint inquiry' });

  expect(await system.lookup('analyst', 'both', 'P')).toMatchObject({ caption: 'Petr Inward' });
  expect(await preview('CUSTOMS')).toMatchObject({ body: { entities: [{ caption: 'Pavel Openly' }], claims: 1 } });
  expect([await preview('POLICE'), await preview('POLICF')].map(({ status }) => status)).toStrictEqual([409, 404]);
  expect([await given('POLICE'), await given('POLICF')].map(({ status }) => status)).toStrictEqual([409, 404]);
});

test.for([
  ['nothing that may not be seen', 'analyst-c', { recipient: 'POLICE' }, 404],
  ['without a reason', 'analyst', { recipient: 'CUSTOMS', basis: '' }, 400],
  ['to whom it belongs', 'analyst', { recipient: 'NCB' }, 409],
  ['to no agency', 'analyst', { recipient: 'no agency' }, 400],
  ['with a field of its own', 'analyst', { recipient: 'CUSTOMS', approvedBy: 'me' }, 400],
  ['for court, by an analyst', 'analyst', { recipient: 'COURT' }, 403],
] as const)('%s is not shared: %s', async ([, account, body, status]) => {
  expect((await share(account, body)).status).toBe(status);
});

test('a record that is put on a higher level is gone for those who do not reach it, who are told nothing more of it', async () => {
  const record = await hiddenRecord();

  const raised = await system.ask('supervisor', 'POST', `/api/v1/records/${record}/level`, {
    level: 3,
    reason: 'names an operation',
  });
  const seen = await system.ask('analyst', 'GET', `/api/v1/records/${record}`);
  const lowered = await system.ask('supervisor', 'POST', `/api/v1/records/${record}/level`, {
    level: 1,
    reason: 'the operation is over',
  });

  expect(raised).toMatchObject({ status: 201, body: { dissemination: { level: 3 } } });
  expect(seen.status).toBe(404);
  expect(await path('analyst')).toMatchObject({ linked: false });
  expect(lowered).toMatchObject({ status: 202, body: { proposal: { level: 1, state: 'waiting' } } });

  const { body } = await system.ask('supervisor', 'GET', `/api/v1/records/${record}/sharing`);
  const given: { id: string; recipient?: string; revokedAt?: string }[] = Object(body)['disseminations'];
  const standing = given.find(({ recipient, revokedAt }) => recipient === 'POLICE' && revokedAt === undefined);
  const withdrawn = await system.ask('supervisor', 'DELETE', `/api/v1/records/${record}/sharing/${standing?.id}`, {
    reason: 'no longer needed',
  });
  const told = await system.ask('analyst-b', 'GET', '/api/v1/correction-notices');
  expect(withdrawn.status).toBe(200);
  expect(told.status).toBe(200);
  expect(told.text).not.toContain(record);
  expect(await doUpkeep(system, 'verify')).toMatchObject({ equal: true });
});
