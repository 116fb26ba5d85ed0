import { existsSync } from 'node:fs';
import { openAsBlob } from 'node:fs';
import { join } from 'node:path';
import { againstLimit } from '../against-limit.ts';
import type { Bench, Benchmark } from '../area.ts';
import type { Measured } from '../measurement.ts';
import { peakBytesOf } from '../process-figures.ts';
import { startSystem, type BenchSystem } from '../system/start-system.ts';
import { madeSeizures } from './made-seizures.ts';
import { storedCounts } from './stored-counts.ts';

const ROWS_A_SECOND = 1_500;
const ELEMENTS_A_SECOND = 12_000;
const API_MEGABYTES = 1_024;
const WORKER_MEGABYTES = 512;
const MEGABYTE = 2 ** 20;
const HALF_A_MILLION = 500_000;
const CLAIMS_IN_MEMORY = 1_500_000;
const realFile = 'seizures/unodc_ids_2011_2015.csv.gz';

/**
 * A real file from its sending until it can be asked for, through API, queue and workers as they run in use: into an
 * empty system that has just started, and again once half a million records are there. Beside it the memory of both
 * processes.
 */
export const endToEnd: Benchmark = {
  name: 'end-to-end',
  async measure(bench) {
    const file = join(bench.data, realFile);
    if (bench.size === 'standard' && !existsSync(file)) {
      bench.say(`skipped: there is no ${realFile} in ${bench.data}`);
      return [];
    }
    const system = await startSystem(bench);
    try {
      return bench.size === 'standard'
        ? await measureFile(bench, system, await openAsBlob(file))
        : await measureMade(bench, system);
    } finally {
      await system.stop();
    }
  },
};

async function measureFile(bench: Bench, system: BenchSystem, file: Blob): Promise<Measured[]> {
  const lines: Measured[] = [];
  let memory: Measured | undefined;
  for (let number = 1; ; number += 1) {
    const { records } = await storedCounts(system.store);
    const isMeasured = number === 1 || records >= HALF_A_MILLION;
    bench.say(`import ${number}, ${records} records in the store`);
    const figures = await importOnce(bench, system, file, `seizures ${number}`);
    if (isMeasured) lines.push(...rates(figures, number === 1 ? 'from cold' : 'at half a million records'));
    const { claims } = await storedCounts(system.store);
    if (memory === undefined && claims >= CLAIMS_IN_MEMORY) memory = apiMemory(system, claims);
    if (isMeasured && number > 1) break;
  }
  return [...lines, ...(memory === undefined ? [] : [memory]), workerMemory(system)];
}

/** At the smallest size the file is a made one, and what counts is that it arrives whole. */
async function measureMade(bench: Bench, system: BenchSystem): Promise<Measured[]> {
  const rows = 500;
  const { view } = await system.ask.import(new Blob([madeSeizures(rows)]), 'made.csv', {
    source: 'made',
    profile: 'seizures',
  });
  if (view.read !== rows || view.accepted + view.flagged !== rows) {
    throw new Error(`Of ${rows} rows ${view.accepted + view.flagged} arrived`);
  }
  const { claims } = await storedCounts(system.store);
  bench.say(`${rows} rows arrived`);
  return [apiMemory(system, claims), workerMemory(system)];
}

interface Figures {
  readonly rows: number;
  readonly elements: number;
  readonly seconds: number;
  readonly processor: number;
}

async function importOnce(bench: Bench, system: BenchSystem, file: Blob, source: string): Promise<Figures> {
  const before = await storedCounts(system.store);
  const processor = bench.processorSeconds();
  const { view, seconds } = await system.ask.import(file, 'seizures.csv.gz', { source, profile: 'unodc-seizures' });
  const { read, accepted, flagged, quarantined, rejected } = view;
  if (read !== accepted + flagged + quarantined + rejected) throw new Error('Rows were lost on the way');
  const { totalSeizures } = (await system.ask.question('flows', { sources: [source] })) as { totalSeizures?: unknown };
  if (typeof totalSeizures !== 'number' || totalSeizures === 0) throw new Error('No flows after the import');
  const after = await storedCounts(system.store);
  return {
    rows: read,
    elements: after.elements - before.elements,
    seconds,
    processor: bench.processorSeconds() - processor,
  };
}

function rates({ rows, elements, seconds, processor }: Figures, when: string): Measured[] {
  const note = `${rows} rows and ${elements} elements in ${seconds.toFixed(0)} s`;
  const common = { good: 'atLeast', note, processorSeconds: processor } as const;
  return [
    againstLimit({
      ...common,
      name: `file to queryable, ${when}`,
      unit: 'rows/s',
      figures: [rows / seconds],
      limit: ROWS_A_SECOND,
    }),
    againstLimit({
      ...common,
      name: `file to queryable, ${when}`,
      unit: 'elements/s',
      figures: [elements / seconds],
      limit: ELEMENTS_A_SECOND,
    }),
  ];
}

function apiMemory({ api }: BenchSystem, claims: number): Measured {
  return againstLimit({
    name: 'peak memory of the API',
    unit: 'MB',
    figures: [peakBytesOf(api.pid) / MEGABYTE],
    limit: API_MEGABYTES,
    good: 'atMost',
    note: `${claims} claims`,
  });
}

function workerMemory({ workers }: BenchSystem): Measured {
  return againstLimit({
    name: 'peak memory of the workers',
    unit: 'MB',
    figures: [peakBytesOf(workers.pid) / MEGABYTE],
    limit: WORKER_MEGABYTES,
    good: 'atMost',
  });
}
