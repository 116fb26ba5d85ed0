/**
 * Constraints and indexes of what this folder reads and writes beside the vocabulary: imports, intents, upkeep. Those that
 * the declarations name as well do no harm: each runs only if nothing like it exists.
 */
export const controlStatements: readonly string[] = [
  'CREATE CONSTRAINT op_id IF NOT EXISTS FOR (n:Op) REQUIRE n.opId IS UNIQUE',
  'CREATE CONSTRAINT outbox_id IF NOT EXISTS FOR (n:Outbox) REQUIRE n.id IS UNIQUE',
  'CREATE CONSTRAINT import_id IF NOT EXISTS FOR (n:Import) REQUIRE n.id IS UNIQUE',
  'CREATE CONSTRAINT import_chunk IF NOT EXISTS FOR (n:ImportChunk) REQUIRE (n.import, n.chunk) IS UNIQUE',
  'CREATE CONSTRAINT quarantine_item IF NOT EXISTS FOR (n:QuarantineItem) REQUIRE (n.import, n.position) IS UNIQUE',
  'CREATE CONSTRAINT upkeep_id IF NOT EXISTS FOR (n:Upkeep) REQUIRE n.id IS UNIQUE',
  'CREATE CONSTRAINT key_check_id IF NOT EXISTS FOR (n:KeyCheck) REQUIRE n.id IS UNIQUE',
  'CREATE CONSTRAINT graph_revision_id IF NOT EXISTS FOR (n:GraphRevision) REQUIRE n.id IS UNIQUE',
  'CREATE CONSTRAINT work_revision_id IF NOT EXISTS FOR (n:WorkRevision) REQUIRE n.id IS UNIQUE',
  'CREATE CONSTRAINT policy_token_id IF NOT EXISTS FOR (n:PolicyToken) REQUIRE n.id IS UNIQUE',
  'CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE',
  'CREATE CONSTRAINT source_id IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE',
  'CREATE CONSTRAINT record_id IF NOT EXISTS FOR (n:Record) REQUIRE n.id IS UNIQUE',
  'CREATE CONSTRAINT decision_id IF NOT EXISTS FOR (n:Decision) REQUIRE n.id IS UNIQUE',
  // The versions of a reference are looked up for every row that comes.
  'CREATE INDEX record_ref IF NOT EXISTS FOR (n:Record) ON (n.source, n.ref)',
  'CREATE INDEX record_rev IF NOT EXISTS FOR (n:Record) ON (n.rev)',
  'CREATE INDEX decision_rev IF NOT EXISTS FOR (n:Decision) ON (n.rev)',
  'CREATE INDEX dissemination_rev IF NOT EXISTS FOR (n:Dissemination) ON (n.rev)',
];
