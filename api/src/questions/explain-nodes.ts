import type { Explain } from '@corridor/graph-schema/questions';
import { claimAddress, forEachClaim, hasFacet, passageAt } from '@corridor/network';
import type { Network } from './network-of.ts';
import type { Sight } from './sight.ts';

const MOST_CLAIMS = 1_000;

/** For each result the claims that tie its nodes to the network, with their records. O(claims at them). */
export function explainNodes(sight: Sight, network: Network, results: readonly (readonly number[])[]): Explain {
  return results.map((nodes, result) => {
    const claims = claimsAt(network, nodes);
    const shown = [...claims].sort((a, b) => a - b).slice(0, MOST_CLAIMS);
    const { view } = network;
    return {
      result,
      claims: shown.map((claim) => sight.claimId(view, claim)).sort(),
      records: [...new Set(shown.map((claim) => claimAddress(view, claim).record))].sort(),
      total: claims.size,
    };
  });
}

/** Claims from nodes to other nodes, and to what they share with other nodes: an identifier, or an event in a projection. */
function claimsAt({ view, entities, nodeOf }: Network, nodes: readonly number[]): Set<number> {
  const claims = new Set<number>();
  const shared = new Map<number, boolean>();
  const isShared = (thing: number) => {
    if (passageAt(view, thing) === 'end' || hasFacet(view, thing, 'placeholder')) return false;
    const sharing = new Set<number>();
    forEachClaim(view, thing, (_claim, other) => {
      if (nodeOf(other) !== -1) sharing.add(other);
    });
    return sharing.size > 1;
  };
  for (const node of nodes) {
    forEachClaim(view, entities[node] ?? -1, (claim, other) => {
      if (nodeOf(other) === -1) {
        const known = shared.get(other) ?? isShared(other);
        shared.set(other, known);
        if (!known) return;
      }
      claims.add(claim);
    });
  }
  return claims;
}
