import type { Row } from '../csv-text.ts';
import type { MethodEntry } from './read.ts';

export const methodColumns = ['code', 'name', 'names', 'top_level', 'broader', 'conveyance_types'] as const;

/** The import rows of the methods; `top_level` is the code of the vocabulary that the method falls under. */
export function methodRows(methods: readonly MethodEntry[]): Row[] {
  const parents = new Map(methods.map((method) => [method.code, method.parent]));
  const topOf = (code: string): string => {
    const parent = parents.get(code);
    if (parent === undefined) throw new Error(`No method ${code}`);
    return parent === '' ? code : topOf(parent);
  };

  return methods.map((method) => ({
    code: method.code,
    name: method.name,
    names: method.names.length === 0 ? undefined : method.names.join('|'),
    top_level: topOf(method.code),
    broader: method.parent === '' ? undefined : method.parent,
    conveyance_types: method.conveyances.length === 0 ? undefined : method.conveyances.join('|'),
  }));
}
