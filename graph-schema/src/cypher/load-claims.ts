import type { FoldedClaim } from '../fold/index.ts';

/**
 * Writes claims of one type, each row `[internal id of the start, internal id of the end, properties]`. Only claims of
 * new records come here, so none is looked up; the constraint on their id is what a mistake would meet.
 */
export function createClaims(type: FoldedClaim['type']): string {
  return `
    UNWIND $rows AS row
    MATCH (start) WHERE id(start) = row[0]
    MATCH (end) WHERE id(end) = row[1]
    CREATE (start)-[claim:${type}]->(end)
    SET claim = row[2]
    RETURN count(claim) AS written
  `;
}

/** Withdraws claims of one type by their ids. */
export function retractClaims(type: FoldedClaim['type']): string {
  return `
    UNWIND $ids AS id
    MATCH ()-[claim:${type} {id: id}]->()
    SET claim.retractedAt = $at
    RETURN count(claim) AS written
  `;
}

/** Puts claims of one type under other policy tokens: rows of `{id, token}`. What the indexes search follows. */
export function restampClaims(type: FoldedClaim['type']): string {
  return `
    UNWIND $rows AS row
    MATCH ()-[claim:${type} {id: row.id}]->()
    SET claim.token = row.token,
      claim.searchToken = CASE WHEN claim.searchToken IS NULL THEN null ELSE row.token END
    RETURN count(claim) AS written
  `;
}
