import * as z from 'zod';
import { DESCRIBES } from '../claims/describes.ts';
import type { FoldedClaim, Survivors } from '../fold/index.ts';
import { relationships } from '../relationships/index.ts';
import { claimsById, type StoredClaim } from './pages.ts';
import { repairClaims } from './repair.ts';
import type { StoreTools } from './run.ts';

const claimTypes: readonly FoldedClaim['type'][] = [DESCRIBES, ...relationships.map(({ type }) => type)];
const hangingRow = z.object({ type: z.string(), ids: z.array(z.string()) });

/**
 * Moves the claims that hang at some entities to where decisions lead their mentions now, and leaves the others alone.
 * Each keeps its id and properties: it is deleted and made anew. Under the lock of the graph's revision only.
 * @returns how many were moved.
 */
export async function repointClaims(tools: StoreTools, entities: readonly string[], moved: Survivors): Promise<number> {
  const rows = await tools.run(
    `
    UNWIND $entities AS id
    MATCH (:Entity {id: id})-[claim]-()
    WHERE type(claim) IN $types
    RETURN type(claim) AS type, collect(DISTINCT claim.id) AS ids
    ORDER BY type
  `,
    { entities, types: claimTypes },
  );
  const hanging = new Map(
    z
      .array(hangingRow)
      .parse(rows)
      .map(({ type, ids }) => [type, ids]),
  );

  let count = 0;
  for (const type of claimTypes) {
    const ids = hanging.get(type);
    if (ids === undefined) continue;
    const claims = (await claimsById(tools, type, ids)).flatMap((stored) => {
      const claim = repointed(stored.claim, moved);
      if (claim.from === stored.claim.from && claim.to === stored.claim.to) return [];
      return [{ claim, record: stored.record, time: timeOf(stored) }];
    });
    if (claims.length > 0) await repairClaims(tools, type, claims);
    count += claims.length;
  }
  return count;
}

/** A claim with its ends where decisions lead its mentions; a mention is named only where it is not the id of its end. */
export function repointed(claim: FoldedClaim, moved: Survivors): FoldedClaim {
  const entityOf = (mention: string) => moved.get(mention) ?? mention;
  const { fromMention, toMention, ...properties } = claim.properties;
  if (claim.type === DESCRIBES) return { ...claim, to: entityOf(textOr(properties['mention'], claim.to)) };

  const mentions = [textOr(fromMention, claim.from), textOr(toMention, claim.to)] as const;
  const [from, to] = [entityOf(mentions[0]), entityOf(mentions[1])];
  return {
    ...claim,
    from,
    to,
    properties: {
      ...properties,
      ...(from === mentions[0] ? {} : { fromMention: mentions[0] }),
      ...(to === mentions[1] ? {} : { toMention: mentions[1] }),
    },
  };
}

function timeOf({ recordedAt, retractedAt }: StoredClaim) {
  return { recordedAt, ...(retractedAt === undefined ? {} : { retractedAt }) };
}

function textOr(value: unknown, other: string): string {
  return typeof value === 'string' ? value : other;
}
