/** Numbers for a set of texts that repeat (tokens, sources, origins), in the order in which they came. */
export interface CodeTable {
  readonly size: number;
  find(text: string): number;
  add(text: string): number;
  textOf(code: number): string;
}

/** An empty table; `find` answers -1 for what is not there. */
export function createCodeTable(): CodeTable {
  const codes = new Map<string, number>();
  const texts: string[] = [];

  return {
    get size() {
      return texts.length;
    },
    find: (text) => codes.get(text) ?? -1,
    add(text) {
      const known = codes.get(text);
      if (known !== undefined) return known;
      codes.set(text, texts.length);
      texts.push(text);
      return texts.length - 1;
    },
    textOf: (code) => texts[code],
  };
}
