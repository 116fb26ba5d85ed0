/** The versions that are known of some references, each given as `[source, ref]`. */
export const findVersions = `
  UNWIND $references AS reference
  MATCH (record:Record {source: reference[0], ref: reference[1]})
  RETURN collect([record.id, record.source, record.ref, record.version, record.rawHash, record.retractedAt IS NULL]) AS known
`;

/** Makes records; the internal ids bind the start of their descriptions. */
export const createRecords = `
  UNWIND $rows AS row
  CREATE (record:Record)
  SET record = row
  RETURN collect([record.id, id(record)]) AS found
`;

/** Withdraws records that stand. */
export const retractRecords = `
  UNWIND $ids AS id
  MATCH (record:Record {id: id})
  WHERE record.retractedAt IS NULL
  SET record.retractedAt = $at
  RETURN collect([record.id, id(record)]) AS found
`;
