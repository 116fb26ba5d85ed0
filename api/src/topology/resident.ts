import { visibleTokens, type PolicyToken } from '@corridor/graph-schema/policy';
import type { Store } from '../graph/driver.ts';
import {
  applyDecisions,
  applyRecord,
  compact,
  createTopology,
  maskOf,
  type AppliedDecision,
  type Topology,
} from '@corridor/network';
import type { Session } from '../access/session.ts';
import { readDecisionsAfter, readRecordsBetween, readTokens } from './read-revisions.ts';
import { readRevision } from '@corridor/graph-schema/store';

/** The graph in memory, kept in step with the store. */
export interface Resident {
  readonly topology: Topology;
  /** Whether the first load is done. */
  isReady(): boolean;
  /** Share of the first load that is done, 0..1. */
  progress(): number;
  /** Pulls what is new; calls join a pull that is under way. Answers the revision reached. */
  follow(): Promise<number>;
  /** Ids of the tokens whose claims this session may see. */
  tokensOf(session: Session): string[];
  /** Ids of the tokens of which something holds, whoever may see them: for what is told of others. */
  tokensWhere(holds: (token: PolicyToken) => boolean): string[];
  maskFor(session: Session): Uint8Array;
  /** A policy token by its id. */
  tokenOf(id: string): PolicyToken | undefined;
  /** Name and owner of a source, by id. */
  sourceOf(id: string): SourceName | undefined;
  /** Ids of all that is fed under a name of an agency, by itself or by others, ascending. */
  sourcesCalled(owner: string, name: string): readonly string[];
  onChange(listener: () => void): () => void;
}

/** A source as people name it. */
export interface SourceName {
  readonly id: string;
  readonly name: string;
  readonly owner: string;
  readonly kind: string;
  readonly synthetic: boolean;
}

const FIRST_STEP = 8;
const WANTED_ROWS = 4_000;

/** Whether every text of a table has its name; more may have one. */
function isEachNamed(table: Topology['tokens'], named: ReadonlyMap<string, unknown>): boolean {
  for (let code = 0; code < table.size; code += 1) if (!named.has(table.textOf(code))) return false;
  return true;
}

/** Makes the resident graph; nothing is read before `follow`. */
export function createResident(store: Store): Resident {
  const topology = createTopology();
  const decisions = new Map<string, AppliedDecision>();
  const tokens = new Map<string, PolicyToken & { id: string }>();
  const sources = new Map<string, SourceName>();
  const listeners = new Set<() => void>();
  let reached = 0;
  let target = 0;
  let isReady = false;
  let running: Promise<number> | undefined;

  const pull = async (): Promise<number> => {
    target = await readRevision(store.read);
    let step = FIRST_STEP;
    while (reached < target) {
      const upTo = Math.min(reached + step, target);
      const records = await readRecordsBetween(store.read, reached, upTo);
      const changed = await readDecisionsAfter(store.read, reached, upTo);
      for (const record of records) applyRecord(topology, record);
      if (changed.length > 0) {
        for (const decision of changed) decisions.set(decision.id, decision);
        applyDecisions(topology, decisions, changed);
      }
      reached = upTo;
      if (records.length < WANTED_ROWS / 2) step = Math.min(step * 2, 4_096);
      else if (records.length > WANTED_ROWS * 2) step = Math.max(1, Math.floor(step / 2));
      // One breath between pages, so that requests are answered while a large import comes in.
      await new Promise(setImmediate);
    }
    await refreshNames();
    compact(topology, !isReady);
    isReady = true;
    for (const listener of listeners) listener();
    return reached;
  };
  const refreshNames = async () => {
    if (isEachNamed(topology.tokens, tokens) && isEachNamed(topology.sources, sources)) return;
    const read = await readTokens(store.read);
    for (const token of read.tokens) tokens.set(token.id, token);
    for (const source of read.sources) sources.set(source.id, source);
  };

  return {
    topology,
    isReady: () => isReady,
    progress: () => (isReady ? 1 : target === 0 ? 0 : reached / target),
    follow() {
      running ??= pull().finally(() => {
        running = undefined;
      });
      return running;
    },
    tokensOf: (session) =>
      visibleTokens(session, [...tokens.values()])
        .map(({ id }) => id)
        .sort(),
    tokensWhere: (holds) =>
      [...tokens.values()]
        .filter(holds)
        .map(({ id }) => id)
        .sort(),
    maskFor(session) {
      return maskOf(
        topology,
        visibleTokens(session, [...tokens.values()]).map(({ id }) => id),
      );
    },
    sourceOf: (id) => sources.get(id),
    sourcesCalled: (owner, name) =>
      [...sources.values()]
        .filter((source) => source.owner === owner && source.name === name)
        .map(({ id }) => id)
        .sort(),
    tokenOf: (id) => tokens.get(id),
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
