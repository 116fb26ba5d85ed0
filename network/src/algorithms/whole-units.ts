/** Numbers that are whole, and what one of them stands for. */
export interface WholeUnits {
  readonly units: Float64Array;
  readonly unit: number;
}

/** The finest difference between costs or capacities that are not whole: a millionth. */
const FINEST = 1e6;
const FINEST_LOGARITHM = 1e9;

/**
 * Values as whole numbers, whose sums are exact and whose ties are ties: as they are where all are whole, else in
 * millionths (0.1 + 0.2 is 0.3). Infinity stays.
 */
export function wholeUnits(values: ArrayLike<number>): WholeUnits {
  const units = Float64Array.from(values);
  if (units.every((value) => Number.isInteger(value) || value === Infinity)) return { units, unit: 1 };
  return { units: units.map((value) => Math.round(value * FINEST)), unit: 1 / FINEST };
}

/** Confidences as whole costs whose sum is the least where the product is the greatest: −ln in thousand-millionths. */
export function confidenceUnits(values: ArrayLike<number>): Float64Array {
  return Float64Array.from(values, (value) => Math.round(-Math.log(value) * FINEST_LOGARITHM));
}
