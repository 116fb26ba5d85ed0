import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { openApiDocument } from '@corridor/api/testing';
import { builtInProfiles } from '@corridor/seed/profiles';
import { casesOf, senders, type ApiCase } from '../../support/fuzz/api-cases.ts';
import { operationsOf } from '../../support/fuzz/api-operations.ts';
import type { Likely } from '../../support/fuzz/values-of.ts';
import { likelyAnswers } from './likely-answers.ts';
import { likelyIdentities } from './likely-identities.ts';
import { startSystem, type RunningSystem } from './running-system.ts';

const CASES = 5_600;
const SEED = 20_261_130;
const AT_ONCE = 6;
const operations = operationsOf(openApiDocument());

let system: RunningSystem;
const escaped: unknown[] = [];
const note = (error: unknown) => escaped.push(error);
beforeAll(async () => {
  system = await startSystem();
  process.on('unhandledRejection', note);
  process.on('uncaughtException', note);
});
afterAll(async () => {
  process.off('unhandledRejection', note);
  process.off('uncaughtException', note);
  await system.stop();
});

/**
 * Where no made request need be accepted: nobody has a password or a second factor here, links, codes and tickets are random,
 * signing in is limited to thirty a minute, nobody who asks with a token is at the desk, there are accounts, the import is done, a part of an upload must begin where the last
 * one ended, there is no sign-on of an organisation,
 * what is shared and decided must be seen and owned by whoever asks, the log is read by few, a check is for screening alone,
 * a sealed person would be gone for all other requests, and of a file of an answer the question, its parameters and the use must fit
 * at once. Each of these is accepted in tests of its own.
 */
const unlucky = [
  'POST /api/v1/sessions application/json',
  'POST /api/v1/sessions/link application/json',
  'POST /api/v1/sessions/demonstration application/json',
  'POST /api/v1/accounts/first application/json',
  'POST /api/v1/tokens application/json',
  'POST /api/v1/sign-in-links application/json',
  'POST /api/v1/imports/{id}/cancel',
  'POST /api/v1/imports/{id}/resume',
  'PATCH /api/v1/uploads/{id} application/octet-stream',
  'POST /api/v1/decisions application/json',
  'GET /api/v1/records/{id}/sharing',
  'POST /api/v1/records/{id}/sharing application/json',
  'POST /api/v1/records/{id}/sharing/preview application/json',
  'DELETE /api/v1/records/{id}/sharing/{dissemination} application/json',
  'POST /api/v1/records/{id}/level application/json',
  'POST /api/v1/sharing-proposals/{id}/{verdict} application/json',
  'GET /api/v1/safeguarding-alerts',
  'POST /api/v1/checks application/json',
  'POST /api/v1/entities/{id}/seal application/json',
  'DELETE /api/v1/entities/{id}/seal application/json',
  'POST /api/v1/questions/{name}/export application/json',
  'POST /api/v1/necessity-statements application/json',
  'POST /api/v1/necessity-statements/{id}/{verdict} application/json',
  'POST /api/v1/audit/use application/json',
  'PUT /api/v1/audit/watches/{id} application/json',
  'POST /api/v1/sessions/second-step application/json',
  'GET /api/v1/sessions/single-sign-on',
  'GET /api/v1/sessions/single-sign-on/back',
  'POST /api/v1/accounts/set-password application/json',
  'PUT /api/v1/own-account/password application/json',
  'PUT /api/v1/own-account/second-factor application/json',
  'DELETE /api/v1/own-account/tokens/{id}',
  'DELETE /api/v1/sessions/{id}',
];
/** Ends sessions: sent with those of accounts that send nothing else. */
const signingOut: Readonly<Record<string, string>> = {
  'DELETE /api/v1/sessions/current': 'planner',
  'DELETE /api/v1/sessions': 'analyst-b',
  'DELETE /api/v1/sessions/{id}': 'analyst-c',
};
const rows = [
  'id,name',
  'A,Amara Villanueva',
  'B,Bruno Kestrel',
  'C,Cleo Marchetti',
  ...Array.from({ length: 8 }, (_, at) => `,Dunja Orlov ${at}`),
];

