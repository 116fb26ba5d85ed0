export { isStanding } from './decision.ts';
export type { FoldDecision } from './decision.ts';
export { foldRecord } from './fold-record.ts';
export type { FoldedClaim, FoldedRecord } from './fold-record.ts';
export { createGraphHash } from './graph-hash.ts';
export type { GraphHash } from './graph-hash.ts';
export { survivors } from './survivors.ts';
export type { Survivors } from './survivors.ts';
