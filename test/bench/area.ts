import type { Measured, Size } from './measurement.ts';

/** Questions are asked so often before their times count. */
export const WARM_UP_PASSES = 3;

/** A store that a benchmark may empty. */
export interface BenchStore {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

/** Disposable stores and a folder for one run. */
export interface Bench {
  readonly size: Size;
  /** How often both sides run in turn. */
  readonly repeats: number;
  readonly folder: string;
  /** Folder of real files; it may be absent. */
  readonly data: string;
  /** A Neo4j for ours, and one for the rival, so that neither finds what the other wrote. The same one at every call. */
  readonly neo4j: (name: 'ours' | 'rival') => Promise<BenchStore>;
  /** Address of a Redis. */
  readonly redis: () => Promise<string>;
  /** From now on the processor time of this process counts, as that of the stores does. */
  readonly watch: (pid: number) => void;
  /** Processor time in seconds that this process and all that is watched have taken so far. */
  readonly processorSeconds: () => number;
  /** Says what is going on. */
  readonly say: (line: string) => void;
}

/** Something to measure, which gives one or more lines, at the end or one by one; fails when the answers are not what they must be. */
export interface Benchmark {
  readonly name: string;
  readonly measure: (bench: Bench) => Promise<readonly Measured[]> | AsyncIterable<Measured>;
}

/** Benchmarks of one part of the product. */
export interface Area {
  readonly name: string;
  /** Packages whose versions are written down with the figures. */
  readonly packages: readonly string[];
  readonly benchmarks: readonly Benchmark[];
}
