import { setTimeout as pause } from 'node:timers/promises';
import { importSchema } from '@corridor/graph-schema/contracts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importForm, startSystem, type RunningSystem } from './running-system.ts';

/** A chunk that is underway when its import is cancelled has ended by then. */
const WORKERS_STOP_MS = 2_000;

let system: RunningSystem;
beforeAll(async () => {
  system = await startSystem();
});
afterAll(() => system.stop());

/** Listens as an account until stopped; hands over every event as name and data. */
async function listen(account: string, lastEventId?: string, query = '') {
  const { body } = await system.ask(
    undefined,
    'POST',
    '/api/v1/tokens',
    { account },
    { authorization: `Bearer ${system.secret}` },
  );
  const ending = new AbortController();
  const response = await fetch(`${system.url}/api/v1/events${query}`, {
    headers: {
      authorization: `Bearer ${String(Object(body)['token'])}`,
      ...(lastEventId === undefined ? {} : { 'last-event-id': lastEventId }),
    },
    signal: ending.signal,
  });
  const heard: { name: string; id: string; data: unknown }[] = [];
  const reading = (async () => {
    let text = '';
    for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      text += chunk;
      for (let end = text.indexOf('\n\n'); end !== -1; end = text.indexOf('\n\n')) {
        const fields = new Map(
          text
            .slice(0, end)
            .split('\n')
            .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]),
        );
        text = text.slice(end + 2);
        const name = fields.get('event');
        if (name !== undefined)
          heard.push({ name, id: fields.get('id') ?? '', data: JSON.parse(fields.get('data') ?? 'null') });
      }
    }
  })().catch(() => undefined);
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    heard,
    stop: async () => {
      ending.abort();
      await reading;
    },
  };
}

test('who may see what was written hears of it, others do not', async () => {
  const [own, foreign] = await Promise.all([listen('analyst'), listen('analyst-b')]);

  const { importId } = await system.load(
    'analyst',
    { text: 'id,name\nE1,Elin Vestergaard\nE3,Esther Falk\n' },
    { source: 'live', profile: 'persons' },
  );
  await expect.poll(() => own.heard.map(({ name }) => name), { timeout: 5_000 }).toContain('revision');
  await expect.poll(() => own.heard.map(({ name }) => name), { timeout: 5_000 }).toContain('import');
  await Promise.all([own.stop(), foreign.stop()]);

  expect(own.type).toMatch(/^text\/event-stream/);
  expect(own.heard.find(({ name }) => name === 'import')?.data).toStrictEqual({ importId });
  expect(foreign.heard).toStrictEqual([]);
});

test('an import that is cancelled or resumed tells of it', async () => {
  const rows = Array.from({ length: 2_500 }, (_, at) => `C${at},Carl Immergrun`).join('\n');
  const form = importForm('many.csv', `id,name\n${rows}\n`, { source: 'stopped', profile: 'persons' });
  const { body } = await system.ask('analyst', 'POST', '/api/v1/imports', form);
  const { importId } = importSchema.parse(body);
  const first = await system.ask('analyst', 'POST', `/api/v1/imports/${importId}/cancel`);
  await pause(WORKERS_STOP_MS);
  const own = await listen('analyst');
  const told = () =>
    own.heard.filter(({ name, data }) => name === 'import' && Object(data).importId === importId).length;
  const quiet = told();

  // Nobody works on it any more, so whoever hears of it hears of the request.
  const again = await system.ask('analyst', 'POST', `/api/v1/imports/${importId}/cancel`);
  await expect.poll(told, { timeout: 5_000 }).toBe(1);
  const resumed = await system.ask('analyst', 'POST', `/api/v1/imports/${importId}/resume`);
  const done = await system.settled('analyst', importId);
  await own.stop();

  expect([quiet, first.status, again.status, resumed.status]).toStrictEqual([0, 200, 200, 202]);
  expect(first.body).toMatchObject({ state: 'cancelled' });
  expect(done).toMatchObject({ state: 'done', read: 2_500 });
  expect(told()).toBeGreaterThan(1);
});

test('a decision is told of, and so is its end', async () => {
  const entities = await Promise.all(['E1', 'E3'].map(async (key) => (await system.lookup('analyst', 'live', key)).id));
  const own = await listen('analyst');

  const { body } = await system.ask('analyst', 'POST', '/api/v1/decisions', { verdict: 'same', entities, reason: 'x' });
  await expect.poll(() => own.heard.length, { timeout: 5_000 }).toBe(1);
  await system.ask('analyst', 'DELETE', `/api/v1/decisions/${String(Object(body)['id'])}`);
  await expect.poll(() => own.heard.length, { timeout: 5_000 }).toBe(2);
  await own.stop();

  expect(new Set(own.heard.map(({ id }) => id)).size).toBe(2);
});

test('whoever comes back hears at once whether there is news', async () => {
  const { body } = await system.ask('analyst', 'POST', '/api/v1/questions/summary', {});
  const revision = String(Object(body)['revision']);

  const current = await listen('analyst', revision);
  const behind = await listen('analyst', 'an older one');
  await expect.poll(() => behind.heard, { timeout: 5_000 }).toHaveLength(1);
  await Promise.all([current.stop(), behind.stop()]);

  expect(behind.heard).toStrictEqual([{ name: 'revision', id: revision, data: { revision } }]);
  expect(current.heard).toStrictEqual([]);
});

test('the purpose in the address holds for every push, and one that is not served opens no stream', async () => {
  const [usual, screening] = await Promise.all([listen('analyst'), listen('analyst', undefined, '?purpose=screening')]);
  const refused = await listen('analyst', undefined, '?purpose=judicial');
  const nonsense = await listen('analyst', undefined, '?purpose=curiosity');
  const officer = await listen('border-officer');
  await system.load(
    'analyst',
    { text: 'id,name\nE2,Ebba Lindqvist\n' },
    { source: 'apart', profile: 'persons', options: { compartment: 'purpose:screening' } },
  );
  await expect
    .poll(() => screening.heard.filter(({ name }) => name === 'revision').length, { timeout: 5_000 })
    .toBeGreaterThan(0);
  await Promise.all([usual, screening, refused, nonsense, officer].map((one) => one.stop()));

  // What was written is kept for screening: who listens for another purpose hears of their import alone.
  expect(usual.heard.filter(({ name }) => name === 'revision')).toStrictEqual([]);
  expect(usual.heard.map(({ name }) => name)).toContain('import');
  expect([refused.status, nonsense.status, officer.status]).toStrictEqual([403, 400, 403]);
});
