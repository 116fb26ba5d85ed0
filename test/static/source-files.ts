import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync, Visitor, type ParseResult } from 'oxc-parser';

const root = join(import.meta.dirname, '../..');

/** One source file of the product, read and parsed. */
export interface SourceFile {
  /** From the root, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly program: ParseResult['program'];
}

/** Every source file of these workspaces but their tests. */
export function sourceFiles(workspaces: readonly string[]): SourceFile[] {
  return workspaces
    .flatMap((workspace) => globSync(`${workspace}/src/**/*.{ts,tsx}`, { cwd: root }))
    .filter((path) => !/\.(?:test|testing)\.tsx?$/.test(path))
    .sort()
    .map((path) => {
      const text = readFileSync(join(root, path), 'utf8');
      return { path, text, program: parseSync(path, text).program };
    });
}

/** The line of a place in a text, counted from 1. */
export function lineAt(text: string, place: number): number {
  return text.slice(0, place).split('\n').length;
}

export { Visitor };
