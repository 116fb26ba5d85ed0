import type { FoldedClaim } from '../fold/index.ts';

/**
 * Writes claims. Those that share record, token, confidence, period and times come together: each of `$groups` is
 * `[[record, token, confidence, four days, recordedAt, retractedAt or null], rows]`, each row `[place of its type in
 * $types, internal id of the start, internal id of the end, id, further properties]`. What is sent once need not be
 * packed, unpacked and kept for every claim. Only claims of new records come here, so none is looked up; the
 * constraint on their id is what a mistake would meet.
 */
export const createClaims = `
  UNWIND $groups AS group
  WITH group[0] AS shared, group[1] AS claims
  UNWIND claims AS row
  WITH shared, row, row[4] AS own
  MATCH (start) WHERE id(start) = row[1]
  MATCH (end) WHERE id(end) = row[2]
  CREATE (start)-[claim:$($types[row[0]])]->(end)
  SET claim = own {.*, id: row[3], record: shared[0], token: shared[1], confidence: shared[2],
    fromEarliest: shared[3], fromLatest: shared[4], toEarliest: shared[5], toLatest: shared[6],
    recordedAt: shared[7], retractedAt: shared[8]}
  RETURN count(claim) AS written
`;

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
