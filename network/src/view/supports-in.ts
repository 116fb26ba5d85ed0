import { forEachDescriptionAt, descriptionToken } from '../topology/description-columns.ts';
import { claimToken } from '../topology/claim-columns.ts';
import { valueAt } from '../topology/packed-column.ts';
import type { View } from './view.ts';
import { isClaimVisible, isDescriptionVisible, isWalked } from './visible-claims.ts';

/**
 * Calls `visit` with the token's code and the record of everything that a view shows: claims of walked types whose two ends
 * are there, and descriptions of what is there. With `counts` only claims at a home node that counts, and descriptions of
 * their ends. Answers the entities that it came by. O(claims + descriptions).
 */
export function forEachSupport(
  view: View,
  visit: (token: number, record: number) => void,
  counts?: (home: number) => boolean,
): Set<number> {
  const { claims, descriptions, nodes } = view.topology;
  const entities = new Set<number>();
  for (let claim = 0; claim < claims.from.length; claim += 1) {
    const start = valueAt(claims.from, claim);
    const end = valueAt(claims.to, claim);
    const term = valueAt(claims.term, claim);
    if (counts && !counts(start) && !counts(end)) continue;
    if (!isWalked(view, term, start, end) || !isClaimVisible(view, claim, term)) continue;
    const [from, to] = [view.groups.survivorOf(start), view.groups.survivorOf(end)];
    if (!isWithin(view, from) || !isWithin(view, to)) continue;
    entities.add(from).add(to);
    visit(claimToken(claims, claim), valueAt(claims.record, claim));
  }
  for (let home = 0; home < nodes.size; home += 1) {
    const entity = view.groups.survivorOf(home);
    if (!isWithin(view, entity) || (counts && !entities.has(entity) && !counts(home))) continue;
    forEachDescriptionAt(descriptions, home, (row) => {
      if (!isDescriptionVisible(view, row, home)) return;
      entities.add(entity);
      visit(descriptionToken(descriptions, row), valueAt(descriptions.record, row));
    });
  }
  return entities;
}

function isWithin({ within }: View, entity: number): boolean {
  return within === undefined || within.has(entity);
}