/** Things of the system that requests can name, so that many of them do something. */
async function likelyValues(): Promise<Likely> {
  const { importId } = await system.load(
    'analyst',
    { text: `${rows.join('\n')}\n` },
    { source: 'list', profile: 'persons' },
  );
  await system.load('analyst', { text: 'source,target\nA,B\nB,C\nA,A\n,D\n' }, { source: 'list', profile: 'edges' });
  const entities = await Promise.all(
    ['A', 'B', 'C'].map(async (key) => (await system.lookup('analyst', 'list', key)).id),
  );
  const records = await system.ask('analyst', 'GET', `/api/v1/entities/${entities[0]}/records`);
  const record: unknown = Object(Object(records.body)['records'])[0];
  const decided = await system.ask('analyst', 'POST', '/api/v1/decisions', {
    verdict: 'different',
    entities: entities.slice(0, 2),
    reason: 'made for the test',
  });
  const [open, full] = await Promise.all([anUpload(40), anUpload(1)]);
  await system.ask('analyst', 'PATCH', `/api/v1/uploads/${full}`, new Uint8Array([65]), {
    'content-type': 'application/octet-stream',
    'upload-offset': '0',
  });
  const waiting = await system.ask('analyst', 'GET', `/api/v1/imports/${importId}/quarantine`);
  const positions = z
    .object({ items: z.array(z.object({ position: z.string() })) })
    .parse(waiting.body)
    .items.map((one) => one.position);
  const verifying = await system.ask('admin', 'POST', '/api/v1/upkeep/verify');
  const anId = [importId, ...entities];
  const identities = await likelyIdentities(system);
  const decision = String(Object(decided.body)['id']);
  const recordId = String(Object(record)['id']);
  return {
    ...identities,
    '/api/v1/records/{id} id': [recordId, entities[0]],
    '/api/v1/decisions/{id} id': [decision, importId],
    '/api/v1/uploads/{id} id': [open, open, open, open, full],
    '/api/v1/imports/{id} id': [importId],
    '/api/v1/imports/{id}/cancel id': [importId],
    '/api/v1/imports/{id}/resume id': [importId],
    '/api/v1/imports/{id}/quarantine id': [importId],
    '/api/v1/imports/{id}/quarantine/{position} id': [importId],
    'PATCH /api/v1/imports/{id}/quarantine/{position} body': [{ cells: { name: 'Dunja Orlova' } }],
    'DELETE /api/v1/imports/{id}/quarantine/{position} body': [{ reason: 'made for the test' }],
    '/api/v1/profiles/{name} name': ['mine', 'mine', 'persons'],
    'PUT /api/v1/profiles/{name} body': [{ ...aProfile(), name: 'mine' }],
    '/api/v1/entities/{id} id': entities,
    '/api/v1/entities/{id}/records id': entities,
    '/api/v1/entities/{id}/seal id': [importId],
    '/api/v1/upkeep/{name} name': ['verify', 'rebuild', 'migrate'],
    // Its two ends may be left out, for several of whom each two are looked at: made at random neither fits often.
    'POST /api/v1/questions/paths body': [{ from: entities[0], to: entities[1] }, { entities }],
    'POST /api/v1/exports body': ['csv', 'json'].map((format) => ({
      entities,
      format,
      use: 'analysis',
      justification: 'made for the test',
    })),
    ...likelyAnswers(entities),
    id: anId,
    operationId: [String(Object(verifying.body)['operationId']), importId],
    position: [...positions, '4'],
    name: ['persons', 'edges', 'mine'],
    entity: entities,
    entities,
    from: [...entities, 'Brazil'],
    to: [...entities, 'ESP'],
    key: ['A', 'B', 'C', 'Z'],
    source: ['list', 'list', 'NCB/list', 'other', 'POLICE/x'],
    sources: ['list', 'other'],
    profile: ['persons', 'edges', 'seizures'],
    options: ['{}', '{"level":2}', '{"releaseTo":["ALL"]}', '{"level":9}'],
    uploads: [full, open],
    file: [`${rows.join('\n')}\n`, 'id\tname\n1\tx\n', 'PK\u0003\u0004', ''],
    records: [{ id: 'R1', name: 'Rosa Halvorsen' }, { id: 'R2' }, { name: ['x'] }],
    cells: ['Dario Kestrel'],
    text: ['Amara', 'villanueva', 'амара', 'A', '+31 6 1234'],
    substance: ['cocaine', 'COCAINE'],
    mode: ['sea', 'air'],
    account: ['analyst', 'nobody'],
    purpose: ['investigation', 'planning'],
    after: ['old'],
    'Corridor-Purpose': ['investigation', 'planning', 'reporting', 'administration', 'nonsense'],
    'Corridor-Case': ['one'],
    'Corridor-Necessity': [''],
    'Corridor-Computation': ['5c0b1a52-7c1f-4f0e-9c55-0d1f6a1f0a11'],
    'Idempotency-Key': ['k1', 'k2', 'k3'],
    'Upload-Offset': ['0', '0', '0', '0', '5', '-1', 'x'],
    'Last-Event-ID': ['old', '1'],
    'POST /api/v1/upkeep/{name} sender': ['admin'],
  };
}

