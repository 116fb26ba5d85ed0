import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditPageSchema } from '@corridor/graph-schema/contracts';
import { aBrowser, anAdministrator, aPerson, PASSWORD, signedIn } from './people.ts';
import { startSystem, type RunningSystem } from './running-system.ts';

let system: RunningSystem;
let admin: Awaited<ReturnType<typeof anAdministrator>>;
beforeAll(async () => {
  system = await startSystem();
  admin = await anAdministrator(system);
});
afterAll(() => system.stop());

const analyst = { roles: ['analyst'], level: 1, victimRight: false };

test('an account is made with a code that sets its password once', async () => {
  const made = await admin('POST', '/accounts', { account: 'once', ...analyst, name: 'Once Upon' });
  const { code } = Object(made.body).setup;
  const set = (password: string) => aBrowser(system).ask('POST', '/accounts/set-password', { code, password });

  expect(made).toMatchObject({
    status: 201,
    body: { account: { agency: 'NCB', state: 'active', hasPassword: false } },
  });
  expect(await set('short')).toMatchObject({ status: 400 });
  expect(await set(PASSWORD)).toMatchObject({ status: 200, body: { account: 'once' } });
  expect(await set('another long password')).toMatchObject({ status: 401 });
  expect((await (await signedIn(system, 'once')).ask('GET', '/sessions/current')).body).toMatchObject({ clearance: 1 });
});

test('a newer code makes the older worth nothing', async () => {
  const made = await admin('POST', '/accounts', { account: 'twice', ...analyst });
  const { account, setup } = Object(made.body);
  const again = await admin('POST', `/accounts/${account.id}/reset`, {});
  const set = (code: string) => aBrowser(system).ask('POST', '/accounts/set-password', { code, password: PASSWORD });

  expect((await set(setup.code)).status).toBe(401);
  expect((await set(Object(again.body).setup.code)).status).toBe(200);
});

test.for<[string, object, number]>([
  ['a name that looks like another', { account: 'аnalyst', ...analyst }, 400],
  ['a name that is taken, in another agency', { account: 'analyst-b', ...analyst }, 409],
  ['an administrator who reads case data', { account: 'both', ...analyst, roles: ['admin', 'analyst'] }, 400],
  ['a role that is none', { account: 'none', ...analyst, roles: ['owner'] }, 400],
  ['a level that is none', { account: 'high', ...analyst, level: 4 }, 400],
  ['an office that is none', { account: 'lost', ...analyst, office: 'NOWHERE' }, 400],
  ['an agency that is not one’s own', { account: 'other', ...analyst, agency: 'POLICE' }, 400],
])('refused: %s', async ([, body, status]) => {
  expect((await admin('POST', '/accounts', body)).status).toBe(status);
});

test('only administrators keep accounts, of their own agency, after proving who they are', async () => {
  const body = { account: 'nobody', ...analyst };
  const other = await system.ask(undefined, 'POST', '/api/v1/tokens', { account: 'admin' }, service());
  const unproven = { authorization: `Bearer ${Object(other.body).token}` };
  const id = Object((await system.ask('analyst-b', 'GET', '/api/v1/own-account')).body).id;

  expect(await system.ask('analyst', 'POST', '/api/v1/accounts', body)).toMatchObject({ status: 403 });
  expect(await system.ask('analyst', 'GET', '/api/v1/accounts')).toMatchObject({ status: 403 });
  expect(await system.ask(undefined, 'POST', '/api/v1/accounts', body, unproven)).toMatchObject({
    status: 403,
    body: { code: 'stepUpNeeded' },
  });
  const absent = await admin('PATCH', `/accounts/${'0'.repeat(32)}`, { level: 3 });
  const elsewhere = await admin('PATCH', `/accounts/${id}`, { level: 3 });
  expect(elsewhere.status).toBe(404);
  expect({ ...Object(elsewhere.body), requestId: '' }).toStrictEqual({ ...Object(absent.body), requestId: '' });
});

const service = () => ({ authorization: `Bearer ${system.secret}` });

test('nobody gives themselves rights', async () => {
  const own = Object((await admin('GET', '/own-account')).body).id;

  expect(await admin('PATCH', `/accounts/${own}`, { level: 3 })).toMatchObject({ status: 403 });
  expect(await admin('PATCH', `/accounts/${own}`, { state: 'ended' })).toMatchObject({ status: 403 });
  expect(await admin('POST', `/accounts/${own}/reset`, {})).toMatchObject({ status: 409 });
});

