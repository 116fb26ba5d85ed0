import { afterAll, beforeAll, expect, test } from 'vitest';
import { openApiDocument } from '@corridor/api/testing';
import { importForm, startSystem, type Answer, type RunningSystem } from '../integration/api/running-system.ts';
import { operationsOf, type ApiOperation } from '../support/fuzz/api-operations.ts';
import { createIds } from '@corridor/graph-schema/ids';
import { createDigest } from '@corridor/workers/testing';
import { senderAt } from './attacks/attack.ts';
import { idPlacesOf } from './attacks/positions.ts';
import { standingIn } from './attacks/standing-in.ts';
import { makeAccount } from './make-account.ts';

const key = new Uint8Array(32).fill(5);

let system: RunningSystem;
beforeAll(async () => {
  system = await startSystem({ key });
  const shared = { profile: 'persons', options: { releaseTo: ['POLICE'] } };
  for (const [source, text] of [
    ['one', 'id,name\nA,Amara Villanueva\n,Nobody Keyed\n'],
    ['two', 'id,name\nB,Bruno Kestrel\nC,Cleo Marchetti\n,Nobody Keyed\n'],
  ] as const)
    imports[source] = await load('analyst', text, { source, ...shared });
  imports['three'] = await load('analyst-b', 'id,name\nD,Dario Orlov\nE,Elin Okafor\nF,Greta Berg\n,Nobody\n', {
    source: 'three',
    profile: 'persons',
  });
  for (const [key, account, source] of [
    ['A', 'analyst', 'one'],
    ['B', 'analyst', 'two'],
    ['D', 'analyst-b', 'three'],
  ] as const)
    await share(key, account, source);
  uploads.push(await announce('analyst'), await announce('analyst-b'));
  await sent('admin', 'POST', 'sessions/current/step-up', {});
  await sent('admin', 'POST', 'agencies', { code: 'JOINT', name: 'Joint', agencyType: 'TASK_FORCE' });
}, 600_000);
afterAll(() => system?.stop());

const imports: Record<string, { importId: string; position: string }> = {};
const records: Record<string, { entity: string; record: string; dissemination: string }> = {};
const uploads: string[] = [];
const sent = (account: string, method: string, path: string, body?: object) =>
  system.ask(account, method, `/api/v1/${path}`, body);

async function load(account: string, text: string, fields: { source: string; profile: string; options?: object }) {
  const { importId } = await system.load(account, { text }, fields);
  const { body } = await sent(account, 'GET', `imports/${importId}/quarantine`);
  return { importId, position: String(Object(body)['items'][0].position) };
}

async function share(key: string, account: string, source: string): Promise<void> {
  const { id: entity } = await system.lookup(account, source, key);
  const { body } = await sent(account, 'GET', `entities/${entity}/records`);
  const record = String(Object(body)['records'][0].id);
  const made = await sent(account, 'POST', `records/${record}/sharing`, { recipient: 'CUSTOMS', basis: 'made' });
  records[key] = { entity, record, dissemination: String(Object(made.body)['dissemination'].id) };
}

async function announce(account: string): Promise<string> {
  const { body } = await sent(account, 'POST', 'uploads', { fileName: 'a.csv', bytes: 3 });
  const id = String(Object(body)['uploadId']);
  await system.ask(account, 'PATCH', `/api/v1/uploads/${id}`, Buffer.from('id\n'), {
    'content-type': 'application/octet-stream',
    'upload-offset': '0',
  });
  return id;
}

const of = (key: string) => records[key] ?? { entity: '', record: '', dissemination: '' };
const otherPairs = <One>(all: readonly One[]) =>
  all.flatMap((one) => all.filter((other) => other !== one).map((other) => [one, other] as const));
const encoded = (position: string) => encodeURIComponent(position);

