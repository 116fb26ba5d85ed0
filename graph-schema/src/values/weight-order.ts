import { raised } from './define-value.ts';
import type { FlagRaised } from './define-value.ts';

export interface Weights {
  readonly grossKg?: number;
  readonly netKg?: number;
  readonly pureKg?: number;
}

/** Compares the three weights of one item: pure is never above net, net never above gross; net equal to gross is suspect (fault B11). */
export function checkWeightOrder({ grossKg, netKg, pureKg }: Weights): FlagRaised[] {
  const flags: FlagRaised[] = [];
  if (grossKg !== undefined && netKg !== undefined && netKg > grossKg)
    flags.push(raised('WEIGHT_ORDER', 'net above gross'));
  if (grossKg !== undefined && netKg === grossKg) flags.push(raised('WEIGHT_ORDER', 'net equals gross'));
  const whole = netKg ?? grossKg;
  if (pureKg !== undefined && whole !== undefined && pureKg > whole)
    flags.push(raised('WEIGHT_ORDER', 'pure above net'));
  return flags;
}

/** Whether the weights cannot all be true, so that the row waits for a person. */
export function areWeightsImpossible(weights: Weights): boolean {
  return checkWeightOrder(weights).some(({ detail }) => detail !== 'net equals gross');
}

/** Compares the sum of the lines with the stated total, in kilograms (fault B13). Absent tolerance: one per cent. */
export function checkTotal(lines: readonly number[], stated: number, tolerance = 0.01): FlagRaised[] {
  const sum = lines.reduce((total, line) => total + line, 0);
  if (Math.abs(sum - stated) <= Math.abs(stated) * tolerance) return [];
  return [raised('TOTAL_MISMATCH', `lines ${Number(sum.toPrecision(12))}, stated ${stated}`)];
}
