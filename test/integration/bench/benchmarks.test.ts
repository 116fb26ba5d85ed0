import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startNeo4j, type RunningStore } from '@corridor/seed/services';
import { areas } from '../../bench/areas.ts';
import type { Bench } from '../../bench/area.ts';
import { measurementSchema, type Measurement } from '../../bench/measurement.ts';
import { measureArea } from '../../bench/measure-area.ts';
import { readWords, WordsFault } from '../../bench/read-words.ts';
import { runFacts } from '../../bench/run-facts.ts';
import { injectNeo4j, injectRedis } from '../../support/inject.ts';

/** Generous: what is looked at here is that both sides give the same answer, never how long they take. */
const timeout = 600_000;

let folder: string;
let rival: Promise<RunningStore> | undefined;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'corridor-bench-test-'));
});
afterAll(async () => {
  await (await rival)?.stop();
  await rm(folder, { recursive: true, force: true });
});

const bench = (): Bench => ({
  size: 'small',
  repeats: 1,
  folder,
  data: folder,
  neo4j(name) {
    if (name === 'ours') return Promise.resolve(injectNeo4j());
    rival ??= startNeo4j({ folder: join(folder, 'neo4j') });
    return rival;
  },
  redis: () => Promise.resolve(injectRedis().uri),
  watch: () => undefined,
  processorSeconds: () => process.cpuUsage().user / 1e6,
  say: () => undefined,
});

for (const area of areas) {
  for (const benchmark of area.benchmarks) {
    test(`${area.name}, ${benchmark.name}: both sides give the same answer`, { timeout }, async () => {
      const lines: Measurement[] = [];
      const facts = runFacts({ size: 'small', anyLoad: true });
      for await (const line of measureArea({ ...area, benchmarks: [benchmark] }, bench(), facts)) lines.push(line);

      expect(lines).not.toStrictEqual([]);
      for (const line of lines) expect(measurementSchema.parse(line)).toMatchObject({ area: area.name });
      expect(lines.filter(({ equal }) => equal === false)).toStrictEqual([]);
    });
  }
}

test('an area that is not there is named with those that are', () => {
  expect(() => readWords(['nonsense'])).toThrow(
    new WordsFault('There is no benchmark of nonsense; the areas are ingest, network, search, protection, all.'),
  );
});
