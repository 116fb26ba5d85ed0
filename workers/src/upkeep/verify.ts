import { DESCRIBES, relationships } from '@corridor/graph-schema';
import type { KindLabel } from '@corridor/graph-schema';
import { createGraphHash, foldRecord, survivors } from '@corridor/graph-schema/fold';
import type { FoldedClaim } from '@corridor/graph-schema/fold';
import type { Digest, Ids } from '@corridor/graph-schema/ids';
import {
  claimPages,
  entityPages,
  invariantChecks,
  readDecisions,
  readRevision,
  readStamper,
  recordPages,
} from '@corridor/graph-schema/store';
import { createIdSet, halvesOf } from '../ingest/id-set.ts';
import type { Store } from '../driver.ts';

const RECORDS_A_PAGE = 1_000;
const CLAIMS_A_PAGE = 5_000;
const ENTITIES_A_PAGE = 20_000;
const TRIES = 5;

/** Every type of claim, descriptions first. */
const claimTypes: readonly FoldedClaim['type'][] = [DESCRIBES, ...relationships.map(({ type }) => type)];

/** What verifying found. */
export interface Verification {
  readonly equal: boolean;
  readonly storedHash: string;
  readonly foldedHash: string;
  readonly invariants: readonly { readonly name: string; readonly violations: number }[];
}

/** What upkeep works with. */
export interface UpkeepTools {
  readonly store: Store;
  readonly ids: Ids;
  /** Any digest: hashes are compared within one run. */
  readonly digest: Digest;
  readonly progress: (text: string) => Promise<void>;
  readonly signal: AbortSignal;
}

/** The graph was written during every look at it, so nothing can be said of it. */
export class WrittenMeanwhile extends Error {
  override readonly name = 'WrittenMeanwhile';

  constructor() {
    super(
      `The graph was changed during each of ${TRIES} looks at it: nothing was compared. Try again when no import is running.`,
    );
  }
}

/** What verifying found, without the invariants. */
export type Comparison = Omit<Verification, 'invariants'>;

/** Compares the stored graph with the fold of records and decisions and counts what breaks the invariants. */
export async function verify(tools: UpkeepTools): Promise<Verification> {
  const comparison = await compare(tools);
  await tools.progress('Looking at the invariants');
  return { ...comparison, invariants: await countViolations(tools) };
}

/**
 * Compares the stored graph with the fold of records and decisions, each streamed into one hash in pages. Memory: a page,
 * and 16 bytes an entity. When the graph was written meanwhile, it looks again; throws {@link WrittenMeanwhile} when that never ends.
 */
export async function compare(tools: UpkeepTools): Promise<Comparison> {
  for (let attempt = 1; ; attempt += 1) {
    const before = await readRevision(tools.store.read);
    const foldedHash = await hashFold(tools);
    const storedHash = await hashStored(tools);
    const after = await readRevision(tools.store.read);
    if (before === after) return { equal: storedHash === foldedHash, storedHash, foldedHash };
    if (attempt === TRIES) throw new WrittenMeanwhile();
  }
}

/** The hash of what records and decisions say that the graph is. */
export async function hashFold({ store, ids, digest, progress, signal }: UpkeepTools): Promise<string> {
  const hash = createGraphHash(digest);
  const decisions = (await readDecisions(store.read, -1)).map(({ decision }) => decision);
  for (const decision of decisions) hash.decision(decision);
  const moved = survivors(decisions);
  const stamp = await readStamper(store.read, ids);
  const known = createIdSet();
  let records = 0;
  for await (const page of recordPages(store.slow, RECORDS_A_PAGE)) {
    signal.throwIfAborted();
    for (const { id, said, retractedAt } of page) {
      const folded = foldRecord(id, stamp(id, said), ids, moved);
      for (const [entity, kind] of folded.entities) {
        if (known.add(...halvesOf(entity))) hash.entity(entity, kind);
      }
      for (const claim of folded.claims) hash.claim(claim, retractedAt === undefined);
    }
    records += page.length;
    await progress(`Folded ${records} records`);
  }
  return hash.value();
}

/** The hash of the graph as it is stored. */
export async function hashStored({ store, digest, progress, signal }: UpkeepTools): Promise<string> {
  const hash = createGraphHash(digest);
  for (const { decision } of await readDecisions(store.read, -1)) hash.decision(decision);
  for await (const page of entityPages(store.slow, ENTITIES_A_PAGE)) {
    signal.throwIfAborted();
    for (const { id, kind } of page) hash.entity(id, kind as KindLabel);
  }
  let claims = 0;
  for (const type of await usedClaimTypes(store)) {
    for await (const page of claimPages(store.slow, type, CLAIMS_A_PAGE)) {
      signal.throwIfAborted();
      for (const { claim, retractedAt } of page) hash.claim(claim, retractedAt === undefined);
      claims += page.length;
      await progress(`Read ${claims} claims`);
    }
  }
  return hash.value();
}

async function countViolations({ store, signal }: UpkeepTools): Promise<Verification['invariants']> {
  const counts = new Map<string, number>();
  const used: ReadonlySet<string> = new Set(await usedClaimTypes(store));
  for (const { text, parameters, type } of invariantChecks) {
    signal.throwIfAborted();
    if (type !== undefined && !used.has(type)) continue;
    const [row] = await store.slow.run(text, parameters);
    for (const [name, violations] of Object.entries(row ?? {})) {
      counts.set(name, (counts.get(name) ?? 0) + Number(violations));
    }
  }
  return [...counts].map(([name, violations]) => ({ name, violations }));
}

/** Types of which there are claims: most graphs use a part of the vocabulary, and a statement costs even when it finds nothing. */
export async function usedClaimTypes(store: Store): Promise<FoldedClaim['type'][]> {
  const rows = await store.slow.run('MATCH ()-[claim]->() RETURN DISTINCT type(claim) AS type');
  const used = new Set(rows.map(({ type }) => type));
  return claimTypes.filter((type) => used.has(type));
}
