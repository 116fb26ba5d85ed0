import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createIds } from '@corridor/graph-schema/ids';
import { createDigest } from '@corridor/workers/testing';
import { startSystem, type RunningSystem } from '../integration/api/running-system.ts';
import { isLong, readTestEnv } from '../support/env.ts';
import { makeAccount, type AccountRights } from './make-account.ts';

const { CORRIDOR_TEST_SEED: seed } = readTestEnv();
const CHANGES = isLong() ? 1_000 : 150;
const SHARINGS = isLong() ? 100 : 6;
const key = new Uint8Array(32).fill(7);
const ids = createIds(createDigest(key));
const LEVEL = 2;

let system: RunningSystem;
let entity = '';
let victim = '';
let record = '';
beforeAll(async () => {
  system = await startSystem({ key, alarmRules: [] });
  await system.load(
    'supervisor',
    { text: 'id,name\nA,Amara Villanueva\n' },
    { source: 'list', profile: 'persons', options: { level: LEVEL - 1, releaseTo: ['POLICE'] } },
  );
  entity = (await system.lookup('supervisor', 'list', 'A')).id;
  const described = await system.ask('supervisor', 'GET', `/api/v1/entities/${entity}/records`);
  await system.ask('supervisor', 'POST', `/api/v1/records/${Object(described.body)['records'][0].id}/level`, {
    level: LEVEL,
    reason: 'as the test needs it',
  });
  await system.load(
    'analyst',
    { text: 'id,name,status\nV,Vera Solano,victim\n' },
    { source: 'helped', profile: 'persons', options: { level: LEVEL - 1, releaseTo: ['POLICE'] } },
  );
  await makeAccount(system.store, ids, 'helper', {
    agency: 'NCB',
    level: LEVEL,
    victimRight: true,
    roles: ['analyst'],
  });
  victim = (await system.lookup('helper', 'helped', 'V')).id;
  await system.load('analyst', { text: 'id,name\nB,Bruno Kestrel\n' }, { source: 'own', profile: 'persons' });
  const { id } = await system.lookup('analyst', 'own', 'B');
  const { body } = await system.ask('analyst', 'GET', `/api/v1/entities/${id}/records`);
  record = String(Object(body)['records'][0].id);
}, 600_000);
afterAll(() => system?.stop());

const rights: fc.Arbitrary<AccountRights> = fc.record({
  agency: fc.constantFrom('NCB', 'POLICE', 'CUSTOMS'),
  level: fc.constantFrom(LEVEL - 1, LEVEL, LEVEL + 1),
  victimRight: fc.boolean(),
  roles: fc.constantFrom(['analyst'], ['analyst', 'supervisor'], ['report_reader', 'analyst'], ['admin'], []),
  state: fc.constantFrom('active' as const, 'active' as const, 'active' as const, 'blocked' as const, 'ended' as const),
});

/** What somebody of these rights is answered about the thing and about the victim. */
function expected({ agency, level, roles, victimRight, state = 'active' }: AccountRights): string {
  if (state !== 'active') return '401 401';
  if (!roles.includes('analyst')) return '403 403';
  const isShared = agency !== 'CUSTOMS';
  return [isShared && level >= LEVEL, isShared && victimRight].map((isShown) => (isShown ? 200 : 404)).join(' ');
}

test(
  `after each of ${CHANGES} changes of rights the very next request has the new ones (seed ${seed})`,
  { timeout: 600_000 },
  async () => {
    const [first, ...others] = fc.sample(rights, { numRuns: CHANGES, seed });
    if (!first) throw new Error('No rights were made');
    await makeAccount(system.store, ids, 'changing', { ...first, roles: ['analyst'] });
    const look = async () => {
      const asked = [entity, victim].map((id) =>
        system.ask('changing', 'GET', `/api/v1/entities/${id}`, undefined, { 'corridor-purpose': 'investigation' }),
      );
      return (await Promise.all(asked)).map(({ status }) => status).join(' ');
    };
    await look();
    const stale: string[] = [];
    const torn: string[] = [];
    let before: AccountRights = { ...first, roles: ['analyst'] };
    for (const now of others) {
      const meanwhile = [look(), look()];
      await makeAccount(system.store, ids, 'changing', now);
      const status = await look();
      if (status !== expected(now)) stale.push(`${JSON.stringify(now)}: ${status}`);
      for (const one of await Promise.all(meanwhile))
        if (!isOneOrOther(one, expected(before), expected(now))) torn.push(`${JSON.stringify([before, now])}: ${one}`);
      before = now;
    }

    console.log(`[A4] ${others.length} changes of rights, ${stale.length} stale answers`);
    expect(stale).toStrictEqual([]);
    expect(torn).toStrictEqual([]);
  },
);

