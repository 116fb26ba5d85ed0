import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { pino, type DestinationStream } from 'pino';
import {
  connectStore as connectAuditStore,
  startApi,
  startAudit,
  type ApiOptions,
  type RunningAudit,
} from '@corridor/api/testing';
import { importSchema, type ImportView } from '@corridor/graph-schema/contracts';
import { createIds } from '@corridor/graph-schema/ids';
import { builtInProfiles } from '@corridor/seed/profiles';
import { auditGate, createDigest, createLog, hashStored, startWorkers, type Store } from '@corridor/workers/testing';
import { injectNeo4j, injectRedis, type TestStore } from '../../support/inject.ts';
import { emptyStore } from '../../support/empty-store.ts';

/** An answer: its status, its headers and its body as JSON, or as text where it is none. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
  readonly text: string;
}

/** API and workers over emptied stores, with the demonstration's accounts and the built-in profiles. */
export interface RunningSystem {
  readonly url: string;
  readonly secret: string;
  readonly store: Store;
  readonly redisUrl: string;
  /** Folder of its data. */
  readonly data: string;
  /** Pulls into memory what the store has by now. */
  catchUp(): Promise<void>;
  /** The folder of the audit log. */
  readonly auditFolder: string;
  /** Stops the audit process; starts it again on the same port. */
  readonly audit: { stop(): Promise<void>; start(): Promise<void> };
  /** Sends a request as an account; without one, as nobody. */
  ask(
    account: string | undefined,
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Answer>;
  /** A token of an account, the same at every call. */
  tokenOf(account: string): Promise<string>;
  /** A new token of an account. */
  openToken(account: string): Promise<string>;
  /** Imports a file and waits until it is done; `key` makes it the same import when it is done again. */
  load(
    account: string,
    file: { name?: string; text: string },
    fields: { source: string; profile: string; options?: object },
    key?: string,
  ): Promise<ImportView>;
  /** Waits until an import does not move any more. */
  settled(account: string, importId: string): Promise<ImportView>;
  /** The entity that a source of the account's agency calls so. */
  lookup(account: string, source: string, key: string): Promise<{ id: string; kind: string; caption: string }>;
  /** The hash over the whole graph as stored. */
  graphHash(): Promise<string>;
  stop(): Promise<void>;
}

const WAIT_MS = 30_000;
const POLL_MS = 50;

/** What a test may choose of its system; the rest is as in `startSystem`. */
export interface SystemOptions extends Pick<
  Partial<ApiOptions>,
  'openId' | 'publicUrl' | 'sessionClock' | 'siteFolder'
> {
  readonly neo4j?: TestStore;
  readonly redis?: TestStore;
  /** 32 bytes; random unless said. */
  readonly key?: Uint8Array;
  /** What writes take as their time of recording. */
  readonly now?: () => number;
  /** Asks again while the system says that it is busy, as its clients do. */
  readonly isPatient?: boolean;
  /** When the audit process raises alarms and slows accounts down. */
  readonly alarmRules?: Parameters<typeof startAudit>[0]['rules'];
  /** Takes the lines of the log of API, workers and audit process. */
  readonly logTo?: DestinationStream;
}

/** Starts it all in this process. */
export async function startSystem({
  neo4j = injectNeo4j(),
  redis: { uri: redisUrl } = injectRedis(),
  key = randomBytes(32),
  now = Date.now,
  isPatient = false,
  alarmRules,
  logTo,
  ...ofApi
}: SystemOptions = {}): Promise<RunningSystem> {
  const data = await mkdtemp(join(tmpdir(), 'corridor-api-'));
  const store = await emptyStore(neo4j, now);
  const redis = new Redis(redisUrl);
  await redis.flushall();
  await redis.quit();
  const keyFile = join(data, 'key');
  await writeFile(keyFile, key);
  const secret = randomBytes(32).toString('hex');
  const auditFolder = join(data, 'audit');
  const auditStore = connectAuditStore(neo4j);
  const logger = () => (logTo === undefined ? pino({ level: 'silent' }) : pino({ level: 'trace' }, logTo));
  const auditOptions = { folder: auditFolder, secret, logger: logger(), store: auditStore, rules: alarmRules };
  let audit: RunningAudit | undefined = await startAudit({ ...auditOptions, port: 0 });
  const { url: auditUrl } = audit;
  const api = await startApi({
    neo4j,
    redisUrl,
    data,
    keyFile,
    serviceSecret: secret,
    audit: { url: auditUrl, secret },
    isDemonstration: true,
    siteFolder: undefined,
    host: '127.0.0.1',
    port: 0,
    log: logger(),
    now,
    ...ofApi,
  });
  const workers = await startWorkers({
    store,
    redisUrl,
    key,
    log: logger(),
    data,
    writers: 2,
    chunkRows: 1_000,
    wedged: () => undefined,
    audit: auditGate(store, createLog('silent')),
  });
  const tokens = new Map<string, string>();

  const send = async (
    token: string | undefined,
    method: string,
    path: string,
    body?: unknown,
    headers = {},
  ): Promise<Answer> => {
    const isRaw = body instanceof FormData || body instanceof Uint8Array;
    const response = await fetch(`${api.url}${path}`, {
      method,
      headers: {
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined || isRaw ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: isRaw ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: parsed(text), text };
  };
  const openToken = async (account: string): Promise<string> => {
    const { body } = await send(secret, 'POST', '/api/v1/tokens', { account });
    return String(Object(body)['token']);
  };
  const tokenOf = async (account: string): Promise<string> => {
    const token = tokens.get(account) ?? (await openToken(account));
    tokens.set(account, token);
    return token;
  };
  const system: RunningSystem = {
    url: api.url,
    secret,
    store,
    redisUrl,
    data,
    catchUp: () => api.catchUp(),
    auditFolder,
    audit: {
      async stop() {
        await audit?.stop();
        audit = undefined;
      },
      async start() {
        audit = await startAudit({ ...auditOptions, port: Number(new URL(auditUrl).port) });
      },
    },
    tokenOf,
    openToken,
    async ask(account, method, path, body, headers) {
      const token = account === undefined ? undefined : await tokenOf(account);
      for (const end = Date.now() + WAIT_MS; ; await pause(POLL_MS)) {
        const answer = await send(token, method, path, body, headers);
        if (!isPatient || answer.status !== 503 || Date.now() > end) return answer;
      }
    },
    async load(account, { name = 'file.csv', text }, fields, itsKey) {
      const form = importForm(name, text, fields);
      const headers = itsKey === undefined ? {} : { 'idempotency-key': itsKey };
      const { status, body } = await system.ask(account, 'POST', '/api/v1/imports', form, headers);
      if (status !== 202) throw new Error(`The import was refused: ${JSON.stringify(body)}`);
      const done = await system.settled(account, importSchema.parse(body).importId);
      if (done.state !== 'done') throw new Error(`The import is ${done.state}: ${done.message}`);
      return done;
    },
    async settled(account, importId) {
      for (const end = Date.now() + WAIT_MS; Date.now() < end; await pause(POLL_MS)) {
        const { body } = await system.ask(account, 'GET', `/api/v1/imports/${importId}`);
        const found = importSchema.parse(body);
        if (!['received', 'running', 'retracting'].includes(found.state)) {
          // The topology follows the commit within a quarter of a second.
          await pause(300);
          return found;
        }
      }
      throw new Error(`The import ${importId} does not come to an end`);
    },
    async lookup(account, source, itsKey) {
      const query = new URLSearchParams({ source, key: itsKey });
      const { status, body, text } = await system.ask(account, 'GET', `/api/v1/lookup?${query.toString()}`);
      if (status !== 200) throw new Error(`${itsKey}: ${text}`);
      return Object(body)['entity'];
    },
    graphHash: () => {
      const digest = createDigest(key);
      const signal = new AbortController().signal;
      return hashStored({ store, ids: createIds(digest), digest, progress: async () => undefined, signal });
    },
    async stop() {
      await workers.stop();
      await api.stop();
      await audit?.stop();
      await auditStore.close();
      await store.close();
      await rm(data, { recursive: true, force: true });
    },
  };

  for (const { name, text } of builtInProfiles) {
    const { status, text: answer } = await send(secret, 'PUT', `/api/v1/profiles/${name}`, JSON.parse(text));
    if (status !== 200) throw new Error(`The profile ${name} was refused: ${answer}`);
  }
  for (
    const end = Date.now() + WAIT_MS;
    (await send(undefined, 'GET', '/health/ready')).status !== 200;
    await pause(POLL_MS)
  ) {
    if (Date.now() > end) throw new Error('The system does not become ready');
  }
  return system;
}

/** The form of an import with one file. */
export function importForm(
  name: string,
  text: string,
  fields: { source: string; profile: string; options?: object },
): FormData {
  const form = new FormData();
  form.set('source', fields.source);
  form.set('profile', fields.profile);
  if (fields.options) form.set('options', JSON.stringify(fields.options));
  form.append('file', new Blob([text]), name);
  return form;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
