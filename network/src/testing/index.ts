export { exportOf } from './export-of.ts';
export { someGraph } from './random-graphs.ts';
export { aRecord, someRecords, testId } from './random-records.ts';
export type { RandomClaim } from './random-records.ts';
