import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import * as z from 'zod';
import { median } from '../alternate.ts';
import type { Bench, Benchmark } from '../area.ts';
import { PLANTED_SEED } from './planted-graph.ts';

const held = z.strictObject({ bytes: z.number(), digest: z.string() });
export type Held = z.infer<typeof held>;

const GOAL = 30;
const MEGABYTE = 2 ** 20;
const program = join(import.meta.dirname, 'hold-planted-graph.ts');

/** Memory of the bare graph, without attributes, in rows and in graphology. */
export const graphMemory: Benchmark = {
  name: 'memory',
  async measure(bench) {
    const ours: Held[] = [];
    const rival: Held[] = [];
    for (let repeat = 0; repeat < bench.repeats; repeat += 1) {
      ours.push(await holdGraph(bench, 'rows'));
      rival.push(await holdGraph(bench, 'graphology'));
    }
    const ratios = ours.map(({ bytes }, repeat) => (rival[repeat]?.bytes ?? Number.NaN) / bytes);
    return [
      {
        name: 'memory of the bare graph',
        unit: 'MB',
        ours: median(ours.map(({ bytes }) => bytes)) / MEGABYTE,
        rival: median(rival.map(({ bytes }) => bytes)) / MEGABYTE,
        rivalName: 'graphology',
        ratio: median(ratios),
        spread: [Math.min(...ratios), Math.max(...ratios)],
        equal: new Set([...ours, ...rival].map(({ digest }) => digest)).size === 1,
        recorded: false,
        goal: GOAL,
        digest: ours[0]?.digest ?? '',
        note: 'rows only, as after building; ends of edges and their arcs are made when asked for',
        seed: String(PLANTED_SEED),
      },
    ];
  },
};

/** Builds the graph in a process of its own, so that nothing else is counted. */
async function holdGraph({ size, say }: Bench, side: 'rows' | 'graphology'): Promise<Held> {
  say(`memory: ${side}`);
  const words = ['--expose-gc', '--max-old-space-size=4096', program, side, size];
  const { stdout } = await promisify(execFile)(process.execPath, words);
  return held.parse(JSON.parse(stdout));
}
