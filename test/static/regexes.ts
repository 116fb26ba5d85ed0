import { lineAt, sourceFiles, Visitor } from './source-files.ts';

/** A regular expression of the product, and where it is written. */
export interface WrittenRegex {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

/** Every regular expression that is written as one. */
export function writtenRegexes(workspaces: readonly string[]): WrittenRegex[] {
  const found: WrittenRegex[] = [];
  for (const { path, text, program } of sourceFiles(workspaces)) {
    new Visitor({
      Literal: (node) => {
        if (!('regex' in node)) return;
        const { pattern, flags } = node.regex;
        found.push({ place: `${path}:${lineAt(text, node.start)}`, source: pattern, flags });
      },
    }).visit(program);
  }
  return found;
}
