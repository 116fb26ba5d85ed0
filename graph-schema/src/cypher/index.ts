export { constraintStatements } from './constraints.ts';
export { createClaims } from './load-claims.ts';
export { retractClaims } from './load-claims.ts';
export { findEntities } from './load-entities.ts';
export { createEntities } from './load-entities.ts';
export { findVersions } from './load-records.ts';
export { createRecords } from './load-records.ts';
export { retractRecords } from './load-records.ts';
