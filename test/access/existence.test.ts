import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSystem, type RunningSystem } from '../integration/api/running-system.ts';
import { isLong } from '../support/env.ts';
import { shown } from './two-systems.ts';

/** Pairs of requests whose times are compared; the figures are judged in the long run, on a machine that does nothing else. */
const PAIRS = isLong() ? 1_000 : 30;
const MEDIAN_MS = 2;
const AUC = 0.55;

let system: RunningSystem;
/** Ids of what the asker may not see, by what they are. */
const hidden: Record<string, string> = {};
beforeAll(async () => {
  system = await startSystem({ alarmRules: [] });
  const rows = Array.from({ length: 40 }, (_, at) => `P${at},Amara Number${at},+3161234${1000 + at}`);
  const { importId } = await system.load(
    'analyst',
    { text: `id,name,phone\n${rows.join('\n')}\n,Nobody Keyed,\n` },
    { source: 'list', profile: 'persons' },
  );
  const [entity, other] = await Promise.all(
    ['P0', 'P1'].map(async (key) => (await system.lookup('analyst', 'list', key)).id),
  );
  const { body } = await system.ask('analyst', 'GET', `/api/v1/entities/${entity}/records`);
  const decided = await system.ask('analyst', 'POST', '/api/v1/decisions', {
    verdict: 'different',
    entities: [entity, other],
    reason: 'made for the test',
  });
  hidden['entity'] = entity ?? '';
  hidden['record'] = String(Object(body)['records'][0].id);
  hidden['decision'] = String(Object(decided.body)['id']);
  hidden['import'] = importId;
}, 600_000);
afterAll(() => system?.stop());

const ways: readonly { what: string; of: string; ask: (id: string) => [string, string, object?] }[] = [
  { what: 'entity', of: 'entity', ask: (id) => ['GET', `entities/${id}`] },
  { what: 'records of an entity', of: 'entity', ask: (id) => ['GET', `entities/${id}/records`] },
  { what: 'profile', of: 'entity', ask: (entity) => ['POST', 'questions/profile', { entity }] },
  { what: 'neighbours', of: 'entity', ask: (id) => ['POST', 'questions/neighbours', { entities: [id] }] },
  { what: 'among', of: 'entity', ask: (id) => ['POST', 'questions/among', { entities: [id, 'f'.repeat(32)] }] },
  { what: 'marking', of: 'entity', ask: (id) => ['POST', 'questions/marking', { entities: [id] }] },
  { what: 'paths', of: 'entity', ask: (from) => ['POST', 'questions/paths', { from, to: 'f'.repeat(32) }] },
  { what: 'conflicts', of: 'entity', ask: (entity) => ['POST', 'questions/conflicts', { entity }] },
  { what: 'trails', of: 'entity', ask: (from) => ['POST', 'questions/trails', { from }] },
  { what: 'metrics', of: 'entity', ask: (id) => ['POST', 'questions/metrics', { only: [id] }] },
  { what: 'hierarchy', of: 'entity', ask: (organisation) => ['POST', 'questions/hierarchy', { organisation }] },
  { what: 'record', of: 'record', ask: (id) => ['GET', `records/${id}`] },
  { what: 'sharing', of: 'record', ask: (id) => ['GET', `records/${id}/sharing`] },
  {
    what: 'preview of a sharing',
    of: 'record',
    ask: (id) => ['POST', `records/${id}/sharing/preview`, { recipient: 'POLICE' }],
  },
  { what: 'decision', of: 'decision', ask: (id) => ['GET', `decisions/${id}`] },
  { what: 'taking a decision back', of: 'decision', ask: (id) => ['DELETE', `decisions/${id}`] },
  { what: 'import', of: 'import', ask: (id) => ['GET', `imports/${id}`] },
  { what: 'quarantine', of: 'import', ask: (id) => ['GET', `imports/${id}/quarantine`] },
  { what: 'taking an import back', of: 'import', ask: (id) => ['DELETE', `imports/${id}`] },
];

async function answer(way: (typeof ways)[number], id: string): Promise<{ text: string; ms: number }> {
  const [method, path, body] = way.ask(id);
  const begun = performance.now();
  const said = await system.ask('analyst-b', method, `/api/v1/${path}`, body);
  const ms = performance.now() - begun;
  return { text: shown(said, system.url).replaceAll(id, 'ID'), ms };
}
const absent = () => randomBytes(16).toString('hex');

test.for(ways)('$what: hidden is answered like absent, to the byte', async (way) => {
  const ofHidden = await answer(way, hidden[way.of] ?? '');

  expect(ofHidden.text).toBe((await answer(way, absent())).text);
  expect(ofHidden.text).toContain(['among', 'marking', 'metrics'].includes(way.what) ? '200' : '404');
});

test(`hidden cannot be told from absent by the time of ${PAIRS} pairs`, { timeout: 900_000 }, async () => {
  const told: string[] = [];
  for (const way of ways.filter(({ ask }) => ask('')[0] !== 'DELETE')) {
    const times = { hidden: [] as number[], absent: [] as number[] };
    for (let pair = 0; pair < PAIRS; pair += 1) {
      // In turns, so that neither is always the first.
      const order = pair % 2 === 0 ? (['hidden', 'absent'] as const) : (['absent', 'hidden'] as const);
      for (const which of order)
        times[which].push((await answer(way, which === 'hidden' ? (hidden[way.of] ?? '') : absent())).ms);
    }
    const difference = Math.abs(median(times.hidden) - median(times.absent));
    const auc = separation(times.hidden, times.absent);
    console.log(`[A5] ${way.what}: medians differ by ${difference.toFixed(2)} ms, AUC ${auc.toFixed(3)}`);
    if (difference > MEDIAN_MS * (isLong() ? 1 : 4) || (isLong() && auc > AUC))
      told.push(`${way.what}: ${difference} ms, AUC ${auc}`);
  }

  expect(told).toStrictEqual([]);
});

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** How well the two can be told apart by one time: 0.5 not at all, 1 always. */
function separation(one: readonly number[], other: readonly number[]): number {
  let above = 0;
  for (const a of one) for (const b of other) above += a > b ? 1 : a === b ? 0.5 : 0;
  const auc = above / (one.length * other.length);
  return Math.max(auc, 1 - auc);
}
