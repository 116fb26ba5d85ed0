import { claimToken } from './claim-columns.ts';
import { forEachClaimAt } from './claim-rows.ts';
import { descriptionToken, forEachDescriptionAt } from './description-columns.ts';
import { valueAt } from './packed-column.ts';
import type { Topology } from './topology.ts';

/** Calls `visit` with record and token of everything that was ever said of a home node, whoever may see it: for those who guard it. */
export function forEachRowAt(topology: Topology, home: number, visit: (record: number, token: number) => void): void {
  const { outRows, inRows, claims, descriptions } = topology;
  const ofClaim = (claim: number) => visit(valueAt(claims.record, claim), claimToken(claims, claim));
  forEachClaimAt(outRows, home, ofClaim);
  forEachClaimAt(inRows, home, ofClaim);
  forEachDescriptionAt(descriptions, home, (row) =>
    visit(valueAt(descriptions.record, row), descriptionToken(descriptions, row)),
  );
}
