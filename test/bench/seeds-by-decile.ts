const DECILES = 10;

/** Numbers spread evenly over each tenth of all, by what each has of something; the first are those with most. */
export function seedsByDecile(amounts: ArrayLike<number>, each: number): number[] {
  const sorted = Array.from(amounts, (_, at) => at).sort((a, b) => (amounts[b] ?? 0) - (amounts[a] ?? 0) || a - b);
  const size = sorted.length / DECILES;
  return Array.from({ length: DECILES }, (_, decile) =>
    Array.from({ length: each }, (__, nth) => sorted[Math.floor(decile * size + (nth * size) / each)] ?? 0),
  ).flat();
}
