import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createIds } from '@corridor/graph-schema/ids';
import { createDigest } from '@corridor/workers/testing';
import { startSystem, type RunningSystem } from '../integration/api/running-system.ts';
import { eachAtOnce } from '../support/each-at-once.ts';
import { isLong, readTestEnv } from '../support/env.ts';
import { openApiDocument } from '@corridor/api/testing';
import { operationsOf } from '../support/fuzz/api-operations.ts';
import { makeAccount } from './make-account.ts';
import { actingCells, actorName, necessityCells, writeNecessities, writeProposals } from './matrix/acting-cells.ts';
import { entriesDue, entriesOfRequests } from './matrix/entries-of-requests.ts';
import { maySee } from './matrix/may-see.ts';
import { allPurposes, purposesOf, readers, roleNames } from './matrix/roles.ts';
import { bodies, elsewhere, routeRows } from './matrix/route-rows.ts';
import { testActing } from './matrix/test-acting.ts';
import { allThings, CLEARANCE, loadThings, OWN, sourceName, type Thing } from './matrix/things.ts';

const { CORRIDOR_TEST_SEED: seed } = readTestEnv();
const key = new Uint8Array(32).fill(5);
const ids = createIds(createDigest(key));
const things = allThings(ids);
const acting = actingCells(ids, isLong() ? 600 : 36, seed);
const necessities = necessityCells(ids, isLong() ? 400 : 60, seed);

let system: RunningSystem;
beforeAll(async () => {
  // Who proved who they are stays proved: the long size takes longer than ten minutes.
  const start = Date.now();
  system = await startSystem({ key, isPatient: true, alarmRules: [], sessionClock: () => start });
  const actors = roleNames.flatMap((role) =>
    [false, true].flatMap((victimRight) => [true, false].map((isProved) => ({ role, victimRight, isProved }))),
  );
  for (const actor of actors) {
    const { role, victimRight } = actor;
    await makeAccount(system.store, ids, actorName(actor), {
      agency: OWN,
      level: CLEARANCE,
      victimRight,
      roles: [role],
    });
  }
  // Before the ways in are tried so often that they close.
  for (const actor of actors.filter(({ isProved }) => isProved))
    await system.ask(actorName(actor), 'POST', '/api/v1/sessions/current/step-up', {});
  await loadThings(system.store, ids, [...things, ...acting.map(({ thing }) => thing)]);
  await writeProposals(system.store, ids, acting);
  await writeNecessities(system.store, ids, necessities);
  await system.catchUp();
}, 600_000);
afterAll(() => system?.stop());

const nameOf = (role: string, victimRight = false) => actorName({ role, victimRight, isProved: true });

test('every route has a row, and every row a route', () => {
  const routes = [...new Set(operationsOf(openApiDocument()).map(({ name }) => name))];

  expect([...Object.keys(routeRows), ...Object.keys(elsewhere)].sort()).toStrictEqual(routes.sort());
});

/** Every request of the table of routes, by its id, with the route. */
const sent = new Map<string, string>();

/** In the small size each role with the first purpose that it serves and with one that it does not. */
const stated = roleNames.flatMap((role) => {
  const served = purposesOf[role] ?? [];
  const other = allPurposes.find((purpose) => !served.includes(purpose));
  return (isLong() ? allPurposes : [served[0], other]).map((purpose) => ({ role, purpose: purpose ?? '' }));
});

test(
  `each of ${stated.length} roles and purposes is let through or refused at every route as its row says`,
  { timeout: 900_000 },
  async () => {
    const wrong: string[] = [];
    let cells = 0;
    const rows = Object.entries(routeRows).flatMap((row) => stated.map((one) => ({ row, ...one })));
    await eachAtOnce(rows, async ({ row: [route, { roles, purposes, passes }], role, purpose }) => {
      const [method = '', path = ''] = route.split(' ');
      const served = purposesOf[role]?.includes(purpose) === true;
      const passing = served && roles.includes(role) && (purposes === undefined || purposes.includes(purpose));
      const { status, headers } = await system.ask(
        nameOf(role),
        method,
        path.replaceAll(/\{\w+\}/g, 'f'.repeat(32)),
        method === 'GET' ? undefined : (bodies[route] ?? {}),
        { 'corridor-purpose': purpose },
      );
      cells += 1;
      sent.set(headers.get('x-request-id') ?? '', route);
      if (!(passing ? passes : [403]).includes(status)) wrong.push(`${route} as ${role} for ${purpose}: ${status}`);
    });

    console.log(`${cells} cells`);
    expect(wrong).toStrictEqual([]);
  },
);

test('each of those requests, let through or refused, left its one entry in the log', () => {
  const found = entriesOfRequests(system.auditFolder);
  const wrong = [...sent].flatMap(([id, route]) => {
    const entries = found.get(id) ?? 0;
    return entries === entriesDue(route) ? [] : [`${route}: ${entries}`];
  });
  const due = [...sent.values()].reduce((sum, route) => sum + entriesDue(route), 0);

  console.log(`[U3] ${due} of ${sent.size} requests have their entry`);
  expect(due).toBeGreaterThan(sent.size / 2);
  expect(wrong.slice(0, 20)).toStrictEqual([]);
});

