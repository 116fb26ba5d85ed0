import type { Area } from '../area.ts';
import { price } from './price.ts';

/** What policy and audit cost those who ask. */
export const protection: Area = {
  name: 'protection',
  packages: ['express', 'neo4j-driver'],
  benchmarks: [price],
};
