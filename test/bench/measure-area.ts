import type { Area, Bench, Benchmark } from './area.ts';
import type { Measured, Measurement, RunFacts } from './measurement.ts';
import { versionsOf } from './run-facts.ts';

/** Measures every benchmark of an area and hands over each line as soon as it is there. */
export async function* measureArea(
  area: Area,
  bench: Bench,
  facts: Omit<RunFacts, 'versions'>,
): AsyncGenerator<Measurement> {
  const versions = versionsOf(area);
  for (const { name, measure } of area.benchmarks) {
    bench.say(`${area.name}: ${name}`);
    for await (const measured of linesOf(measure(bench))) yield { area: area.name, ...measured, ...facts, versions };
  }
}

async function* linesOf(lines: ReturnType<Benchmark['measure']>): AsyncGenerator<Measured> {
  yield* Symbol.asyncIterator in lines ? lines : await lines;
}
