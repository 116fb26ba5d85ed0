import type { Digest } from '../ids/index.ts';
import type { FoldDecision } from './decision.ts';
import type { FoldedClaim } from './fold-record.ts';

/** Collects the parts of a graph in any order into one hash. */
export interface GraphHash {
  entity(id: string, kind: string): void;
  claim(claim: FoldedClaim, standing: boolean): void;
  decision(decision: FoldDecision): void;
  /** 32 hex characters. */
  value(): string;
}

/**
 * A hash over a graph that does not depend on the order of its parts: the sum, modulo 2^128, of the digests of the
 * canonical texts of entities (id, kind), claims (id, type, ends, token, confidence, validity, properties, standing)
 * and standing decisions (one that was taken back counts as if it had never been). (Additive multiset hash; Bellare and Micciancio 1997, AdHash.)
 */
export function createGraphHash(digest: Digest): GraphHash {
  let sum = 0n;
  const add = (part: readonly unknown[]) => {
    sum = (sum + BigInt(`0x${digest(JSON.stringify(part))}`)) & MASK;
  };

  return {
    entity: (id, kind) => add(['entity', id, kind]),
    claim: (claim, standing) =>
      add([
        'claim',
        claim.id,
        claim.type,
        claim.from,
        claim.to,
        claim.token,
        claim.confidence,
        claim.validity,
        sortedEntries(claim.properties),
        standing,
      ]),
    decision: ({ id, verdict, entities, retractedAt }) => {
      if (retractedAt === undefined) add(['decision', id, verdict, [...entities].sort()]);
    },
    value: () => sum.toString(16).padStart(32, '0'),
  };
}

const MASK = (1n << 128n) - 1n;

function sortedEntries(properties: Readonly<Record<string, unknown>>): [string, unknown][] {
  return Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1));
}
