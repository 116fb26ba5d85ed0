import fc from 'fast-check';
import { openApiDocument } from '@corridor/api/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eachAtOnce } from '../support/each-at-once.ts';
import { isLong, readTestEnv } from '../support/env.ts';
import { casesOf, type ApiCase } from '../support/fuzz/api-cases.ts';
import { operationsOf, type ApiOperation } from '../support/fuzz/api-operations.ts';
import type { RunningSystem } from '../integration/api/running-system.ts';
import { hiddenPolicies, hideShadows } from './hidden-data.ts';
import { hiddenWork } from './hidden-work.ts';
import { listen } from './listen.ts';
import { likelyIn } from './likely-in.ts';
import { createMore, OVERSEER, PROTECTOR, startTwoSystems, type TwoSystems } from './two-systems.ts';
import { loadVisible, visibleFiles } from './visible-data.ts';

const { CORRIDOR_TEST_SEED: seed } = readTestEnv();
const REQUESTS = isLong() ? 10_000 : 300;
/** Three agencies and four roles; nobody of them may see what is hidden. */
const accounts = ['analyst-b', 'analyst-c', 'reader', OVERSEER, PROTECTOR] as const;
/** By how many of them each read is asked. */
const ASKERS = 3;

/**
 * Addresses whose answers are made by chance (secrets, ids of uploads), the stream, which has a test of its own, and the log:
 * that somebody looked at what an agency shares is told to it, whoever they are.
 */
const apart = /^\/api\/v1\/(?:sessions|tokens|sign-in-links|accounts|own-account|events|uploads|audit)/;

/** Leaks that are shown. */
const MANY = 5;
const AT_ONCE = 4;

/** One request as one account. */
interface Asked {
  readonly account: string;
  readonly one: ApiCase;
  readonly key: string;
}

function isRead({ operation: { method, path } }: ApiCase): boolean {
  return method === 'GET' || path.startsWith('/api/v1/questions/') || /\/(?:preview|exports?)$/.test(path);
}

/** An event is told within a quarter of a second; whoever hears nothing for so long will not. */
const QUIET_MS = 2_000;

let systems: TwoSystems;
beforeAll(async () => {
  systems = await startTwoSystems();
  await systems.both((system) => createMore(system, systems.key));
  const reasons = Object.keys(hiddenPolicies);
  for (const [index, file] of visibleFiles.entries()) {
    await systems.both(loadVisible(file));
    const why = reasons[index % reasons.length] ?? '';
    await systems.hide(hideShadows(systems.key, `after file ${index}`, why));
    for (const work of hiddenWork(index)) await systems.hide(work);
  }
  await systems.hide(hideShadows(systems.key, 'at the end', 'silent at checks'));
}, 1_200_000);
afterAll(() => systems?.stop());

test('there is something hidden of every sort', async () => {
  const count = async ({ store }: RunningSystem) => {
    const rows = await store.read.run(`
      RETURN COUNT { MATCH (:Record) } AS records, COUNT { MATCH (:Entity) } AS entities, COUNT { MATCH (:Source) } AS sources,
        COUNT { MATCH ()-[:ASSOCIATE_OF]->() } AS links, COUNT { MATCH (r:Record) WHERE r.retractedAt IS NOT NULL } AS retracted,
        COUNT { MATCH (:Decision {verdict: 'SAME'}) } AS merges, COUNT { MATCH (:Decision {verdict: 'NOT_SAME'}) } AS differences,
        COUNT { MATCH (:PersonSeal) } AS seals, COUNT { MATCH (s:PersonSeal) WHERE s.endedAt IS NOT NULL } AS ended,
        COUNT { MATCH (:Dissemination) } AS sharings, COUNT { MATCH (d:Dissemination) WHERE d.revokedAt IS NOT NULL } AS withdrawn,
        COUNT { MATCH (:SharingProposal {state: 'waiting'}) } AS proposals, COUNT { MATCH (:SharingProposal {state: 'approved'}) } AS releases,
        COUNT { MATCH (:Necessity {state: 'approved'}) } AS approvals, COUNT { MATCH (:Necessity {state: 'waiting'}) } AS statements,
        COUNT { MATCH (:Import) } AS imports, COUNT { MATCH (:QuarantineItem) } AS rows, COUNT { MATCH (:ImportProfile) } AS profiles
    `);
    return rows[0] ?? {};
  };
  const [plain, full] = await Promise.all([count(systems.plain), count(systems.full)]);

  for (const [what, number] of Object.entries(full)) expect([what, number]).not.toStrictEqual([what, plain[what]]);
});