/** Whether each answer is that of before or that of now: two requests may stand on either side of a change. */
function isOneOrOther(answered: string, before: string, now: string): boolean {
  const [first, second] = [before.split(' '), now.split(' ')];
  return answered.split(' ').every((status, at) => status === first[at] || status === second[at]);
}

test(`a sharing ends with its withdrawal, ${SHARINGS} times`, { timeout: 600_000 }, async () => {
  const seen: number[] = [];
  for (let turn = 0; turn < SHARINGS; turn += 1) {
    const shared = await system.ask('analyst', 'POST', `/api/v1/records/${record}/sharing`, {
      recipient: 'POLICE',
      basis: 'joint inquiry',
    });
    seen.push((await system.ask('analyst-b', 'GET', `/api/v1/records/${record}`)).status);
    const { id } = Object(Object(shared.body)['dissemination']);
    await system.ask('analyst', 'DELETE', `/api/v1/records/${record}/sharing/${id}`, { reason: 'it is over' });
    seen.push((await system.ask('analyst-b', 'GET', `/api/v1/records/${record}`)).status);
  }

  expect(seen).toStrictEqual(Array.from({ length: SHARINGS }, () => [200, 404]).flat());
});

test('what an import left waiting is shown by the rights of now, to who brought it and to their supervisors', async () => {
  const brought = { agency: 'NCB', level: LEVEL, victimRight: false, roles: ['analyst'] };
  const give = (account: string, change: Partial<AccountRights> = {}) =>
    makeAccount(system.store, ids, account, { ...brought, ...change });
  await give('bringer');
  const load = (source: string, options: object) =>
    system.load(
      'bringer',
      { text: 'id,date,country,substance,quantity,unit\nS1,2025-02-31,Spain,Cocaine,5,kg\n' },
      { source, profile: 'seizures', options: { level: LEVEL, ...options } },
    );
  const open = await load('harbour', {});
  const closed = await load('operation', { compartment: 'NCB/LANTERN' });
  const look = async (account: string, { importId }: { importId: string }) => {
    const path = `/api/v1/imports/${importId}`;
    const answers = [await system.ask(account, 'GET', path), await system.ask(account, 'GET', `${path}/quarantine`)];
    return answers.map(({ status }) => status);
  };
  const listed = async (account: string) =>
    Object((await system.ask(account, 'GET', '/api/v1/imports')).body).imports?.length;
  const after = async (account: string, change: Partial<AccountRights>) => {
    await give(account, change);
    return [await look(account, open), await look(account, closed), await listed(account)];
  };

  expect(await after('bringer', {})).toStrictEqual([[200, 200], [200, 404], 2]);
  expect(await after('bringer', { level: LEVEL - 1 })).toStrictEqual([[200, 404], [200, 404], 2]);
  expect(await after('bringer', { agency: 'POLICE' })).toStrictEqual([[404, 404], [404, 404], 0]);
  expect(await after('bringer', { roles: ['report_reader'] })).toStrictEqual([[403, 403], [403, 403], undefined]);
  expect(await after('bringer', { roles: ['admin'] })).toStrictEqual([[403, 403], [403, 403], undefined]);
  const overseer = { roles: ['supervisor'] };
  const [seen, hidden, count] = await after('overseer', overseer);
  expect([seen, hidden]).toStrictEqual([
    [200, 200],
    [404, 404],
  ]);
  expect(await after('overseer', { ...overseer, level: LEVEL - 1 })).toStrictEqual([
    [404, 404],
    [404, 404],
    expect.any(Number),
  ]);
  expect(await listed('overseer')).toBeLessThan(Number(count));
});
