export { canonicalJson } from './canonical-json.ts';
export type { Json } from './canonical-json.ts';
export { auditEntrySchema, auditKinds, auditRecordSchema, justifications, SUBJECTS_NAMED } from './entry.ts';
export type { AuditedFile, AuditEntry, AuditKind, AuditRecord } from './entry.ts';