test('nobody passes without a session but where none is needed', { timeout: 300_000 }, async () => {
  // The ways in, and what the secret of the data folder opens.
  const open =
    /^(?:GET \/health|GET \/api\/v1\/(?:sign-in-ways|sessions\/single-sign-on)|PUT \/api\/v1\/agencies\/\{code\}$|POST \/api\/v1\/(?:sessions(?:\/link|\/second-step)?$|tokens|sign-in-links|accounts\/(?:first|set-password)))/;
  const wrong: string[] = [];
  for (const route of Object.keys(routeRows).filter((one) => !open.test(one))) {
    const [method = '', path = ''] = route.split(' ');
    const { status } = await system.ask(
      undefined,
      method,
      path.replaceAll(/\{\w+\}/g, 'f'.repeat(32)),
      method === 'GET' ? undefined : (bodies[route] ?? {}),
    );
    // A question with a body that does not fit says so first.
    if (status !== 401 && !(status === 400 && !(route in bodies))) wrong.push(`${route}: ${status}`);
  }

  expect(wrong).toStrictEqual([]);
});

const fileOf = ({ entity, record }: Thing, use: object) => ({
  entities: [entity],
  format: 'csv',
  justification: 'the matrix',
  acceptCaveats: [record],
  ...use,
});

/** The ways to one thing, and for which purposes they may be gone. */
const ways: readonly {
  name: string;
  purposes?: readonly string[];
  ask: (thing: Thing) => [string, string, object?];
  needsStanding: boolean;
  /** Of a thing that is there, whether it is given; 403 where not. Absent: always. */
  isGiven?: (thing: Thing, role: string) => boolean;
}[] = [
  { name: 'entity', ask: ({ entity }) => ['GET', `/api/v1/entities/${entity}`], needsStanding: true },
  { name: 'records', ask: ({ entity }) => ['GET', `/api/v1/entities/${entity}/records`], needsStanding: true },
  { name: 'record', ask: ({ record }) => ['GET', `/api/v1/records/${record}`], needsStanding: false },
  {
    name: 'lookup',
    ask: ({ key: its }) => [
      'GET',
      `/api/v1/lookup?${new URLSearchParams({ source: sourceName, key: its }).toString()}`,
    ],
    needsStanding: true,
  },
  {
    name: 'profile',
    purposes: routeRows['POST /api/v1/questions/profile']?.purposes ?? [],
    ask: ({ entity }) => ['POST', '/api/v1/questions/profile', { entity }],
    needsStanding: true,
  },
  {
    name: 'neighbours',
    purposes: routeRows['POST /api/v1/questions/neighbours']?.purposes ?? [],
    ask: ({ entity }) => ['POST', '/api/v1/questions/neighbours', { entities: [entity] }],
    needsStanding: true,
  },
  {
    name: 'export',
    ask: (thing) => ['POST', '/api/v1/exports', fileOf(thing, { use: 'analysis' })],
    needsStanding: true,
  },
  {
    name: 'export for its originator',
    ask: (thing) => ['POST', '/api/v1/exports', fileOf(thing, { use: 'dissemination', recipient: 'NAVY' })],
    needsStanding: true,
    isGiven: ({ relation, handling, victim }, role) =>
      ['analyst', 'planner', 'supervisor'].includes(role) && relation === 'recipient' && handling !== 'H2' && !victim,
  },
  {
    name: 'export for a court',
    ask: (thing) => ['POST', '/api/v1/exports', fileOf(thing, { use: 'court' })],
    needsStanding: true,
    isGiven: ({ handling }, role) => ['supervisor', 'prosecutor'].includes(role) && handling !== 'H1',
  },
];

test(
  'each thing is shown to whom the access rule says, and is absent to the others',
  { timeout: 6_000_000 },
  async () => {
    const cells = roleNames.flatMap((role) =>
      [false, true].flatMap((victimRight) =>
        (purposesOf[role] ?? []).flatMap((purpose) =>
          ways.flatMap((way) => things.map((thing) => ({ role, victimRight, purpose, way, thing }))),
        ),
      ),
    );
    const tried = isLong() ? cells : fc.sample(fc.constantFrom(...cells), { numRuns: 1_200, seed });
    const wrong: string[] = [];
    let seen = 0;

    await eachAtOnce(tried, async ({ role, victimRight, purpose, way, thing }) => {
      const [method, path, body] = way.ask(thing);
      const { status } = await system.ask(nameOf(role, victimRight), method, path, body, {
        'corridor-purpose': purpose,
      });
      const isAllowed = readers.includes(role) && (way.purposes === undefined || way.purposes.includes(purpose));
      const isThere = maySee(thing, victimRight, purpose) && (thing.state === 'standing' || !way.needsStanding);
      const isGiven = way.isGiven?.(thing, role) ?? true;
      const expected = !isAllowed ? 403 : !isThere ? 404 : isGiven ? 200 : 403;
      if (status === 200) seen += 1;
      if (status !== expected)
        wrong.push(
          `${way.name} ${thing.key} as ${nameOf(role, victimRight)} for ${purpose}: ${status}, not ${expected}`,
        );
    });

    console.log(`${tried.length} of ${cells.length} cells, ${seen} shown`);
    expect(wrong.slice(0, 20)).toStrictEqual([]);
    expect(seen).toBeGreaterThan(tried.length / 20);
  },
);

testActing(() => system, acting, necessities);
