import type { EntitySummary } from '@corridor/graph-schema/contracts';

/** Each entity once, where it comes first. */
export function distinctEntities(all: readonly EntitySummary[]): EntitySummary[] {
  return [...new Map(all.map((entity) => [entity.id, entity])).values()];
}
