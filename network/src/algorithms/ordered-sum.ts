/**
 * The sum of numbers in ascending order. A sum of floats depends on its order, and the order of arrival must not change a
 * byte of an answer. O(n log n).
 */
export function orderedSum(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b).reduce((sum, value) => sum + value, 0);
}
