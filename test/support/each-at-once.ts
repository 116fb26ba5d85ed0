/** Does the work for each of many, at most so many at once; the answers are in the order of the many. */
export async function eachAtOnce<One, Result>(
  many: readonly One[],
  work: (one: One) => Promise<Result>,
  atOnce = 8,
): Promise<Result[]> {
  const results: Result[] = [];
  const waiting = many.entries();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const [at, one] of waiting) results[at] = await work(one);
    }),
  );
  return results;
}