/** For each operation that names two things: requests in which they do not belong together, or one of them is not the asker's. */
const mixed: Readonly<Record<string, () => Promise<Answer>[]>> = {
  'PUT /api/v1/agencies/{code}/members/{agency}': () => [
    sent('admin', 'PUT', 'agencies/JOINT/members/NOWHERE', {}),
    sent('admin', 'PUT', 'agencies/ABSENT/members/POLICE', {}),
    ...['analyst', 'supervisor', 'analyst-b'].map((account) => sent(account, 'PUT', 'agencies/JOINT/members/NCB', {})),
  ],
  'DELETE /api/v1/agencies/{code}/members/{agency}': () =>
    ['admin', 'supervisor', 'analyst-b'].map((account) => sent(account, 'DELETE', 'agencies/JOINT/members/POLICE')),
  'DELETE /api/v1/records/{id}/sharing/{dissemination}': () =>
    otherPairs([of('A'), of('B'), of('D')]).flatMap(([{ record }, { dissemination }]) =>
      ['analyst', 'supervisor', 'analyst-b', 'analyst-c'].map((account) =>
        sent(account, 'DELETE', `records/${record}/sharing/${dissemination}`, { reason: 'mixed' }),
      ),
    ),
  'PATCH /api/v1/imports/{id}/quarantine/{position}': () =>
    otherPairs(Object.values(imports)).flatMap(([{ importId }, { position }]) =>
      ['analyst', 'supervisor', 'analyst-b'].map((account) =>
        sent(account, 'PATCH', `imports/${importId}/quarantine/${encoded(position)}`, { cells: { id: 'Z' } }),
      ),
    ),
  'DELETE /api/v1/imports/{id}/quarantine/{position}': () =>
    otherPairs(Object.values(imports)).flatMap(([{ importId }, { position }]) =>
      ['analyst', 'supervisor', 'analyst-b'].map((account) =>
        sent(account, 'DELETE', `imports/${importId}/quarantine/${encoded(position)}`, { reason: 'mixed' }),
      ),
    ),
  'POST /api/v1/imports': () =>
    [uploads, uploads.toReversed(), uploads.slice(1)].map((named) => {
      const form = importForm('a.csv', 'id,name\nX,Xenia Mixed\n', { source: 'mixed', profile: 'persons' });
      form.set('uploads', JSON.stringify(named));
      return system.ask('analyst', 'POST', '/api/v1/imports', form);
    }),
  'POST /api/v1/decisions': () =>
    (['same', 'different'] as const).map((verdict) =>
      sent('analyst', 'POST', 'decisions', {
        verdict,
        entities: [of('A').entity, of('D').entity],
        reason: 'mixed',
        confirm: true,
      }),
    ),
  'PUT /api/v1/audit/watches/{id}': () =>
    otherPairs([of('A'), of('B')]).map(([one, other]) =>
      sent('dpo', 'PUT', `audit/watches/${one.entity}`, { entity: other.entity, why: 'colleague', reason: 'mixed' }),
    ),
  'POST /api/v1/exports': () =>
    (['csv', 'json'] as const).map((format) =>
      sent('analyst', 'POST', 'exports', {
        entities: [of('A').entity, of('D').entity],
        format,
        use: 'analysis',
        justification: 'mixed',
      }),
    ),
  'POST /api/v1/questions/paths': () =>
    otherPairs([of('A').entity, of('D').entity]).flatMap(([from, to]) => [
      sent('analyst', 'POST', 'questions/paths', { from, to }),
      sent('analyst', 'POST', 'questions/paths', { among: [from, to] }),
    ]),
  'POST /api/v1/questions/trails': () =>
    otherPairs([of('A').entity, of('D').entity]).map(([from, to]) =>
      sent('analyst', 'POST', 'questions/trails', { from, to }),
    ),
  'POST /api/v1/questions/neighbours': () => [
    sent('analyst', 'POST', 'questions/neighbours', { entities: [of('A').entity, of('D').entity] }),
  ],
};

/** Operations that name two things and answer about those that the asker sees: what they show is held by non-interference. */
const lenient = ['POST /api/v1/questions/among', 'POST /api/v1/questions/flows', 'POST /api/v1/questions/marking'];

/** How many things an operation names: in its address, and in its body by the names that ids have there. */
function thingsIn({ path, content }: ApiOperation): number {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].filter(([, name]) => name !== 'verdict' && name !== 'name').length;
  const members = Object.keys(content?.schema.properties ?? {});
  const several = members.filter((name) => name === 'entities' || name === 'uploads').length;
  const ends = path.includes('/questions/') ? ['entity', 'from', 'to'] : ['entity'];
  return inPath + 2 * several + members.filter((name) => ends.includes(name)).length;
}

test('every operation that names two things has its row', () => {
  const naming = operationsOf(openApiDocument()).filter((one) => thingsIn(one) >= 2);

  expect([...new Set(naming.map(({ name }) => name))].sort()).toStrictEqual([...Object.keys(mixed), ...lenient].sort());
});

test('things that do not belong together, or to the asker, change nothing and are refused', async () => {
  const before = await standingIn(system.store);
  const positions = Object.values(imports).map(({ position }) => position);
  const accepted: string[] = [];
  let sentCount = 0;

  for (const [name, requests] of Object.entries(mixed)) {
    const answers = await Promise.all(requests());
    sentCount += answers.length;
    for (const { status, text } of answers)
      if (![400, 403, 404].includes(status)) accepted.push(`${name}: ${status} ${text.slice(0, 200)}`);
  }

  console.log(`[A3] ${sentCount} mixed requests at ${Object.keys(mixed).length} operations`);
  expect(new Set(positions).size).toBe(positions.length);
  expect(accepted).toStrictEqual([]);
  expect(await standingIn(system.store)).toBe(before);
});

