import type { Reduced } from './reduce.ts';

/**
 * No removal of `removals` nodes leaves fewer connected ordered pairs than this. A node of d neighbours leaves at most
 * d − 1 components more than there were, so that there are at most as many more as the greatest degrees allow; and pairs
 * are fewest where the sizes of what one component falls into are equal (as many parts to each as its size asks for).
 * O(components · log components).
 */
export function fewestPairs(sizes: readonly number[], removals: number, moreParts: number): number {
  const left = sizes.map((size) => Math.max(0, size - removals)).sort((a, b) => b - a);
  let sum = left.reduce((all, size) => all + size, 0);
  const nodes = sum;
  let squares = 0;
  let split = left.length;
  // What is smaller than an equal share of the parts stays whole.
  while (split > 1 && left[split - 1] * (split + moreParts) < sum) {
    split -= 1;
    sum -= left[split];
    squares += left[split] ** 2;
  }
  if (split > 0) squares += sum ** 2 / (split + moreParts);
  // Pairs are whole; a rounded division must not turn a tie away.
  return Math.max(0, Math.ceil(squares - nodes - 0.001));
}

/** How many components more than now the removal of so many candidates can leave. O(candidates · log candidates). */
export function mostNewParts({ rows: { offsets }, candidates }: Reduced, removals: number): number {
  const degrees = Array.from(candidates, (_, node) => Math.max(0, offsets[node + 1] - offsets[node] - 1));
  return degrees
    .sort((a, b) => b - a)
    .slice(0, removals)
    .reduce((sum, degree) => sum + degree, 0);
}
