import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openApiDocument } from '@corridor/api/testing';
import { startSystem, type RunningSystem } from './running-system.ts';

let system: RunningSystem;
let site: string;
beforeAll(async () => {
  site = await mkdtemp(join(tmpdir(), 'corridor-site-'));
  await mkdir(join(site, 'assets'));
  await writeFile(join(site, 'index.html'), '<!doctype html><title>Corridor</title>');
  await writeFile(join(site, 'assets', 'index-abc123.js'), 'export {};');
  system = await startSystem({ siteFolder: site });
});
afterAll(async () => {
  await system.stop();
  await rm(site, { recursive: true, force: true });
});

/** What every answer carries, whatever it is. */
const always = {
  'content-security-policy':
    "default-src 'none';script-src 'self';style-src 'self' 'unsafe-inline';img-src 'self' data: blob:;font-src 'self';" +
    "connect-src 'self';worker-src 'self' blob:;manifest-src 'self';object-src 'none';base-uri 'none';form-action 'self';frame-ancestors 'none'",
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-dns-prefetch-control': 'off',
  'x-download-options': 'noopen',
  'x-frame-options': 'DENY',
  'x-permitted-cross-domain-policies': 'none',
  'x-xss-protection': '0',
};
/** Headers that differ by answer, and none of which may tell what serves it. */
const varying = [
  'accept-ranges',
  'cache-control',
  'connection',
  'content-encoding',
  'content-length',
  'content-type',
  'date',
  'etag',
  'keep-alive',
  'last-modified',
  'location',
  'retry-after',
  'set-cookie',
  'transfer-encoding',
  'vary',
  'x-request-id',
];

function snapshotOf(headers: Headers): Record<string, string> {
  return Object.fromEntries([...headers].filter(([name]) => !varying.includes(name)));
}

/** Every address of the document, with ids that lead nowhere. */
const addresses = Object.entries(Object(Object(openApiDocument())['paths'])).flatMap(([path, methods]) =>
  Object.keys(Object(methods)).map((method): [string, string] => [
    method.toUpperCase(),
    path.replace(/\{\w+\}/g, '0'.repeat(32)),
  ]),
);

test.for(addresses)('%s %s answers nobody and somebody with the same headers', async ([method, path]) => {
  // A stream goes on for ever; its headers come with its refusal.
  const askers = path.endsWith('/events') ? [undefined] : [undefined, 'analyst', 'admin'];
  const body = method === 'GET' || method === 'DELETE' ? undefined : { nonsense: true };
  const isSignOut = method === 'DELETE' && path.includes('/sessions');
  for (const asker of isSignOut ? [undefined] : askers) {
    const response = await system.ask(asker, method, path, body);
    expect(snapshotOf(response.headers)).toStrictEqual(always);
    expect(response.headers.get('cache-control')).toBe(path.startsWith('/api/') ? 'no-store' : null);
  }
});

test.for([
  ['GET', '/', 200],
  ['GET', '/imports', 200],
  ['GET', '/assets/index-abc123.js', 200],
  ['GET', '/assets/absent.js', 404],
  ['GET', '/api/v1/nothing', 404],
  ['GET', '/%zz', 400],
  ['POST', '/api/v1/nothing', 404],
  ['PUT', '/', 404],
  ['GET', '/../../etc/passwd', 200],
  ['GET', '/openapi.json', 200],
  ['GET', '/profile.schema.json', 200],
] as const)('%s %s, a page, a file or an error, has them, too', async ([method, path, status]) => {
  const response = await fetch(system.url + path, { method });
  await response.arrayBuffer();

  expect(response.status).toBe(status);
  expect(snapshotOf(response.headers)).toStrictEqual(always);
});

test('a body that is none, too large, or of another type is refused with the same headers', async () => {
  const send = (body: string, type: string) =>
    fetch(`${system.url}/api/v1/sessions`, { method: 'POST', body, headers: { 'content-type': type } });
  const answers = [
    await send('{', 'application/json'),
    await send(JSON.stringify({ account: 'x'.repeat(1_100_000) }), 'application/json'),
    await send('account=x', 'application/x-www-form-urlencoded'),
    await send('{}', 'text/plain'),
  ];

  expect(answers.map(({ status }) => status)).toStrictEqual([400, 413, 415, 415]);
  for (const { headers } of answers) expect(snapshotOf(headers)).toStrictEqual(always);
});

test('signing in from another site’s page is refused, and so is every change with a cookie from there', async () => {
  const body = { account: 'analyst', password: 'x' };
  const foreign = { 'sec-fetch-site': 'cross-site' };

  expect((await system.ask(undefined, 'POST', '/api/v1/sessions', body, foreign)).status).toBe(403);
  for (const [method, path] of addresses.filter(([one]) => one !== 'GET')) {
    const answer = await system.ask(undefined, method, path, method === 'DELETE' ? undefined : {}, {
      cookie: `${await cookieName()}=${'A'.repeat(43)}`,
      origin: 'https://elsewhere.example',
    });
    expect([path, answer.status]).toStrictEqual([path, 403]);
  }
});

let name: string | undefined;
/** The name of the session's cookie, as a sign-in sets it. */
async function cookieName(): Promise<string> {
  if (name !== undefined) return name;
  const service = { authorization: `Bearer ${system.secret}` };
  const { body } = await system.ask(undefined, 'POST', '/api/v1/sign-in-links', undefined, service);
  const link = new URL(String(Object(body).path), system.url).searchParams.get('link');
  const { headers } = await system.ask(undefined, 'POST', '/api/v1/sessions/link', { link });
  name = headers.getSetCookie()[0]?.split('=')[0] ?? '';
  return name;
}
