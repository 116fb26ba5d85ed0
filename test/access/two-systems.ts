import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createIds } from '@corridor/graph-schema/ids';
import { startNeo4j, startRedis, type RunningStore } from '@corridor/seed/services';
import { createDigest } from '@corridor/workers/testing';
import { makeAccount } from './make-account.ts';
import { makeCompartmentMember } from './make-member.ts';
import { holdJobs } from './hold-jobs.ts';
import { startSystem, type Answer, type RunningSystem } from '../integration/api/running-system.ts';

/** Two systems under one key and one clock: what is visible is in both, what is hidden only in `full`. */
export interface TwoSystems {
  readonly key: Uint8Array;
  /** Without the hidden records. */
  readonly plain: RunningSystem;
  /** With them. */
  readonly full: RunningSystem;
  /** Does something in both, at the same time of recording. */
  both(step: (system: RunningSystem) => Promise<unknown>): Promise<void>;
  /** Does something only where the hidden records are. */
  hide(step: (system: RunningSystem) => Promise<unknown>): Promise<void>;
  /** Sends one request to both, while no job is begun, and answers what each showed of it. */
  compare(ask: (system: RunningSystem) => Promise<Answer>): Promise<{ readonly plain: string; readonly full: string }>;
  /** The same, with the jobs that follow from it done before the next. */
  compareWrite(
    ask: (system: RunningSystem) => Promise<Answer>,
  ): Promise<{ readonly plain: string; readonly full: string }>;
  stop(): Promise<void>;
}

/** Accounts of an agency of which nobody else sees anything: what one proposes the other approves. */
export const AGENT = 'agent';
export const SECOND_AGENT = 'agent-2';

/** Overseers who hold no clearance and no right by which they would see what is hidden. */
export const OVERSEER = 'overseer';
export const PROTECTOR = 'protector';

/** Makes the accounts that the demonstration does not have; the agents are in the circle of their agency's sealed persons. */
export async function createMore({ store }: RunningSystem, key: Uint8Array): Promise<void> {
  const ids = createIds(createDigest(key));
  const common = { level: 2, victimRight: false };
  await makeAccount(store, ids, OVERSEER, { ...common, agency: 'POLICE', roles: ['supervisor'] });
  await makeAccount(store, ids, PROTECTOR, { ...common, agency: 'CUSTOMS', roles: ['data_protection_officer'] });
  for (const account of [AGENT, SECOND_AGENT]) {
    const rights = { agency: 'NAVY', level: 3, victimRight: true, roles: ['analyst', 'supervisor'] };
    await makeAccount(store, ids, account, rights);
    await makeCompartmentMember(store, ids, { compartment: 'NAVY/SEALED', account, from: -1, until: 1_000 });
  }
}

const KEY = new Uint8Array(32).fill(11);
const BEGIN = Date.UTC(2026, 2, 2, 9);
const STEP_MS = 61_000;
const SETTLE_MS = 90_000;

/** Starts the second pair of stores and both systems. */
export async function startTwoSystems(): Promise<TwoSystems> {
  const folder = await mkdtemp(join(tmpdir(), 'corridor-second-'));
  const opened: RunningStore[] = [];
  const opening = [
    startNeo4j({ folder: join(folder, 'neo4j') }),
    startRedis({ folder: join(folder, 'redis'), durable: false }),
  ] as const;
  for (const one of opening) opened.push(await one);
  const [neo4j, redis] = await Promise.all(opening);
  let time = BEGIN;
  const now = () => time;
  const options = { key: KEY, now, isPatient: true, alarmRules: [] };
  const [plain, full] = await Promise.all([startSystem(options), startSystem({ ...options, neo4j, redis })]);

  const held = [await holdJobs(plain.redisUrl), await holdJobs(full.redisUrl)];
  const compare: TwoSystems['compare'] = async (ask) => {
    const [ofPlain, ofFull] = await Promise.all([ask(plain), ask(full)]);
    return { plain: shown(ofPlain, plain.url), full: shown(ofFull, full.url) };
  };

  return {
    key: KEY,
    plain,
    full,
    compare,
    async both(step) {
      time += STEP_MS;
      await Promise.all(
        [plain, full].map(async (system) => {
          await step(system);
          await settle(system);
        }),
      );
    },
    async hide(step) {
      time += STEP_MS;
      await step(full);
      await settle(full);
    },
    async compareWrite(ask) {
      time += STEP_MS;
      await Promise.all(held.map((jobs) => jobs.pause()));
      const both = await compare(ask);
      await Promise.all(held.map((jobs) => jobs.resume()));
      // What was refused by both leaves nothing to be done.
      if (![both.plain, both.full].every((text) => text.startsWith('4')))
        await Promise.all([settle(plain), settle(full)]);
      return both;
    },
    async stop() {
      await Promise.all(held.map((jobs) => jobs.close()));
      await Promise.all([plain.stop(), full.stop()]);
      await Promise.all(opened.map((store) => store.stop()));
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Waits until nothing is left to be done, and until the API has it all. */
export async function settle(system: RunningSystem): Promise<void> {
  for (const end = Date.now() + SETTLE_MS; ; await pause(20)) {
    const rows = await system.store.read.run(`
      RETURN EXISTS { MATCH (entry:Outbox) WHERE entry.doneAt IS NULL }
        OR EXISTS { MATCH (import:Import) WHERE import.state IN ['received', 'running', 'retracting'] } AS busy
    `);
    if (rows[0]?.['busy'] === false) break;
    if (Date.now() > end) throw new Error('The system does not settle');
  }
  await system.catchUp();
}

/** Headers that differ between any two answers. */
const ownHeaders = new Set(['date', 'x-request-id']);

/** Status, headers and body as text; without the date, the id of the request and the port that the system happens to have. */
export function shown({ status, headers, text }: Answer, url: string): string {
  const kept = [...headers].filter(([name]) => !ownHeaders.has(name)).map(([name, value]) => `${name}: ${value}`);
  const body = text.replace(/"requestId":"[^"]*"/, '"requestId":""').replaceAll(url, 'http://system');
  return [String(status), ...kept, '', body].join('\n').replace(/content-length: \d+\n/, '');
}
