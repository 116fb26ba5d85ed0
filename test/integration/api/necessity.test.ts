import { afterAll, beforeAll, expect, test } from 'vitest';
import { aClock } from './people.ts';
import { startSystem, type RunningSystem } from './running-system.ts';

const HOUR_MS = 3_600_000;
const clock = aClock();
let system: RunningSystem;
let phone: string;
beforeAll(async () => {
  system = await startSystem({ now: clock.now, sessionClock: clock.now });
  const people = 'id,name,phone\nS1,Amara Villanueva,+31612345001\nS2,Bruno Kestrel,+31612345002\n';
  await system.load('analyst', { text: people }, { source: 'list', profile: 'persons' });
  const victims = 'id,name,status\nV1,Quenby Thornwood,victim\n';
  await system.load('analyst', { text: victims }, { source: 'list', profile: 'persons' });
  await system.load(
    'analyst',
    { text: 'from,to,started_at\n+31612345001,+31612345002,2026-01-05T10:00:00Z\n' },
    { source: 'intercepts', profile: 'calls' },
  );
  const found = await system.ask('analyst', 'POST', '/api/v1/questions/search', { text: '+31612345001' });
  phone = Object(found.body).results.find(({ entity }: { entity: { kind: string } }) => entity.kind === 'Phone').entity
    .id;
  await system.ask('supervisor', 'POST', '/api/v1/sessions/current/step-up', {});
}, 120_000);
afterAll(() => system?.stop());

const state = (account: string, measure: string, more: object = {}) =>
  system.ask(account, 'POST', '/api/v1/necessity-statements', {
    measure,
    case: 'C-7',
    statement: 'No milder way shows whom they call before a transport.',
    until: new Date(clock.now() + HOUR_MS).toISOString(),
    ...more,
  });
const decide = (account: string, id: string, verdict: string) =>
  system.ask(account, 'POST', `/api/v1/necessity-statements/${id}/${verdict}`, { reason: 'in proportion' });
const calls = (account: string, headers: Record<string, string> = {}) =>
  system.ask(account, 'POST', '/api/v1/questions/neighbours', { entities: [phone], types: ['COMMUNICATED'] }, headers);
const under = (id: string, reference = 'C-7') => ({ 'corridor-necessity': id, 'corridor-case': reference });
const refused = { status: 403, body: { code: 'necessityNeeded', type: 'about:blank' } };

test('data of a measure is there under an approval by somebody else alone, in its case', async () => {
  const without = await calls('analyst');
  const stated = await state('analyst', 'communications');
  const { id } = Object(stated.body);
  const waiting = await calls('analyst', under(id));
  const byOneself = await decide('analyst', id, 'approve');
  const approved = await decide('supervisor', id, 'approve');
  const seen = await calls('analyst', under(id));
  const elsewhere = await calls('analyst', under(id, 'C-8'));
  const ofAnother = await calls('supervisor', under(id));
  const unstated = await calls('analyst');

  expect(Object(without.body).total).toBe(0);
  expect(stated).toMatchObject({ status: 201, body: { state: 'waiting', isValid: false, account: 'analyst' } });
  expect(waiting).toMatchObject(refused);
  expect(waiting.headers.get('content-type')).toContain('application/problem+json');
  expect(byOneself.status).toBe(403);
  expect(approved).toMatchObject({ status: 200, body: { state: 'approved', isValid: true, decidedBy: 'supervisor' } });
  expect(Object(seen.body).total).toBe(1);
  expect([elsewhere, ofAnother]).toMatchObject([refused, refused]);
  expect(Object(unstated.body).total).toBe(0);
});

test('an approval ends at once when its owner or a supervisor ends it', async () => {
  const { id } = Object((await state('analyst', 'communications')).body);
  await decide('supervisor', id, 'approve');
  const before = await calls('analyst', under(id));
  const ended = await decide('analyst', id, 'end');

  expect([before.status, ended.status]).toStrictEqual([200, 200]);
  expect(await calls('analyst', under(id))).toMatchObject(refused);
  expect(await decide('supervisor', id, 'approve')).toMatchObject({ status: 409 });
});

test('an approval for victims gives the right to their data for as long as it lasts', async () => {
  const { id } = Object((await state('analyst', 'victims')).body);
  await decide('supervisor', id, 'approve');
  const search = (headers: Record<string, string>) =>
    system.ask('analyst', 'POST', '/api/v1/questions/search', { text: 'Quenby Thornwood' }, headers);

  expect(Object((await search({})).body).results).toStrictEqual([]);
  expect(Object((await search(under(id))).body).results).toHaveLength(1);
});

test('nobody approves their own statement, nor one of another agency, and none lasts long', async () => {
  const own = Object((await state('supervisor', 'tracking')).body);
  const others = Object((await state('analyst-b', 'tracking')).body);
  const long = await state('analyst', 'tracking', { until: new Date(clock.now() + 91 * 24 * HOUR_MS).toISOString() });
  const seen = await system.ask('analyst', 'GET', '/api/v1/necessity-statements');

  expect(await decide('supervisor', own.id, 'approve')).toMatchObject({ status: 403, body: { code: 'needsAnother' } });
  expect((await decide('supervisor', others.id, 'approve')).status).toBe(404);
  expect(long.status).toBe(400);
  expect(new Set(Object(seen.body).statements.map(({ account }: { account: string }) => account))).toStrictEqual(
    new Set(['analyst']),
  );
});

test('each use and each refusal is in the log, and so is a purpose that may not be stated', async () => {
  const { id } = Object((await state('analyst', 'communications')).body);
  await decide('supervisor', id, 'approve');
  await calls('analyst', under(id));
  await calls('analyst', under('f'.repeat(32)));
  await calls('analyst', { 'corridor-purpose': 'judicial' });
  const { body } = await system.ask('dpo', 'POST', '/api/v1/audit/entries', { reason: 'a check', account: 'analyst' });
  const entries: { action: string; justification: string; subjects: string[] }[] = Object(body).entries;
  const text = JSON.stringify(entries);

  const used = entries.filter(({ action, subjects }) => action.endsWith('/neighbours') && subjects.includes(id));
  expect(used).toMatchObject([{ justification: 'approval' }]);
  expect(text).toContain('necessityNeeded');
  expect(text).toContain('outOfPurpose');
});

test('an approval that has expired stops the next request', async () => {
  const { id } = Object((await state('analyst', 'communications')).body);
  await decide('supervisor', id, 'approve');
  const before = await calls('analyst', under(id));
  clock.forward(HOUR_MS + 1_000);

  expect(before.status).toBe(200);
  expect(await calls('analyst', under(id))).toMatchObject(refused);
});
