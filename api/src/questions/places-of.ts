import type { View } from '@corridor/network';

/**
 * Ids of the entities in the store at which the claims of an entity hang. Claims are moved by every decision, also by those
 * that this reader does not see or that did not stand yet: so each home is asked where its claims are now.
 */
export function placesOf({ topology, groups }: View, node: number): string[] {
  const places = groups.membersOf(node).map((home) => topology.nodes.idOf(topology.groups.survivorOf(home)));
  return [...new Set(places)];
}
