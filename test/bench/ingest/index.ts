import type { Area } from '../area.ts';
import { deltaLag } from './delta-lag.ts';
import { endToEnd } from './end-to-end.ts';
import { load } from './load.ts';
import { queueOverhead } from './queue-overhead.ts';
import { queueRows } from './queue-rows.ts';
import { topology } from './topology.ts';

/** From a file's rows to a graph that answers. */
export const ingest: Area = {
  name: 'ingest',
  packages: ['bullmq', 'graphology', 'neo4j-driver', 'neo4j-driver-5'],
  benchmarks: [load, endToEnd, deltaLag, queueOverhead, queueRows, topology],
};