test('an id of what is hidden is answered like an id of nothing, wherever in a body it stands', async () => {
  const places = operationsOf(openApiDocument())
    .filter(({ path }) => !/\/(?:upkeep|accounts|own-account|sessions)/.test(path))
    .flatMap((operation) => idPlacesOf(operation).map((one) => ({ operation, ...one })));
  const own = of('A').entity;
  const statuses = new Map<number, number>();
  const different: string[] = [];

  for (const { operation, place, fill } of places) {
    const { method, path } = operation;
    const answered = async (id: string) => {
      const filled = path.replace('{name}', 'profile').replaceAll(/\{\w+\}/g, own);
      const { status, text } = await system.ask(senderAt(operation), method, filled, fill(id, own));
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      return `${status} ${text.replace(/"requestId":"[^"]*"/, '').replaceAll(id, '')}`;
    };
    const [absent, hidden] = [await answered('e'.repeat(32)), await answered(of('D').entity)];
    if (absent !== hidden)
      different.push(`${method} ${path} ${place}: ${absent.slice(0, 300)} | ${hidden.slice(0, 300)}`);
  }

  console.log(`[A3] ${places.length} places of ids, by status ${JSON.stringify(Object.fromEntries(statuses))}`);
  expect(different).toStrictEqual([]);
  expect(statuses.get(200)).toBeGreaterThan(10);
  expect(statuses.get(404)).toBeGreaterThan(10);
});

test('what is imported under a name of another agency leaves alone what it has there, and is told nothing of it', async () => {
  const seenByOwner = async () => {
    const { status, body } = await sent('analyst', 'GET', `records/${of('A').record}`);
    const { body: entity } = await sent('analyst', 'GET', `entities/${of('A').entity}/records`);
    return { status, standing: Object(body)['retractedAt'], records: Object(entity)['records'] };
  };
  const before = await seenByOwner();
  const into = async (source: string, options: object) => {
    const form = importForm('a.csv', 'id,name\nA,Somebody Else\n', { source, profile: 'persons', options });
    const { status, body } = await system.ask('analyst-b', 'POST', '/api/v1/imports', form);
    const done = await system.settled('analyst-b', String(Object(body)['importId']));
    return { status, state: done.state, read: done.read, accepted: done.accepted, records: done.records };
  };
  const there = await into('NCB/one', {});
  const alsoThere = await into('two', { owner: 'NCB' });
  const nothingThere = await into('NCB/handed over', {});

  expect(there).toMatchObject({ status: 202, state: 'done', records: 1 });
  expect([there, alsoThere]).toStrictEqual([nothingThere, nothingThere]);
  expect(before.status).toBe(200);
  expect(await seenByOwner()).toStrictEqual(before);
});

test('what a colleague of higher clearance has under a reference is not told to who feeds the reference', async () => {
  const ids = createIds(createDigest(key));
  for (const level of [1, 3])
    await makeAccount(system.store, ids, `level-${level}`, {
      agency: 'NCB',
      level,
      victimRight: false,
      roles: ['analyst', 'supervisor'],
    });
  const feed = async (account: string, source: string, name: string, level: number) => {
    const text = `id,name\nG,${name}\n`;
    const { flags, records, entities } = await system.load(
      account,
      { text },
      { source, profile: 'persons', options: { level } },
    );
    return { flags, records, entities };
  };
  const seen = async (source: string) => {
    const { id } = await system.lookup('level-1', source, 'G');
    const { body } = await sent('level-1', 'GET', `entities/${id}/records`);
    return (Object(body)['records'] as Record<string, unknown>[]).map(({ version, flags, retractedAt }) => ({
      version,
      flags,
      retractedAt,
    }));
  };
  await feed('level-3', 'other payload', 'Gerda Solano', 3);
  await feed('level-3', 'same payload', 'Gerda Lindqvist', 3);
  const sources = ['nothing there', 'other payload', 'same payload'];
  const [nothing, ...others] = await Promise.all(
    sources.map(async (source) => [await feed('level-1', source, 'Gerda Lindqvist', 1), await seen(source)]),
  );

  expect(nothing).toMatchObject([{ records: 1 }, [{ version: '1' }]]);
  expect(others).toStrictEqual([nothing, nothing]);
});