test('of two administrators who block each other at the same time, one stays', async () => {
  const made = await admin('POST', '/agencies', {
    code: 'PAIR',
    name: 'A pair',
    agencyType: 'POLICE',
    administrator: 'pair-1',
  });
  const setPassword = (code: string) =>
    aBrowser(system).ask('POST', '/accounts/set-password', { code, password: PASSWORD });
  await setPassword(Object(made.body).setup.code);
  const one = await signedIn(system, 'pair-1');
  await one.ask('POST', '/sessions/current/step-up', { password: PASSWORD });
  const second = Object((await one.ask('POST', '/accounts', { account: 'pair-2', ...analyst, roles: ['admin'] })).body);
  await setPassword(second.setup.code);
  const two = await signedIn(system, 'pair-2');
  await two.ask('POST', '/sessions/current/step-up', { password: PASSWORD });
  const first = Object((await one.ask('GET', '/own-account')).body).id;

  const answers = await Promise.all([
    one.ask('PATCH', `/accounts/${second.account.id}`, { state: 'blocked' }),
    two.ask('PATCH', `/accounts/${first}`, { state: 'blocked' }),
  ]);
  const left = await Promise.all([one, two].map((each) => each.ask('GET', '/sessions/current')));

  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  expect(new Set(left.map(({ status }) => status))).toStrictEqual(new Set([200, 401]));
});

test('a right that is taken away is gone at the next request, and a block ends what is open', async () => {
  const id = await aPerson(system, 'fleeting');
  const browser = await signedIn(system, 'fleeting');
  const whoAmI = () => browser.ask('GET', '/sessions/current');

  await admin('PATCH', `/accounts/${id}`, { level: 0 });
  expect((await whoAmI()).body).toMatchObject({ clearance: 0 });
  await admin('PATCH', `/accounts/${id}`, { state: 'blocked' });
  expect((await whoAmI()).status).toBe(401);
  expect((await browser.ask('POST', '/sessions', { account: 'fleeting', password: PASSWORD })).status).toBe(401);
  await admin('PATCH', `/accounts/${id}`, { state: 'active' });
  expect((await whoAmI()).status).toBe(401);
  await admin('PATCH', `/accounts/${id}`, { state: 'ended' });
  expect(await admin('PATCH', `/accounts/${id}`, { state: 'active' })).toMatchObject({ status: 409 });
});

test('the same request again makes no second account and no second change', async () => {
  const ask = () => admin('POST', '/accounts', { account: 'again', ...analyst }, { 'idempotency-key': 'one' });
  const [first, second] = [await ask(), await ask()];

  expect([first.status, second.status]).toStrictEqual([201, 201]);
  expect(Object(second.body).account).toStrictEqual(Object(first.body).account);
});

test('an agency is added with its administrator, who keeps it and nobody else’s', async () => {
  const made = await admin('POST', '/agencies', {
    code: 'HARBOUR',
    name: 'Harbour police',
    agencyType: 'POLICE',
    administrator: 'harbour-admin',
  });
  const { code } = Object(made.body).setup;
  await aBrowser(system).ask('POST', '/accounts/set-password', { code, password: PASSWORD });
  const keeper = await signedIn(system, 'harbour-admin');
  const patch = (agency: string) =>
    keeper.ask('PATCH', `/agencies/${agency}`, { offices: [{ code: 'QUAY', name: 'Quay' }] });

  expect(made.status).toBe(201);
  expect(await patch('HARBOUR')).toMatchObject({ status: 403, body: { code: 'stepUpNeeded' } });
  await keeper.ask('POST', '/sessions/current/step-up', { password: PASSWORD });
  expect(await patch('HARBOUR')).toMatchObject({ status: 200, body: { offices: [{ code: 'QUAY' }] } });
  expect(await patch('NCB')).toMatchObject({ status: 403, body: { code: 'notAllowed' } });
  expect(await admin('POST', '/agencies', { code: 'COURT', name: 'A court', agencyType: 'COURT' })).toMatchObject({
    status: 400,
  });
  expect(await keeper.ask('POST', '/accounts', { account: 'quay', ...analyst, office: 'QUAY' })).toMatchObject({
    status: 201,
    body: { account: { agency: 'HARBOUR', office: 'QUAY' } },
  });
});

test('a task force is what its members of today are in; nobody else knows of it', async () => {
  const today = new Date().toISOString().slice(0, 10);
  const taskForcesOf = async (account: string) =>
    Object((await system.ask(account, 'GET', '/api/v1/sessions/current')).body).taskForces;
  const known = async (account: string) => (await system.ask(account, 'GET', '/api/v1/agencies/JOINT')).status;
  await admin('POST', '/agencies', { code: 'JOINT', name: 'Joint operation', agencyType: 'TASK_FORCE' });
  const put = (agency: string, dates: object) => admin('PUT', `/agencies/JOINT/members/${agency}`, dates);

  expect([await known('analyst'), await known('analyst-b')]).toStrictEqual([200, 404]);
  expect((await put('POLICE', { from: '2020-01-01', to: today })).status).toBe(200);
  expect(await taskForcesOf('analyst-b')).toStrictEqual([]);
  expect((await put('POLICE', { from: today })).status).toBe(200);
  expect(await taskForcesOf('analyst-b')).toStrictEqual(['JOINT']);
  expect(await known('analyst-b')).toBe(200);
  expect((await put('CUSTOMS', { from: '2999-01-01' })).status).toBe(200);
  expect(await taskForcesOf('analyst-c')).toStrictEqual([]);
  expect((await put('JOINT', {})).status).toBe(400);
  expect((await put('CUSTOMS', { from: '2021-01-01', to: '2020-01-01' })).status).toBe(400);
  expect((await admin('DELETE', '/agencies/JOINT/members/POLICE')).status).toBe(200);
  expect(await taskForcesOf('analyst-b')).toStrictEqual([]);
});

