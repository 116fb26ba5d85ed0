import { kinds, relationships, traversalAt, type TraversalClass } from '@corridor/graph-schema';
import { UNKNOWN_KIND } from '../topology/codes.ts';

/** Kinds, and one more for entities whose kind is not known. */
const WIDTH = kinds.length + 1;

/** One byte for each relationship type and pair of kinds at its ends: 1 = walked. */
export type WalkTable = Uint8Array;

/** The place of a claim in the table. */
export function walkIndex(type: number, from: number, to: number): number {
  return (type * WIDTH + column(from)) * WIDTH + column(to);
}

/** Walks these relationship types, whatever stands at their ends: a question named them. */
export function walkTypes(types: readonly string[]): WalkTable {
  const table = new Uint8Array(relationships.length * WIDTH * WIDTH);
  relationships.forEach(({ type }, code) => {
    if (types.includes(type)) table.fill(1, code * WIDTH * WIDTH, (code + 1) * WIDTH * WIDTH);
  });
  return table;
}

/** Walks what is of these classes. The class of a claim may depend on its ends: a seized vessel is walked, a seized substance is not. */
export function walkClasses(classes: readonly TraversalClass[]): WalkTable {
  const table = new Uint8Array(relationships.length * WIDTH * WIDTH);
  relationships.forEach((relationship, code) => {
    for (let from = 0; from < WIDTH; from += 1) {
      for (let to = 0; to < WIDTH; to += 1) {
        const [start, end] = [kinds[from], kinds[to]];
        const walked = start && end ? traversalAt(relationship, start.label, end.label) : relationship.traversal;
        if (classes.includes(walked)) table[walkIndex(code, from, to)] = 1;
      }
    }
  });
  return table;
}

/** Walks everything. */
export function walkAll(): WalkTable {
  return new Uint8Array(relationships.length * WIDTH * WIDTH).fill(1);
}

function column(kind: number): number {
  return kind === UNKNOWN_KIND ? WIDTH - 1 : kind;
}
