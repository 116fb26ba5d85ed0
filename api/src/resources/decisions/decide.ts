import * as z from 'zod';
import { isStanding, survivors, type FoldDecision, type Survivors } from '@corridor/graph-schema/fold';
import {
  readDecisions,
  readRevision,
  repointClaims,
  stampRevision,
  waitForWriters,
  writeTokens,
  type IdentifiedToken,
  type StoreTools,
} from '@corridor/graph-schema/store';
import { AppError } from '../../http/app-error.ts';

/** A decision to be written. */
export interface NewDecision extends FoldDecision {
  /** Ids of the tokens that its maker may see: other decisions are not in the way, or the refusal would tell of them. */
  readonly seenTokens: readonly string[];
  readonly reason: string;
  /** Id of the account. */
  readonly by: string;
  readonly token: IdentifiedToken;
}

/**
 * Makes a decision inside a transaction: the lock first, so that no chunk commits claims between the reading and the
 * moving of them; then the check against what stands; the claims to where it leads them; the new revision as the last.
 */
export async function makeDecision(tools: StoreTools, decision: NewDecision): Promise<number> {
  const { seen, standing, tokens } = await lockAndRead(tools);
  const seenTokens = new Set(decision.seenTokens);
  checkAgainst(
    standing.filter(({ id }) => seenTokens.has(tokens.get(id) ?? '')),
    decision,
  );
  await moveClaims(tools, standing, [...standing, decision]);

  const { entities, at, reason, by, token, id, verdict } = decision;
  await writeTokens(tools, [token]);
  const rows = await tools.run(
    `
    CREATE (decision:Decision {id: $id, verdict: $verdict, how: 'confirmed', reason: $reason, by: $by, at: $at, token: $token, entities: $entities})
    WITH decision
    UNWIND $entities AS entity
    MATCH (about:Entity {id: entity})
    CREATE (decision)-[:ABOUT]->(about)
    RETURN DISTINCT id(decision) AS node
  `,
    { id, verdict, reason, by, at: tools.integer(at), token: token.id, entities: [...entities].sort() },
  );
  return stampRevision(tools, [nodeIn(rows)], seen);
}

/** Takes a decision back inside a transaction: exactly the claims that it moved go home, those that came later too. */
export async function takeBackDecision(tools: StoreTools, id: string, at: number): Promise<number> {
  const { seen, standing } = await lockAndRead(tools);
  if (!standing.some((one) => one.id === id)) throw new AppError('conflict', 'The decision was taken back already.');
  await moveClaims(
    tools,
    standing,
    standing.filter((one) => one.id !== id),
  );
  const rows = await tools.run(
    'MATCH (decision:Decision {id: $id}) SET decision.retractedAt = $at RETURN id(decision) AS node',
    { id, at: tools.integer(at) },
  );
  return stampRevision(tools, [nodeIn(rows)], seen);
}

/** Refuses what would put together what was decided to be different, also by way of others, and what says nothing new. */
export function checkAgainst(standing: readonly FoldDecision[], decision: FoldDecision): void {
  const after = survivors([...standing, decision]);
  const before = survivors(standing);
  const groupIn = (groups: Survivors, id: string) => groups.get(id) ?? id;

  if (decision.verdict === 'SAME') {
    if (new Set(decision.entities.map((id) => groupIn(before, id))).size === 1) {
      throw new AppError('conflict', 'These are one already.');
    }
    const apart = standing.filter(({ verdict }) => verdict === 'NOT_SAME');
    if (apart.some(({ entities }) => new Set(entities.map((id) => groupIn(after, id))).size < entities.length)) {
      throw new AppError(
        'conflict',
        'Somebody decided that some of these are not the same. That decision must be taken back first.',
      );
    }
    return;
  }
  if (new Set(decision.entities.map((id) => groupIn(before, id))).size < decision.entities.length) {
    throw new AppError('conflict', 'Some of these are one by a decision. Take that decision back first.');
  }
}

async function lockAndRead(tools: StoreTools) {
  await waitForWriters(tools);
  const seen = await readRevision(tools);
  const all = await readDecisions(tools, -1);
  return {
    seen,
    standing: all.map(({ decision }) => decision).filter((decision) => isStanding(decision)),
    tokens: new Map(all.map(({ decision, token }) => [decision.id, token])),
  };
}

async function moveClaims(
  tools: StoreTools,
  before: readonly FoldDecision[],
  after: readonly FoldDecision[],
): Promise<void> {
  const [old, now] = [survivors(before), survivors(after)];
  const homes = new Set([...old.keys(), ...now.keys()]);
  const left = [...homes]
    .filter((home) => (old.get(home) ?? home) !== (now.get(home) ?? home))
    .map((home) => old.get(home) ?? home);
  if (left.length > 0) await repointClaims(tools, [...new Set(left)].sort(), now);
}

function nodeIn(rows: Awaited<ReturnType<StoreTools['run']>>): number {
  return z.tuple([z.object({ node: z.int() })]).parse(rows)[0].node;
}
