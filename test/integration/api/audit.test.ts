import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditPageSchema, auditUseSchema, auditVerificationSchema } from '@corridor/graph-schema/contracts';
import { keptLog, verifyLog } from '@corridor/api/testing';
import { startSystem, type RunningSystem } from './running-system.ts';

const reason = 'quarterly check';
const people = 'id,name\nA1,Aldo Brennecke\nA2,Berit Colding\nA3,Carel Dunmore\n';

let system: RunningSystem;
beforeAll(async () => {
  system = await startSystem();
  await system.load('analyst', { text: people }, { source: 'register', profile: 'persons' });
});
afterAll(() => system.stop());

/** Entries of the log as an account reads them; the newest first. */
async function entries(account: string, query: object = {}) {
  const { status, body, text } = await system.ask(account, 'POST', '/api/v1/audit/entries', {
    reason,
    limit: 200,
    ...query,
  });
  if (status !== 200) throw new Error(text);
  return auditPageSchema.parse(body).entries;
}

test('every request leaves one entry, and every operation has its own', async () => {
  const one = await system.lookup('analyst', 'register', 'A1');
  const two = await system.lookup('analyst', 'register', 'A2');
  const since = new Date().toISOString();
  const answers = [
    await system.ask('analyst', 'GET', `/api/v1/entities/${one.id}`),
    await system.ask('analyst', 'GET', `/api/v1/entities/${'0'.repeat(32)}`),
    await system.ask('analyst', 'POST', '/api/v1/questions/search', { text: 'Aldo Brennecke' }),
    await system.ask('analyst', 'POST', '/api/v1/questions/search', { text: '' }),
    await system.ask('analyst', 'POST', '/api/v1/upkeep/verify'),
    await system.ask('planner', 'POST', '/api/v1/decisions', {}),
    await system.ask('analyst', 'POST', '/api/v1/decisions', {
      verdict: 'different',
      entities: [one.id, two.id],
      reason: 'two different persons',
    }),
  ];
  const found = (await entries('dpo', { from: since })).filter(
    ({ kind }) => kind !== 'logReading' && kind !== 'signIn',
  );
  const byRequest = answers.map(({ headers }) =>
    found.filter(({ request }) => request === headers.get('x-request-id')),
  );

  expect(byRequest.map((list) => list.length)).toStrictEqual(answers.map(() => 1));
  expect(byRequest.map(([entry]) => [entry?.kind, entry?.decision])).toStrictEqual([
    ['consultation', 'allowed'],
    ['consultation', 'refused'],
    ['consultation', 'allowed'],
    ['consultation', 'failed'],
    ['refusal', 'refused'],
    ['refusal', 'refused'],
    ['combination', 'allowed'],
  ]);
  expect(byRequest[0]?.[0]).toMatchObject({
    accountName: 'analyst',
    agency: 'NCB',
    purpose: 'investigation',
    justification: 'purpose',
    subjects: expect.arrayContaining([one.id]),
    persons: 1,
    originators: ['NCB'],
    handling: 'H0',
    rule: expect.any(String),
  });
  expect(JSON.stringify(found)).not.toMatch(/Brennecke|Colding/);

  const { body } = await system.ask('admin', 'POST', '/api/v1/audit/verify');
  const verified = auditVerificationSchema.parse(body);
  expect(verified.faults).toStrictEqual([]);
  expect(verified.equal).toBe(true);
  expect(verified.operations.found).toBe(verified.operations.expected);
  expect(verified.operations.expected).toBeGreaterThanOrEqual(3);
});

test('a change that is repeated leaves no second entry', async () => {
  const [one, two] = [
    await system.lookup('analyst', 'register', 'A2'),
    await system.lookup('analyst', 'register', 'A3'),
  ];
  const decision = { verdict: 'different', entities: [one.id, two.id], reason: 'two different persons' };
  const headers = { 'Idempotency-Key': 'the-same-twice' };
  const first = await system.ask('analyst', 'POST', '/api/v1/decisions', decision, headers);
  const second = await system.ask('analyst', 'POST', '/api/v1/decisions', decision, headers);
  const found = (await entries('dpo', { kinds: ['combination'], subject: two.id })).filter(
    ({ decision: d }) => d === 'allowed',
  );

  expect([first.status, second.status]).toStrictEqual([201, 201]);
  expect(found).toHaveLength(1);
});

test('who looked at a person, what an account did, and that the log was read', async () => {
  const person = await system.lookup('analyst', 'register', 'A3');
  await system.ask('analyst', 'GET', `/api/v1/entities/${person.id}`);
  const looked = await entries('supervisor', { subject: person.id, kinds: ['consultation'] });
  const did = await entries('dpo', { account: 'analyst' });
  const read = await entries('dpo', { account: 'supervisor', kinds: ['logReading'] });

  expect(new Set(looked.map(({ accountName }) => accountName))).toStrictEqual(new Set(['analyst']));
  expect(did.length).toBeGreaterThan(looked.length);
  expect(read[0]).toMatchObject({ justification: 'reason', reason, rule: 'readLog' });
});

