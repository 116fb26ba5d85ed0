export { createIds } from './create-ids.ts';
export type { Digest, Ids } from './create-ids.ts';