test('a compartment is entered by members and by approvals, as long as they last', async () => {
  const inside = async () => Object((await system.ask('analyst-b', 'GET', '/api/v1/own-account')).body).compartments;
  const supervise = (method: string, path: string, body?: unknown) =>
    system.ask('supervisor', method, `/api/v1/compartment-members${path}`, body);
  const soon = new Date(Date.now() + 3_600_000).toISOString();
  const asked = { compartment: 'NCB/OPERATION', account: 'analyst-b', reason: 'works on it' };

  expect((await supervise('POST', '', { ...asked, kind: 'approval' })).status).toBe(400);
  expect((await supervise('POST', '', { ...asked, kind: 'member', compartment: 'POLICE/X' })).status).toBe(403);
  expect((await supervise('POST', '', { ...asked, kind: 'member', account: 'supervisor' })).status).toBe(403);
  const approved = await supervise('POST', '', { ...asked, kind: 'approval', until: soon });
  expect(approved).toMatchObject({ status: 201, body: { isNow: true, kind: 'approval' } });
  expect(await inside()).toStrictEqual(['NCB/OPERATION']);
  expect((await supervise('DELETE', `/${Object(approved.body).id}`)).body).toMatchObject({ isNow: false });
  expect(await inside()).toStrictEqual([]);
  expect((await system.ask('analyst', 'GET', '/api/v1/compartment-members')).status).toBe(403);
});

test('the log tells who changed which account, and by which rule somebody was refused', async () => {
  const since = new Date().toISOString();
  const made = await admin('POST', '/accounts', { account: 'logged', name: 'Lotte Ged', ...analyst });
  const { id } = Object(made.body).account;
  const member = { compartment: 'NCB/LOGGED', account: 'logged', kind: 'member', reason: 'works on it' };
  const answers = [
    made,
    await admin('PATCH', `/accounts/${id}`, { level: 2 }),
    await admin('DELETE', `/accounts/${id}/sessions`),
    await system.ask('supervisor', 'POST', '/api/v1/compartment-members', member),
    await system.ask('analyst', 'PATCH', `/api/v1/accounts/${id}`, { level: 3 }),
  ];
  const log = { reason: 'looks after the accounts', limit: 200, from: since };
  const { body } = await system.ask('dpo', 'POST', '/api/v1/audit/entries', log);
  const { entries } = auditPageSchema.parse(body);
  const found = answers.map(({ headers }) => entries.find(({ request }) => request === headers.get('x-request-id')));

  expect(found.map((entry) => [entry?.accountName, entry?.kind, entry?.decision, entry?.rule])).toStrictEqual([
    ['admin', 'policyChange', 'allowed', 'keepAccounts'],
    ['admin', 'policyChange', 'allowed', 'keepAccounts'],
    ['admin', 'policyChange', 'allowed', 'keepAccounts'],
    ['supervisor', 'policyChange', 'allowed', 'keepMembers'],
    ['analyst', 'refusal', 'refused', expect.stringContaining('keepAccounts')],
  ]);
  expect(found.every((entry) => entry?.subjects.includes(id))).toBe(true);
  expect(JSON.stringify(found)).not.toMatch(/Lotte|works on it/);
});

test('the history of an account tells its own agency who gave which right, and nobody else', async () => {
  const made = await admin('POST', '/accounts', { account: 'historic', ...analyst });
  const { id } = Object(made.body).account;
  await admin('PATCH', `/accounts/${id}`, { roles: ['planner'], name: 'His Toric' });
  await admin('PATCH', `/accounts/${id}`, { level: 9 });
  await admin('POST', `/accounts/${id}/reset`, {});
  const history = (account: string) => system.ask(account, 'GET', `/api/v1/accounts/${id}/changes`);

  const { body } = await history('supervisor');
  expect(Object(body).changes).toMatchObject([
    { by: 'admin', what: 'reset', values: {} },
    { by: 'admin', what: 'changed', values: { roles: ['planner'], name: 'His Toric' } },
    { by: 'admin', what: 'made', values: analyst },
  ]);
  expect((await history('analyst')).status).toBe(403);
  expect((await history('analyst-b')).status).toBe(403);
});
