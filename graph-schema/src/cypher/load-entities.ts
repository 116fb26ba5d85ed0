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
