import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { areas } from './areas.ts';
import type { Area } from './area.ts';
import { sizes, type Size } from './measurement.ts';

/** What a person asked for. */
export interface Asked {
  readonly areas: readonly Area[];
  readonly size: Size;
  /** Measure on a busy machine as well. */
  readonly anyLoad: boolean;
  readonly data: string;
}

/** Why the words do not say what to measure: one sentence. */
export class WordsFault extends Error {
  override readonly name = 'WordsFault';
}

const everyArea = 'all';
const realFiles = resolve(import.meta.dirname, '../../../shared/data');

/**
 * Reads `[AREA] [--size small|standard] [--only BENCHMARK] [--any-load] [--data FOLDER]`.
 * @throws WordsFault
 */
export function readWords(words: readonly string[]): Asked {
  const { values, positionals } = parse(words);
  const size = sizes.find((one) => one === values.size);
  if (size === undefined) throw new WordsFault(`There is no size ${values.size}; the sizes are ${sizes.join(', ')}.`);
  const named = positionals.length === 0 ? [everyArea] : positionals;
  const found = named.flatMap((name) => (name === everyArea ? areas : [areaOf(name)]));
  return {
    areas: values.only === undefined ? found : [only(found, values.only)],
    size,
    anyLoad: values['any-load'],
    data: values.data === undefined ? realFiles : resolve(values.data),
  };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        size: { type: 'string', default: 'standard' },
        only: { type: 'string' },
        data: { type: 'string' },
        'any-load': { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new WordsFault(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

function areaOf(name: string): Area {
  const found = areas.find((area) => area.name === name);
  if (found === undefined) {
    const known = [...areas.map((area) => area.name), everyArea].join(', ');
    throw new WordsFault(`There is no benchmark of ${name}; the areas are ${known}.`);
  }
  return found;
}

function only(among: readonly Area[], name: string): Area {
  for (const area of among) {
    const benchmarks = area.benchmarks.filter((benchmark) => benchmark.name === name);
    if (benchmarks.length > 0) return { ...area, benchmarks };
  }
  const known = among.flatMap(({ benchmarks }) => benchmarks.map((benchmark) => benchmark.name)).join(', ');
  throw new WordsFault(`There is no benchmark ${name}; there are ${known}.`);
}
