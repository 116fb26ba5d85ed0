import { createServer } from 'node:http';
import type { Express } from 'express';
import { expect, test } from 'vitest';
import { createApp } from './app.ts';
import { openApiDocument } from './docs/openapi.ts';
import { AuditAway, awayText } from './audit/client/audit.ts';
import { AUDITED_BELOW, auditDeclarations } from './audit/requests/declarations.ts';
import { aContext, anAudit, anAccount, aStore, TOKEN } from './fakes.ts';

/** Sends one request to an application, as the signed-in person unless other headers are given. */
async function ask(
  app: Express,
  method: string,
  path: string,
  body?: object,
  headers: Record<string, string> = { authorization: `Bearer ${TOKEN}` },
) {
  const server = createServer(app);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  try {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method: method.toUpperCase(),
      headers: { 'content-type': 'application/json', ...headers },
      ...(body === undefined || method === 'get' ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, body: JSON.parse(text) as unknown };
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

test('protected addresses say that the graph is being read, until it is', async () => {
  const context = aContext();
  const app = createApp(context);

  const before = await ask(app, 'post', '/api/v1/questions/summary', {});
  await context.resident.follow();
  const after = await ask(app, 'post', '/api/v1/questions/summary', {});

  expect(before.status).toBe(503);
  expect(before.body).toMatchObject({ code: 'starting' });
  expect(before.headers.get('retry-after')).toBe('2');
  expect(after.status).toBe(200);
});

test.for([
  ['get', '/api/v1/sessions/current'],
  ['get', '/api/v1/imports'],
  ['get', '/api/v1/profiles'],
  ['get', '/api/v1/status'],
  ['get', '/api/v1/sources'],
  ['get', '/api/v1/events'],
  ['get', '/api/v1/entities/00000000000000000000000000000000'],
  ['get', '/metrics'],
  ['post', '/api/v1/questions/search'],
  ['post', '/api/v1/records'],
  ['post', '/api/v1/upkeep/verify'],
  ['delete', '/api/v1/imports/00000000000000000000000000000000'],
] as const)('nobody is let in without signing in: %s %s', async ([method, path]) => {
  const { status, body } = await ask(createApp(aContext()), method, path, { text: 'x' }, {});

  expect(status).toBe(401);
  expect(body).toMatchObject({ code: 'signInNeeded', type: 'about:blank' });
});

test('an entity the reader may not see answers like one that is not there', async () => {
  const context = aContext();
  await context.resident.follow();
  const app = createApp(context);
  const find = (id: string) => ask(app, 'get', `/api/v1/entities/${id}`);

  const absent = await find('0b9b0a520f0e4a0e9d0f3d7f6b0c9a11');
  const nonsense = await find('nonsense');

  expect(absent.status).toBe(404);
  expect(absent.body).toMatchObject({ code: 'notFound', detail: 'No such entity' });
  expect(nonsense.body).toMatchObject({ code: 'notFound', detail: 'No such entity' });
});

test('what breaks inside says nothing of the inside', async () => {
  const store = aStore(() => {
    throw new Error('MATCH (secret:Thing) failed');
  });
  const { status, body, text } = await ask(createApp(aContext({ store })), 'get', '/api/v1/profiles');

  expect(status).toBe(500);
  expect(body).toMatchObject({ code: 'internal', requestId: expect.any(String) });
  expect(text).not.toContain('secret');
});

test('a store that is away is a reason to come again', async () => {
  const store = aStore(() => {
    throw Object.assign(new Error('No routing servers available'), { code: 'ServiceUnavailable' });
  });
  const { status, body } = await ask(createApp(aContext({ store })), 'get', '/api/v1/profiles');

  expect(status).toBe(503);
  expect(body).toMatchObject({ code: 'busy' });
});

test('an administrator sees no case data', async () => {
  const context = aContext({ account: anAccount({ roles: ['admin'] }) });
  await context.resident.follow();
  const app = createApp(context);

  const search = await ask(app, 'post', '/api/v1/questions/search', { text: 'x' });
  const status = await ask(app, 'get', '/api/v1/status');

  expect(search.status).toBe(403);
  expect(status.body).toMatchObject({ counts: { entities: 0, claims: 0, records: 0, sources: 0 } });
});

test('every route stands in the document, and every address of the document is a route', async () => {
  const documented = Object.entries(Object(Object(openApiDocument())['paths'])).flatMap(([path, methods]) =>
    Object.keys(Object(methods)).map((method) => `${method} ${path}`),
  );
  const routed = routesOf(createApp(aContext()).router, '').flatMap((route) =>
    route === 'post /api/v1/questions/{name}'
      ? documented.filter((one) => one.startsWith('post /api/v1/questions/'))
      : [route],
  );

  expect([...new Set(routed)].sort()).toStrictEqual([...documented].sort());
});

test('every route says what it leaves in the audit log, and nothing else is declared', () => {
  const routed = routesOf(createApp(aContext()).router, '').filter((route) => route.includes(` ${AUDITED_BELOW}/`));
  const declared = Object.keys(auditDeclarations).map((key) => key.replace(' ', ` ${AUDITED_BELOW}`));

  expect(declared.sort()).toStrictEqual([...new Set(routed)].sort());
});

test('an answer leaves one entry, with ids and counts and no word of what was asked', async () => {
  const audit = anAudit();
  const context = aContext({ audit });
  await context.resident.follow();
  const app = createApp(context);

  await ask(app, 'post', '/api/v1/questions/search', { text: 'Ilse Ossendrijver' });
  await ask(app, 'get', '/api/v1/entities/0b9b0a520f0e4a0e9d0f3d7f6b0c9a11');
  await ask(app, 'post', '/api/v1/upkeep/verify');
  await ask(app, 'get', '/api/v1/sources', undefined, {});
  await ask(app, 'get', '/api/v1/nowhere');
  await ask(app, 'get', '/api/v1/profiles');

  expect(audit.entries.map(({ action, kind, decision, rule }) => [action, kind, decision, rule])).toStrictEqual([
    ['post /api/v1/questions/search', 'consultation', 'allowed', 'ask'],
    ['get /api/v1/entities/{id}', 'consultation', 'refused', 'notFound'],
    ['post /api/v1/upkeep/{name}', 'refusal', 'refused', 'upkeep/role'],
    ['get /api/v1/sources', 'refusal', 'refused', 'signInNeeded'],
  ]);
  expect(audit.entries[1]?.subjects).toStrictEqual(['0b9b0a520f0e4a0e9d0f3d7f6b0c9a11']);
  expect(JSON.stringify(audit.entries)).not.toContain('Ossendrijver');
});

test.for(['away', 'full'] as const)(
  'while the log is %s nothing protected is answered, and nothing runs',
  async (state) => {
    let asked = 0;
    const store = aStore(() => {
      asked += 1;
      return [];
    });
    const context = aContext({ store, audit: { ...anAudit(), state: () => state } });
    await context.resident.follow();
    const app = createApp(context);
    asked = 0;

    const answers = await Promise.all([
      ask(app, 'post', '/api/v1/questions/summary', {}),
      ask(app, 'get', '/api/v1/entities/0b9b0a520f0e4a0e9d0f3d7f6b0c9a11'),
      ask(app, 'post', '/api/v1/upkeep/verify'),
    ]);

    for (const { status, body } of answers) {
      expect(status).toBe(503);
      expect(body).toMatchObject({ code: 'auditAway', detail: expect.stringContaining('try again') });
    }
    expect(asked).toBe(0);
    expect((await ask(app, 'get', '/health/ready')).body).toMatchObject({ code: 'starting', detail: awayText(state) });
  },
);

test('an account that read very many persons is slowed down over HTTP, is told until when, and may go on writing', async () => {
  const audit = { ...anAudit(), throttledUntil: () => Date.now() + 90_000 };
  const context = aContext({ audit });
  await context.resident.follow();
  const app = createApp(context);

  const answers = [
    await ask(app, 'post', '/api/v1/questions/search', { text: 'Ilse Ossendrijver' }),
    await ask(app, 'get', '/api/v1/entities/0b9b0a520f0e4a0e9d0f3d7f6b0c9a11'),
    await ask(app, 'post', '/api/v1/exports', {}),
  ];
  const written = await ask(app, 'post', '/api/v1/decisions', {});

  for (const { status, headers, body, text } of answers) {
    expect(status).toBe(429);
    expect(headers.get('content-type')).toContain('application/problem+json');
    expect(body).toMatchObject({
      code: 'tooManyRequests',
      detail: expect.stringMatching(/slowed down for (?:89|90) s/),
    });
    expect(text).not.toContain('Ossendrijver');
  }
  expect(written.status).toBe(400);
  expect(audit.entries.map(({ kind, decision, rule }) => [kind, decision, rule])).toStrictEqual([
    ...answers.map(() => ['refusal', 'refused', 'throttled']),
    ['combination', 'failed', expect.any(String)],
  ]);
});

test('an entry that cannot be written takes its answer back whole', async () => {
  const record = () => Promise.reject(new AuditAway('The disk is full'));
  const context = aContext({ audit: { ...anAudit(), record } });
  await context.resident.follow();

  const { status, body, text } = await ask(createApp(context), 'post', '/api/v1/questions/summary', {});

  expect(status).toBe(503);
  expect(body).toMatchObject({ code: 'auditAway' });
  expect(text).not.toContain('results');
});

interface Layer {
  readonly route?: { readonly path: unknown; readonly stack: readonly { readonly method?: string }[] };
  readonly handle?: { readonly stack?: readonly Layer[] };
  readonly slash?: boolean;
}

const documents = ['/openapi.json', '/profile.schema.json'];

/** Method and path of every route below a router; what serves the page and the document itself is left out. */
function routesOf(router: { readonly stack: readonly Layer[] } | object, prefix: string): string[] {
  const stack: readonly Layer[] = 'stack' in router ? router.stack : [];
  return stack.flatMap(({ route, handle, slash }) => {
    if (route) {
      const path = `${prefix}${String(route.path)}`.replace(/:(\w+)/g, '{$1}');
      const isPage = path === '/' || path.startsWith('/*') || documents.includes(path);
      return isPage ? [] : [...new Set(route.stack.map(({ method }) => `${method} ${path}`))];
    }
    return handle?.stack ? routesOf({ stack: handle.stack }, slash === false ? '/api/v1' : prefix) : [];
  });
}

test.for([
  { name: 'a body of another type is refused', type: 'text/plain', body: 'x', status: 415 },
  { name: 'no body at all is none of another type', type: undefined, body: undefined, status: 200 },
])('$name', async ({ type, body, status }) => {
  const context = aContext();
  await context.resident.follow();
  const server = createServer(createApp(context));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;

  const response = await fetch(`http://127.0.0.1:${port}/api/v1/questions/summary`, {
    method: 'POST',
    headers: { authorization: `Bearer ${TOKEN}`, ...(type === undefined ? {} : { 'content-type': type }) },
    ...(body === undefined ? {} : { body }),
  });
  server.close();
  server.closeAllConnections();

  expect(response.status).toBe(status);
});
