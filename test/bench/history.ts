import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { median } from './alternate.ts';
import { measurementSchema, type Measurement } from './measurement.ts';

const path = join(import.meta.dirname, 'history.jsonl');
/** A ratio below this share of the recorded one has fallen. */
const LEAST_SHARE = 0.7;

/** Every line so far, oldest first. */
export function readHistory(): Measurement[] {
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => measurementSchema.parse(JSON.parse(line)));
}

/** Adds a line. */
export function appendHistory(measurement: Measurement): void {
  appendFileSync(path, `${JSON.stringify(measurement)}\n`);
}

/**
 * The ratio recorded for the same thing on the same kind of machine, if the measured one lies more than 30 % below it.
 * Recorded is the median of the lines, so that neither one lucky run raises it nor a slow decline drags it along at once.
 */
export function fallenFrom(measured: Measurement, history: readonly Measurement[]): number | undefined {
  const sameMachine = JSON.stringify(measured.machine);
  const ratios = history
    .filter(
      ({ area, name, size, rivalName, machine, anyLoad }) =>
        area === measured.area &&
        name === measured.name &&
        size === measured.size &&
        rivalName === measured.rivalName &&
        !anyLoad &&
        JSON.stringify(machine) === sameMachine,
    )
    .map(({ ratio }) => ratio);
  if (ratios.length === 0) return undefined;
  const recorded = median(ratios);
  return measured.ratio < recorded * LEAST_SHARE ? recorded : undefined;
}
