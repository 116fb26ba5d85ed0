import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startNeo4j, startRedis, type RunningStore, suitableHeap } from '@corridor/seed/services';
import type { Bench } from './area.ts';
import { processorSecondsOf } from './process-figures.ts';

const REPEATS = 5;

/** A bench with what it opened. */
export interface OpenedBench extends Bench {
  /** Stops its stores and takes its folder away. */
  close(): Promise<void>;
}

/** A bench in a temporary folder, with stores of its own that start when they are first asked for. */
export async function openBench({ size, data, say }: Pick<Bench, 'size' | 'data' | 'say'>): Promise<OpenedBench> {
  const folder = await mkdtemp(join(tmpdir(), 'corridor-bench-'));
  const stores = new Map<string, Promise<RunningStore>>();
  const watched = new Set<number>();
  const open = (name: string, start: () => Promise<RunningStore>): Promise<RunningStore> => {
    const known = stores.get(name);
    if (known !== undefined) return known;
    say(`starting ${name}`);
    const starting = start().then((store) => (watched.add(store.pid), store));
    stores.set(name, starting);
    return starting;
  };
  return {
    size,
    repeats: REPEATS,
    data,
    folder,
    say,
    neo4j: (name) =>
      open(`Neo4j (${name})`, () => startNeo4j({ folder: join(folder, `neo4j-${name}`), heap: suitableHeap() })),
    redis: async () =>
      (await open('Redis', () => startRedis({ folder: join(folder, 'redis'), durable: true, preferredPort: 0 }))).uri,
    watch: (pid) => watched.add(pid),
    processorSeconds: () => ownSeconds() + [...watched].reduce((sum, pid) => sum + processorSecondsOf(pid), 0),
    async close() {
      await Promise.allSettled([...stores.values()].map(async (store) => (await store).stop()));
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function ownSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
