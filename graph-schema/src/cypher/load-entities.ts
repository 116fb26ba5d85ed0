import type { KindLabel } from '../kinds/index.ts';

/** Which entities are there, with the internal ids that bind the ends of claims in this transaction. */
export const findEntities = `
  UNWIND $ids AS id
  MATCH (entity:Entity {id: id})
  RETURN collect([entity.id, id(entity)]) AS found
`;

/** Makes entities of one kind. The ids are sorted and known to be absent; a race fails on the constraint and goes again. */
export function createEntities(kind: KindLabel): string {
  return `
    UNWIND $ids AS id
    CREATE (entity:Entity:${kind} {id: id})
    RETURN collect([entity.id, id(entity)]) AS found
  `;
}

/**
 * Makes entities of one kind unless somebody else makes them at this moment; then waits until that is decided. The ids are
 * sorted.
 */
export function mergeEntities(kind: KindLabel): string {
  return `
    UNWIND $ids AS id
    MERGE (entity:Entity {id: id})
    ON CREATE SET entity:${kind}
    RETURN collect([entity.id, id(entity)]) AS found
  `;
}