test(
  `what is hidden changes no byte of any answer (${REQUESTS} requests, seed ${seed})`,
  { timeout: 6_000_000 },
  async () => {
    const likely = await likelyIn(systems);
    const operations = operationsOf(openApiDocument()).filter(({ path }) => !apart.test(path));
    const request = fc.oneof(
      ...operations.map((operation) => ({
        weight: weightOf(operation),
        arbitrary: casesOf(operation, likely, { isFitting: true }),
      })),
    );
    const made = fc.sample(fc.tuple(fc.constantFrom(...accounts), request), { numRuns: REQUESTS, seed });

    const statuses = new Map<string, number>();
    const leaks: string[] = [];
    let compared = 0;
    const hold = async ({ account, one, key }: Asked) => {
      const ask = (system: RunningSystem) => send(system, account, one, key);
      const { plain, full } = await (isRead(one) ? systems.compare(ask) : systems.compareWrite(ask));
      const status = plain.slice(0, 3);
      compared += 1;
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      if (plain !== full)
        leaks.push(
          `${account} ${one.operation.method} ${one.path} ${JSON.stringify(one.body)} ${difference(plain, full)}`,
        );
    };
    const reads: Asked[] = [];
    const holdReads = () => eachAtOnce(reads.splice(0), hold, AT_ONCE);
    for (const [index, [account, one]] of made.entries()) {
      const key = `request-${index}`;
      // A read is asked as some of them, all in turn; what writes, as one, since nothing else may happen meanwhile.
      if (isRead(one)) reads.push(...askersOf(index).map((each) => ({ account: each, one, key })));
      else {
        await holdReads();
        await hold({ account, one, key });
      }
      if (leaks.length >= MANY) break;
    }
    await holdReads();

    console.log(
      `[A5] ${made.length} requests, ${compared} answers of each system compared, ${leaks.length} differ; by status ${JSON.stringify(Object.fromEntries(statuses))}`,
    );
    expect(leaks.slice(0, MANY)).toStrictEqual([]);
    expect(statuses.get('200') ?? 0).toBeGreaterThan(compared / 4);
  },
);

test('nobody hears of what is hidden, and everybody of the same that is not', { timeout: 600_000 }, async () => {
  const open = (system: RunningSystem) => Promise.all(accounts.map((account) => listen(system, account)));
  const [plain, full] = await Promise.all([open(systems.plain), open(systems.full)]);
  await systems.hide(hideShadows(systems.key, 'while they listen', 'of a higher level'));
  for (const work of [...hiddenWork(0), ...hiddenWork(3), ...hiddenWork(7), ...hiddenWork(8)]) await systems.hide(work);
  await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
  const whileHidden = [...plain, ...full].flatMap(({ heard }) => heard);

  const rows = ['id,name', 'N1,Nadia Newcomer'];
  await systems.both(
    loadVisible({ account: 'analyst', profile: 'persons', source: 'newcomers', options: { releaseTo: ['ALL'] }, rows }),
  );
  await expect
    .poll(() => [...plain, ...full].map(({ heard }) => heard.length > 0), { timeout: 30_000 })
    .not.toContain(false);
  await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
  await Promise.all([...plain, ...full].map((one) => one.stop()));

  expect(whileHidden).toStrictEqual([]);
  expect(full.map(({ heard }) => heard.at(-1))).toStrictEqual(plain.map(({ heard }) => heard.at(-1)));
});

/** Who asks the read that comes at this place: each of them as often. */
function askersOf(index: number): string[] {
  return Array.from({ length: ASKERS }, (_, at) => accounts[(index + 2 * at) % accounts.length] ?? accounts[0]);
}

function send(
  system: RunningSystem,
  account: string,
  { operation: { method }, path, headers, body }: ApiCase,
  key: string,
) {
  const own = method === 'GET' ? {} : { 'Idempotency-Key': key };
  return system.ask(account, method, path, typeof body === 'string' ? Buffer.from(body) : body, {
    ...headers,
    ...own,
  });
}

/** Where two answers part, with what stands around it. */
function difference(plain: string, full: string): string {
  let at = 0;
  while (at < plain.length && plain[at] === full[at]) at += 1;
  const around = (text: string) => text.slice(Math.max(0, at - 300), at + 300);
  return `\n--- without\n${around(plain)}\n--- with\n${around(full)}`;
}

/** Questions and reads come often; what makes jobs seldom, since it takes long, and what these accounts may not do at all. */
function weightOf({ method, path }: ApiOperation): number {
  if (/\/(?:upkeep|metrics)/.test(path)) return 1;
  if (/\/(?:questions\/|exports$)/.test(path)) return 12;
  if (method === 'GET') return 8;
  return /\/(?:decisions|records)\b/.test(path) ? 3 : 1;
}
