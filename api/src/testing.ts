/** What tests of the whole system reach into: the API as it starts, and the addresses that its document lists. */
export { createGuessing } from './access/guessing.ts';
export { setRightsMark } from './access/rights-mark.ts';
export { defaultAlarmRules } from './audit/alarms/alarm-rules.ts';
export { startAudit } from './audit/process/start-audit.ts';
export type { AuditOptions, RunningAudit } from './audit/process/start-audit.ts';
export { connectAudit } from './audit/client/connect-audit.ts';
export { auditDeclarations } from './audit/requests/declarations.ts';
export { keptLog, verifyLog } from './audit/verify/verify-log.ts';
export { serveWitness } from './audit/witness/serve-witness.ts';
export { createWitness } from './audit/witness/witness.ts';
export type { Context } from './context.ts';
export { connectStore } from './graph/driver.ts';
export * from './audit/log-testing.ts';
export { openApiDocument } from './docs/openapi.ts';
export { startApi } from './start-api.ts';
export type { ApiOptions, RunningApi } from './start-api.ts';
export { createResident } from './topology/resident.ts';
