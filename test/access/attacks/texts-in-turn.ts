/** The texts of several lists, one of each in turn, until the longest is at its end; the shorter begin anew. */
export function textsInTurn(lists: readonly (readonly string[])[]): string[] {
  const longest = Math.max(...lists.map(({ length }) => length));
  return Array.from({ length: longest }).flatMap((_, at) =>
    lists.flatMap((list) => list.slice(at % list.length).slice(0, 1)),
  );
}