async function anUpload(bytes: number): Promise<string> {
  const { body } = await system.ask('analyst', 'POST', '/api/v1/uploads', { fileName: 'a.csv', bytes });
  return String(Object(body)['uploadId']);
}

/** One of the built-in profiles. */
function aProfile(): object {
  const text = builtInProfiles.find(({ name }) => name === 'persons')?.text ?? '{}';
  return Object(JSON.parse(text));
}

/** As many cases of every operation and type of content, in turns. */
function allCases(likely: Likely): ApiCase[] {
  const each = Math.ceil(CASES / operations.length);
  const made = operations.map((operation, at) =>
    fc.sample(casesOf(operation, likely), { numRuns: each, seed: SEED + at }),
  );
  return Array.from({ length: each }, (_, turn) => made.flatMap((cases) => cases[turn] ?? [])).flat();
}

test(
  `${CASES} requests made from the document break nothing, and every answer is as the document says`,
  {
    timeout: 900_000,
  },
  async () => {
    const cases = allCases(await likelyValues());
    const tokens = new Map<ApiCase['sender'], string>([['service', system.secret]]);
    for (const sender of senders)
      if (sender !== 'service' && sender !== 'nobody') tokens.set(sender, await system.tokenOf(sender));
    const thrownAway = new Map<string, string>();
    for (const [name, account] of Object.entries(signingOut)) thrownAway.set(name, await system.openToken(account));
    const faults: string[] = [];
    const statuses = new Map<number, number>();
    const seen = new Map<string, Set<number>>();

    const send = async (one: ApiCase) => {
      const { operation, sender, path, headers, body } = one;
      const token = thrownAway.get(operation.name) ?? tokens.get(sender);
      const answer = await fetchAnswer(`${system.url}${path}`, {
        method: operation.method,
        headers: { ...headers, ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) },
        ...(body === undefined ? {} : { body }),
      });
      statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
      const key = `${operation.name} ${operation.content?.type ?? ''}`;
      seen.set(key, (seen.get(key) ?? new Set()).add(answer.status));
      const fault = answer.status >= 500 ? `status ${answer.status}` : operation.faultOf(answer);
      if (fault !== undefined)
        faults.push(
          `${operation.name}: ${fault}\n  ${path.slice(0, 300)} ${typeof body === 'string' ? body.slice(0, 500) : ''}\n  ${JSON.stringify(answer.body)?.slice(0, 500)}`,
        );
    };
    const waiting = cases.values();
    await Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        for (const one of waiting) await send(one);
      }),
    );

    const told = [...statuses].sort(([a], [b]) => a - b).map(([status, times]) => `${status}: ${times}`);
    console.log(
      `[B1] ${cases.length} requests, ${seen.size} of ${operations.length} operations by type of content; ${told.join(', ')}`,
    );
    const neverAccepted = [...seen]
      .filter(([, got]) => ![...got].some((status) => status < 300))
      .map(([name]) => name.trim());
    expect(cases.length).toBeGreaterThanOrEqual(CASES);
    expect(seen.size).toBe(operations.length);
    expect(faults.slice(0, 10)).toStrictEqual([]);
    expect(neverAccepted.filter((name) => !unlucky.includes(name))).toStrictEqual([]);
    expect(escaped).toStrictEqual([]);
    expect((await system.ask('analyst', 'GET', '/health/ready')).status).toBe(200);
  },
);

/** Fetches; of a stream of events only the head. A link that breaks counts as status 599. */
async function fetchAnswer(url: string, init: RequestInit) {
  try {
    const response = await fetch(url, init);
    const type = response.headers.get('content-type') ?? '';
    if (type.startsWith('text/event-stream')) {
      await response.body?.cancel();
      return { status: response.status, type, body: '' };
    }
    const text = await response.text();
    const isJson = type.includes('json');
    return { status: response.status, type, body: isJson ? (JSON.parse(text) as unknown) : text };
  } catch (error) {
    return { status: 599, type: '', body: String(error instanceof Error ? (error.cause ?? error) : error) };
  }
}
