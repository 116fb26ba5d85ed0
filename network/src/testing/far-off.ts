/**
 * The places where numbers are further apart than 1e-9, or than 1e-9 of them where they are large; NaN is the same as
 * NaN. Empty when all are alike.
 */
export function farOff(found: ArrayLike<number>, expected: ArrayLike<number>): string[] {
  if (found.length !== expected.length) return [`${found.length} numbers, expected ${expected.length}`];
  return Array.from(expected, (other, place) => {
    const one = found[place];
    const isAlike = Object.is(one, other) || Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(other));
    return isAlike ? '' : `at ${place}: ${one}, expected ${other}`;
  }).filter((line) => line !== '');
}
