import { totalmem } from 'node:os';
import type { Neo4jHeap } from './configure.ts';

/** From so much memory on there is room for the larger heap beside the pages of the store and our own processes. */
const ROOMY_BYTES = 8 * 2 ** 30;

/** The heap that a machine of so much memory (bytes) has room for: the larger one loads large files faster. */
export function suitableHeap(memory = totalmem()): Neo4jHeap {
  return memory >= ROOMY_BYTES ? '1g' : '512m';
}
