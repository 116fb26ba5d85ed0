import { setTimeout as pause } from 'node:timers/promises';
import * as z from 'zod';
import {
  envelopeSchema,
  importSchema,
  statusSchema,
  type ImportView,
  type Status,
} from '@corridor/graph-schema/contracts';

type Envelope = z.infer<typeof envelopeSchema>;

/** An import, and how long it took from the sending of the file until everything it names could be asked for. */
export interface TimedImport {
  readonly view: ImportView;
  readonly seconds: number;
}

/** One person's way to the system: HTTP on loopback. */
export interface Ask {
  /** Asks a question; the envelope is parsed. */
  question(name: string, params: object): Promise<Envelope>;
  /** The same without looking at the answer: its text, for timing. */
  text(name: string, params: object): Promise<string>;
  status(): Promise<Status>;
  /** Hands records over, as another system does. */
  records(request: { source: string; profile: string; records: readonly object[] }): Promise<void>;
  /** Imports a file and waits until it is in the answers. */
  import(file: Blob, name: string, fields: { source: string; profile: string }): Promise<TimedImport>;
}

const POLL_MS = 250;
const BUSY = 503;
const TRIES = 20;
const FAST_POLL_MS = 20;
const moving: ReadonlySet<string> = new Set<ImportView['state']>(['received', 'running']);

/** Signs a demonstration account in, with the secret of the data folder. */
export async function createAsk(url: string, secret: string, account: string): Promise<Ask> {
  const send = async (token: string, method: string, path: string, body?: FormData | object): Promise<string> => {
    const isForm = body instanceof FormData;
    const request = {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(body === undefined || isForm ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
    };
    let response = await fetch(`${url}/api/v1${path}`, request);
    // “Try again in a moment”: what that takes is part of the time.
    for (let tries = 1; response.status === BUSY && tries < TRIES; tries += 1) {
      await pause(POLL_MS);
      response = await fetch(`${url}/api/v1${path}`, request);
    }
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${text.slice(0, 500)}`);
    return text;
  };
  const { token } = z
    .object({ token: z.string() })
    .parse(JSON.parse(await send(secret, 'POST', '/tokens', { account })));
  const text = (name: string, params: object) => send(token, 'POST', `/questions/${name}`, params);
  const status = async () => statusSchema.parse(JSON.parse(await send(token, 'GET', '/status')));
  const read = async (path: string) => importSchema.parse(JSON.parse(await send(token, 'GET', path)));

  return {
    text,
    status,
    question: async (name, params) => envelopeSchema.parse(JSON.parse(await text(name, params))),
    async records(request) {
      await send(token, 'POST', '/records', request);
    },
    async import(file, name, { source, profile }) {
      const form = new FormData();
      form.set('source', source);
      form.set('profile', profile);
      form.append('file', file, name);
      const { records: before } = (await status()).counts;
      const start = performance.now();
      let view = importSchema.parse(JSON.parse(await send(token, 'POST', '/imports', form)));
      while (moving.has(view.state)) {
        await pause(POLL_MS);
        view = await read(`/imports/${view.importId}`);
      }
      if (view.state !== 'done') throw new Error(`The import of ${name} is ${view.state}: ${view.message ?? ''}`);
      // What it names is new here, so the graph in memory has caught up once it counts them all.
      while ((await status()).counts.records < before + view.records) await pause(FAST_POLL_MS);
      return { view, seconds: (performance.now() - start) / 1_000 };
    },
  };
}
