import type { Area, Bench } from './area.ts';
import type { Measurement, RunFacts } from './measurement.ts';
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
    for (const measured of await measure(bench)) yield { area: area.name, ...measured, ...facts, versions };
  }
}
