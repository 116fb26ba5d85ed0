import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { sharingViewSchema } from '@corridor/graph-schema/contracts';
import { releaseRecords } from '@corridor/seed/demo';
import { scenarios } from '@corridor/seed/scenarios';
import { startSystem, type RunningSystem } from './running-system.ts';

const place = z.object({ source: z.string(), key: z.string() });
const scenario = scenarios.find(({ id }) => id === 'mediterranean');
const { path, releases } = z
  .object({
    path: z.object({ from: place, to: place, hops: z.int() }),
    releases: z.array(place.extend({ event: z.string(), by: z.string() })),
  })
  .parse(scenario?.truth);
/** The fact that the reader holds itself; the others are released to it. */
const OWN = { event: 'ME-F3', source: 'NCB/demo-mediterranean-ncb', key: 'ME-F3/in' };

let system: RunningSystem;
let ends: { from: string; to: string };
beforeAll(async () => {
  system = await startSystem();
  for (const { fileName, content, source, profile, options } of scenario?.imports ?? [])
    await system.load('analyst', { name: fileName, text: content() }, { source, profile, options });
  await releaseRecords(system.url, system.secret, scenario?.releases ?? []);
  ends = { from: (await find('analyst', path.from)) ?? '', to: (await find('analyst', path.to)) ?? '' };
});
afterAll(() => system.stop());

async function find(account: string, one: z.infer<typeof place>): Promise<string | undefined> {
  const query = new URLSearchParams({ source: one.source, key: one.key });
  const { body } = await system.ask(account, 'GET', `/api/v1/lookup?${query.toString()}`);
  return Object(Object(body)['entity'])['id'];
}

/** How many hops the path has for an account; `undefined` where there is none, or its ends are not known. */
async function hopsFor(account: string): Promise<number | undefined> {
  const { status, body } = await system.ask(account, 'POST', '/api/v1/questions/paths', { ...ends, maxHops: 12 });
  expect([200, 404]).toContain(status);
  return Object(body)['minHops'] ?? undefined;
}

async function recordOf(account: string, one: z.infer<typeof place>): Promise<string> {
  const { body } = await system.ask(account, 'GET', `/api/v1/entities/${await find(account, one)}/records`);
  return z.object({ records: z.tuple([z.looseObject({ id: z.string() })]) }).parse(body).records[0].id;
}

test('the bureau finds the whole path, and nobody else finds any', async () => {
  const others = ['analyst-b', 'analyst-c', 'analyst-d', 'analyst-e', 'analyst-j'];

  expect(await hopsFor('analyst')).toBe(path.hops);
  expect(await Promise.all(others.map(hopsFor))).toStrictEqual(others.map(() => undefined));
});

test('the task force holds what it saw itself, and no other agency but its members sees that', async () => {
  const seen = { source: 'JOINT_MED/demo-mediterranean-joint_med', key: 'ME-J1/in' };
  const accounts = ['analyst-j', 'analyst-d', 'analyst-e'];

  expect((await Promise.all(accounts.map((one) => find(one, seen)))).map((id) => id !== undefined)).toStrictEqual([
    true,
    false,
    false,
  ]);
});

test('what is shown is marked by whose it is and who may have it, and what is not shown has no marking', async () => {
  const fact = { source: 'POLICE/demo-mediterranean-police', key: 'ME-F4/out' };
  const entities = [await find('analyst-b', fact), await find('analyst', OWN)];
  const marking = async (account: string) => {
    const { body } = await system.ask(account, 'POST', '/api/v1/questions/marking', { entities });
    return Object(body)['results'];
  };
  const common = { level: 1, handling: ['H0'], denied: [], victims: false, closed: false };

  expect(await marking('analyst-b')).toStrictEqual([
    { ...common, releasableTo: ['NCB', 'POLICE'], originators: ['POLICE'] },
  ]);
  expect(await marking('analyst')).toStrictEqual([
    { ...common, releasableTo: ['NCB'], originators: ['NCB', 'POLICE'] },
  ]);
  expect(await marking('analyst-d')).toStrictEqual([]);
});

test.for(releases.filter(({ event }) => event !== 'ME-F6'))(
  'when $by withdraws the release of $event the path is gone, and when it is released again it is back',
  async (fact) => {
    const address = `/api/v1/records/${await recordOf(fact.by, fact)}/sharing`;
    const view = sharingViewSchema.parse((await system.ask(fact.by, 'GET', address)).body);
    const standing = view.disseminations.filter(({ revokedAt }) => revokedAt === undefined);

    expect(standing).toMatchObject([{ recipient: 'NCB' }]);
    const withdrawn = await system.ask(fact.by, 'DELETE', `${address}/${standing[0]?.id}`, { reason: 'to be shown' });
    const without = await hopsFor('analyst');
    const shared = await system.ask(fact.by, 'POST', address, { recipient: 'NCB', basis: 'to be shown' });

    expect([withdrawn.status, without, shared.status]).toStrictEqual([200, undefined, 201]);
    expect(await hopsFor('analyst')).toBe(path.hops);
  },
);

test('when the bureau lifts its own fact above its analyst the path is gone, and back when two supervisors lower it', async () => {
  const level = `/api/v1/records/${await recordOf('supervisor', OWN)}/level`;
  const raised = await system.ask('supervisor', 'POST', level, { level: 3, reason: 'to be shown' });
  const without = [await hopsFor('analyst'), await hopsFor('supervisor')];
  const proposed = await system.ask('supervisor', 'POST', level, { level: 1, reason: 'to be shown' });
  const proposal = String(Object(Object(proposed.body)['proposal'])['id']);
  await system.ask('supervisor-2', 'POST', '/api/v1/sessions/current/step-up', {});
  const approval = `/api/v1/sharing-proposals/${proposal}/approve`;
  const approved = await system.ask('supervisor-2', 'POST', approval, { reason: 'agreed' });

  expect([raised.status, proposed.status, approved.status]).toStrictEqual([201, 202, 200]);
  expect(without).toStrictEqual([undefined, path.hops]);
  expect(await hopsFor('analyst')).toBe(path.hops);
});

test('releasing once more changes nothing, and what was withdrawn stays withdrawn', async () => {
  const [fact] = releases;
  if (!fact) throw new Error('There is nothing to release');
  const address = `/api/v1/records/${await recordOf(fact.by, fact)}/sharing`;
  const standing = async () =>
    sharingViewSchema
      .parse((await system.ask(fact.by, 'GET', address)).body)
      .disseminations.filter(({ revokedAt }) => revokedAt === undefined);
  const before = await standing();
  await releaseRecords(system.url, system.secret, scenario?.releases ?? []);
  const after = await standing();
  await system.ask(fact.by, 'DELETE', `${address}/${before[0]?.id}`, { reason: 'to be shown' });
  await releaseRecords(system.url, system.secret, scenario?.releases ?? []);

  expect(after).toStrictEqual(before);
  expect(await standing()).toStrictEqual([]);
});
