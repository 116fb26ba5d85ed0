import type { Graph } from '@corridor/network';
import type { ComputePool, Watch } from './compute-pool.ts';
import type { GraphCache } from './graph-cache.ts';
import type { TaskName, TaskOptions, TaskResult } from './tasks.ts';

/** What an answer computes with: graphs that are kept, and threads that end with the request. */
export interface Compute {
  readonly graphs: GraphCache;
  run<Name extends TaskName>(name: Name, graph: Graph, options: TaskOptions<Name>): Promise<TaskResult<Name>>;
}

/** Binds what is shared to one request. */
export function computeFor(graphs: GraphCache, pool: ComputePool, watch?: Watch): Compute {
  return { graphs, run: (name, graph, options) => pool.run(name, graph, options, watch) };
}
