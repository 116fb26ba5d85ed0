import { request as open } from 'node:http';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openApiDocument } from '@corridor/api/testing';
import { questions } from '@corridor/graph-schema/questions';
import { startSystem, type RunningSystem } from './running-system.ts';

const RUNS = 400;

let system: RunningSystem;
beforeAll(async () => {
  system = await startSystem();
  await system.load('analyst', { text: 'id,name\nA,Amara Villanueva\n' }, { source: 'list', profile: 'persons' });
});
afterAll(() => system.stop());

interface Address {
  readonly method: string;
  readonly path: string;
}
/** They end the sessions that the other tests ask with; `sessions.test.ts` asks them. */
const endingSessions: readonly string[] = ['DELETE /api/v1/sessions', 'DELETE /api/v1/sessions/current'];
const addresses: Address[] = Object.entries(Object(Object(openApiDocument())['paths']))
  .flatMap(([path, methods]) => Object.keys(Object(methods)).map((method) => ({ method: method.toUpperCase(), path })))
  .filter(
    ({ method, path }) =>
      path !== '/api/v1/events' && !path.startsWith('/health') && !endingSessions.includes(`${method} ${path}`),
  );

/** Names and values that have broken something somewhere. */
const hostileText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.constantFrom(
    "') RETURN 1 //",
    '`) MATCH (n) DETACH DELETE n //',
    '\u0060 UNION CALL db.labels()',
    'names:(* OR *) AND (',
    '/.*/ [a TO z] \\',
    '"unclosed',
    '__proto__',
    'constructor',
    '../../etc/passwd',
    '%00',
    '\u0000',
    '\ud800',
    '=cmd|calc',
    'a'.repeat(100_000),
    '*'.repeat(300),
    '0'.repeat(32),
    'f'.repeat(32),
    '9007199254740993',
    '-1',
    '1e309',
    'NaN',
  ),
);
const names = [
  'source',
  'profile',
  'records',
  'options',
  'text',
  'entities',
  'entity',
  'from',
  'to',
  'verdict',
  'reason',
  'account',
  'password',
  'cells',
  'limit',
  'scope',
  'kinds',
  'types',
  'asOf',
  'knownAt',
  'period',
  'link',
  'fileName',
  'bytes',
  '__proto__',
  'constructor',
];
const hostileBody = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    hostileText,
    fc.double(),
    fc.maxSafeInteger(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.oneof(fc.constantFrom(...names), hostileText), tie('value'), { maxKeys: 6 }),
  ),
})).value;

test(`nothing that is sent to any address breaks anything (${RUNS} requests)`, { timeout: 120_000 }, async () => {
  const request = fc.record({
    address: fc.constantFrom(...addresses),
    segment: hostileText.filter((text) => text !== '' && text.length < 5_000),
    body: hostileBody,
    account: fc.constantFrom('analyst', 'supervisor', 'admin', undefined),
    key: fc.option(fc.string({ maxLength: 20 }), { nil: undefined }),
  });

  let seen = 0;

  await fc.assert(
    fc.asyncProperty(request, async ({ address, segment, body, account, key }) => {
      const path = address.path.replaceAll(/\{\w+\}/g, () => encodeURIComponent(segment.toWellFormed()));
      const headers = key === undefined || /[^\x20-\x7e]/.test(key) ? {} : { 'idempotency-key': key };
      const answer = await system.ask(
        account,
        address.method,
        path,
        address.method === 'GET' ? undefined : body,
        headers,
      );

      seen += 1;
      if (answer.status >= 500) throw new Error(`${address.method} ${path}: ${answer.status} ${answer.text}`);
      const isProblem = ['code', 'requestId'].every((name) => typeof Object(answer.body)[name] === 'string');
      if (answer.status >= 400 && !isProblem)
        throw new Error(`${address.method} ${path}: no problem body: ${answer.text}`);
    }),
    { numRuns: RUNS },
  );

  expect(seen).toBe(RUNS);
});

test('a search for anything finds it literally or not at all', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(
      hostileText.filter((text) => text !== '' && text.length <= 400),
      async (text) => {
        const { status } = await system.ask('analyst', 'POST', '/api/v1/questions/search', { text });
        expect(status).toBe(200);
      },
    ),
    { numRuns: 150 },
  );
});

test('unknown members are refused at every question', async () => {
  const answers = await Promise.all(
    questions.map(({ name }) => system.ask('analyst', 'POST', `/api/v1/questions/${name}`, { nonsense: 1 })),
  );

  expect(answers.map(({ status }) => status)).toStrictEqual(questions.map(() => 400));
});

test.for([
  { name: 'JSON that is cut off', type: 'application/json', body: '{"text": "a', status: 400 },
  { name: 'another type of content', type: 'text/plain', body: 'text=a', status: 415 },
  {
    name: 'a body that says __proto__',
    type: 'application/json',
    body: '{"text":"a","__proto__":{"isAdmin":true}}',
    status: 400,
  },
  {
    name: 'a body of two megabytes',
    type: 'application/json',
    body: JSON.stringify({ text: 'a'.repeat(2_000_000) }),
    status: 413,
  },
])('$name is refused', async ({ type, body, status }) => {
  const response = await fetch(`${system.url}/api/v1/questions/search`, {
    method: 'POST',
    headers: { 'content-type': type, authorization: `Bearer ${await token()}` },
    body,
  });

  expect(response.status).toBe(status);
  expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  expect(Object.keys(Object.prototype)).toStrictEqual([]);
});

test('uploads that break off leave the system as it was', async () => {
  const held = await token();
  await Promise.all(
    Array.from({ length: 20 }, () => {
      const { promise, resolve } = Promise.withResolvers<void>();
      const request = open(`${system.url}/api/v1/imports`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${held}`,
          'content-type': 'multipart/form-data; boundary=x',
          'content-length': '1000000',
        },
      });
      request.on('error', () => resolve());
      request.write('--x\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\nid,name\r\n');
      setTimeout(() => request.destroy(), 50);
      request.on('close', () => resolve());
      return promise;
    }),
  );

  expect((await system.ask('analyst', 'GET', '/health/ready')).status).toBe(200);
});

test('every answer carries the headers that protect the page', async () => {
  const answers = await Promise.all([
    system.ask('analyst', 'GET', '/api/v1/imports'),
    system.ask(undefined, 'GET', '/nowhere'),
    system.ask(undefined, 'POST', '/api/v1/questions/search', {}),
  ]);

  for (const { headers } of answers) {
    expect(headers.get('content-security-policy')).toContain("default-src 'none';script-src 'self'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('x-powered-by')).toBeNull();
  }
});

async function token(): Promise<string> {
  const { body } = await system.ask(
    undefined,
    'POST',
    '/api/v1/tokens',
    { account: 'analyst' },
    { authorization: `Bearer ${system.secret}` },
  );
  return String(Object(body)['token']);
}
