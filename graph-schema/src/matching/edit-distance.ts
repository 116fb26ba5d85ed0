/**
 * Damerau–Levenshtein distance with adjacent transpositions (optimal string alignment), at most `limit`; `limit + 1` when
 * it is greater. O(a · b) time, three rows.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row += 1) {
    const here = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      let least = Math.min((above[column] ?? 0) + 1, (here[column - 1] ?? 0) + 1, (above[column - 1] ?? 0) + same);
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        least = Math.min(least, (before[column - 2] ?? 0) + 1);
      }
      here.push(least);
    }
    if (Math.min(...here) > limit) return limit + 1;
    before = above;
    above = here;
  }
  return Math.min(above[b.length] ?? 0, limit + 1);
}
