import { cpus, totalmem } from 'node:os';
import * as z from 'zod';

/** Where something was measured: only what was measured on the same kind of machine may be compared. */
const machineSchema = z.strictObject({ processor: z.string(), cores: z.int(), memoryGiB: z.int() });
const sidesSchema = z.strictObject({ ours: z.number(), rival: z.number() });

/** One line of the table and of `history.jsonl`: ours and the rival's figure for the same work. */
export const measurementSchema = z.strictObject({
  area: z.string(),
  name: z.string(),
  size: z.enum(['small', 'standard']),
  /** What `ours` and `rival` count. */
  unit: z.string(),
  ours: z.number(),
  rival: z.number(),
  rivalName: z.string(),
  /** How many times better ours is: above 1 is better, whether the unit is best high or low. Median of the repeats. */
  ratio: z.number(),
  /** Smallest and greatest ratio of the repeats. */
  spread: z.tuple([z.number(), z.number()]),
  /** Both sides gave the same answer; null where the rival is a limit and not a run. */
  equal: z.boolean().nullable(),
  /** The rival's figure was not taken in this run. */
  recorded: z.boolean(),
  /** The ratio to reach; null where the figure is shown beside another one. */
  goal: z.number().nullable(),
  /** Wall time of one repeat. */
  seconds: sidesSchema.optional(),
  /** Processor time of one repeat: of the measuring process and of the servers and applications that it started. */
  processorSeconds: sidesSchema.optional(),
  /** What both sides' answer came to. */
  digest: z.string().optional(),
  /** What a reader of the figure must know. */
  note: z.string().optional(),
  seed: z.string().optional(),
  at: z.string(),
  /** Of the last minute, when the run began. */
  loadAverage: z.number(),
  /** Asked for in spite of a busy machine: shown and kept, but nothing is compared with it. */
  anyLoad: z.boolean(),
  versions: z.record(z.string(), z.string()),
  machine: machineSchema,
});
export type Measurement = z.infer<typeof measurementSchema>;
export type Size = Measurement['size'];
export const sizes = measurementSchema.shape.size.options;

/** What is the same for a whole run. */
export type RunFacts = Pick<Measurement, 'size' | 'at' | 'loadAverage' | 'anyLoad' | 'versions' | 'machine'>;
/** What a benchmark says of a measurement. */
export type Measured = Omit<Measurement, 'area' | keyof RunFacts>;

/** This machine. */
export function machineHere(): Measurement['machine'] {
  const all = cpus();
  return {
    processor: all[0]?.model.trim() ?? 'unknown',
    cores: all.length,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
  };
}
