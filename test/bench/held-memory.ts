import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import * as z from 'zod';
import { median } from './alternate.ts';
import type { Bench } from './area.ts';
import type { Measured } from './measurement.ts';

const held = z.strictObject({ bytes: z.number(), digest: z.string() });
/** What a process that holds a graph prints: the bytes it holds, and a digest of what is in it. */
export type Held = z.infer<typeof held>;

const MEGABYTE = 2 ** 20;

/** A graph that two processes hold, one on each side. */
export interface HeldMemory {
  readonly name: string;
  readonly goal: number;
  /** The program that holds it; its words are the side and what follows. */
  readonly program: string;
  readonly ours: string;
  readonly words: readonly string[];
}

/** Memory of one graph on our side and in graphology, each in a process of its own, so that nothing else is counted. */
export async function heldMemory(
  { repeats, say }: Bench,
  { name, goal, program, ours: side, words }: HeldMemory,
): Promise<Measured> {
  const hold = async (of: string): Promise<Held> => {
    say(`memory: ${of}`);
    const flags = ['--expose-gc', '--max-old-space-size=4096'];
    const { stdout } = await promisify(execFile)(process.execPath, [...flags, program, of, ...words]);
    return held.parse(JSON.parse(stdout));
  };
  const ours: Held[] = [];
  const rival: Held[] = [];
  for (let repeat = 0; repeat < repeats; repeat += 1) {
    ours.push(await hold(side));
    rival.push(await hold('graphology'));
  }
  const ratios = ours.map(({ bytes }, repeat) => (rival[repeat]?.bytes ?? Number.NaN) / bytes);
  return {
    name,
    unit: 'MB',
    ours: median(ours.map(({ bytes }) => bytes)) / MEGABYTE,
    rival: median(rival.map(({ bytes }) => bytes)) / MEGABYTE,
    rivalName: 'graphology',
    ratio: median(ratios),
    spread: [Math.min(...ratios), Math.max(...ratios)],
    equal: new Set([...ours, ...rival].map(({ digest }) => digest)).size === 1,
    recorded: false,
    goal,
    digest: ours[0]?.digest ?? '',
  };
}
