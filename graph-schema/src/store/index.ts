export * from './acting.ts';
export * from './audit.ts';
export * from './chunks.ts';
export { readDecisions } from './decisions.ts';
export { parseStamps, readDisseminations, readPolicyTokens, readStamper, restampRecord } from './disseminations.ts';
export { DecisionsMoved, WriteConflict } from './failures.ts';
export * from './imports.ts';
export { invariantChecks } from './invariants.ts';
export type { InvariantCheck } from './invariants.ts';
export { isDone, writeOperation } from './operations.ts';
export * from './outbox.ts';
export { writeTokens } from './policy-tokens.ts';
export type { IdentifiedToken } from './policy-tokens.ts';
export * from './pages.ts';
export * from './quarantine.ts';
export * from './repair.ts';
export { repointClaims, repointed } from './repoint-claims.ts';
export { compareVersions, resolveVersions } from './resolve-versions.ts';
export type { KnownRecord, ResolvedVersions, Resolution } from './resolve-versions.ts';
export {
  holdRevision,
  IMPORT_CHANNEL,
  nextWorkRevision,
  readRevision,
  REVISION_CHANNEL,
  stampRevision,
} from './revision.ts';
export type { Run, StoreRow, StoreTools } from './run.ts';
export { readSeals, sealRecord, sealWritten, spokenSince } from './seals.ts';
export type { Seal } from './seals.ts';
export { readStoredClaim, storedClaim } from './stored-claim.ts';
export type { RecordedTime } from './stored-claim.ts';
export { storedRecord } from './stored-record.ts';
export { updateUpkeep } from './upkeep.ts';
export { readStandingOf, waitForWriters } from './withdraw-import.ts';
export { createEntitiesUnderway } from './entities-underway.ts';
export type { EntitiesUnderway } from './entities-underway.ts';
export { retractRecordsWithClaims } from './retract-records.ts';
export { writeRecords } from './write-records.ts';
export type { WrittenRecords } from './write-records.ts';
