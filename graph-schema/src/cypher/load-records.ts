/** The versions that are known of some references, each given as `[source, ref]`, with the handling that they came under. */
export const findVersions = `
  UNWIND $references AS reference
  MATCH (record:Record {source: reference[0], ref: reference[1]})
  RETURN collect([
    record.id, record.source, record.ref, record.version, record.rawHash, record.retractedAt IS NULL,
    coalesce(record.baseToken, record.token)
  ]) AS known
`;

/** What many records of a chunk have alike. */
export const sharedProperties = [
  'source',
  'origin',
  'import',
  'profile',
  'mappingVersion',
  'kind',
  'gradeScheme',
  'token',
  'version',
  'recordedAt',
  'retractedAt',
] as const;

/**
 * Makes records: each row is `[own properties, place in $shared]`, and each of `$shared` holds the values of
 * {@link sharedProperties} in their order, null where there is none. The internal ids bind the start of their descriptions.
 */
export const createRecords = `
  UNWIND $rows AS row
  WITH row[0] AS own, $shared[row[1]] AS shared
  CREATE (record:Record)
  SET record = own {.*, ${sharedProperties.map((name, at) => `${name}: shared[${at}]`).join(', ')}}
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