test('the log is read in one’s own agency, by those who oversee, with a reason', async () => {
  await system.ask('analyst-b', 'POST', '/api/v1/questions/search', { text: 'anybody' });
  const ask = (account: string, body: object) => system.ask(account, 'POST', '/api/v1/audit/entries', body);

  expect(new Set((await entries('dpo')).map(({ agency }) => agency))).toStrictEqual(new Set(['NCB']));
  expect((await entries('dpo', { account: 'analyst-b' })).length).toBe(0);
  expect((await ask('analyst', { reason })).status).toBe(403);
  expect((await ask('admin', { reason })).status).toBe(403);
  expect((await ask('dpo', {})).status).toBe(400);
  expect((await ask('dpo', { reason: '  ' })).status).toBe(400);
});

test('an originator sees which agencies used what it shared, and nothing else of them', async () => {
  await system.load(
    'analyst',
    { text: 'id,name\nS1,Dorte Engelbrecht\n' },
    { source: 'shared', profile: 'persons', options: { releaseTo: ['POLICE'] } },
  );
  await system.load('analyst-b', { text: 'id,name\nP1,Emil Farrugia\n' }, { source: 'own', profile: 'persons' });
  const shared = await system.ask('analyst-b', 'GET', '/api/v1/lookup?source=NCB/shared&key=S1');
  const own = await system.lookup('analyst-b', 'own', 'P1');
  for (let time = 0; time < 3; time += 1)
    await system.ask('analyst-b', 'GET', `/api/v1/entities/${Object(shared.body)['entity'].id}`);
  await system.ask('analyst-b', 'GET', `/api/v1/entities/${own.id}`);
  const { body } = await system.ask('dpo', 'POST', '/api/v1/audit/use', {
    reason,
    from: new Date(Date.now() - 3_600_000).toISOString(),
    to: new Date(Date.now() + 1_000).toISOString(),
  });
  const { agencies } = auditUseSchema.parse(body);
  const police = agencies.find(({ agency }) => agency === 'POLICE');

  expect(police).toMatchObject({ entries: 4, accounts: [{ entries: 4 }] });
  expect(JSON.stringify(police)).not.toContain('analyst-b');
});

test('while the audit process is away nothing is read and nothing changes; afterwards all goes on', async () => {
  const one = await system.lookup('analyst', 'register', 'A1');
  const revision = () => system.store.read.run('MATCH (g:GraphRevision) RETURN g.rev AS rev');
  const operations = () => system.store.read.run('MATCH (op:Op) RETURN count(op) AS n');
  const before = [await revision(), await operations()];
  await system.audit.stop();

  const asks = [
    ['GET', `/api/v1/entities/${one.id}`],
    ['GET', '/api/v1/sources'],
    ['GET', '/api/v1/imports'],
    ['GET', '/api/v1/events'],
    ['POST', '/api/v1/questions/search', { text: 'Aldo' }],
    ['POST', '/api/v1/questions/summary', {}],
    ['POST', '/api/v1/records', { source: 'x', profile: 'persons', records: [{ id: 'Z', name: 'Zoe' }] }],
    ['DELETE', `/api/v1/decisions/${'0'.repeat(32)}`],
    ['POST', '/api/v1/sessions', { account: 'analyst', password: 'x' }],
  ] as const;
  await expect.poll(async () => (await system.ask('analyst', 'GET', '/api/v1/sources')).status).toBe(503);
  for (const [method, path, body] of asks) {
    const answer = await system.ask('analyst', method, path, body);
    expect([path, answer.status]).toStrictEqual([path, 503]);
    expect(answer.body).toMatchObject({ code: 'auditAway' });
  }
  expect((await system.ask(undefined, 'GET', '/health/ready')).status).toBe(503);
  expect((await system.ask('analyst', 'GET', '/api/v1/status')).body).toMatchObject({ healthy: false });
  expect([await revision(), await operations()]).toStrictEqual(before);

  await system.audit.start();
  await expect
    .poll(async () => (await system.ask('analyst', 'GET', '/api/v1/sources')).status, { timeout: 10_000 })
    .toBe(200);
  const { body } = await system.ask('admin', 'POST', '/api/v1/audit/verify');
  expect(auditVerificationSchema.parse(body)).toMatchObject({ equal: true });
  expect(await verifyLog(keptLog(system.auditFolder))).toMatchObject({ equal: true });
});
