import { buildGraph } from '../graph/build-graph.ts';

const names = ['A1', 'A2', 'A3', 'A4', 'B1', 'B2', 'B3', 'B4', 'C1', 'C2', 'C3', 'D1', 'D2', 'X', 'Y', 'Z'];
const pairs = [
  'A1 A2, A1 A3, A1 A4, A2 A3, A2 A4, A3 A4, B1 B2, B1 B3, B1 B4, B2 B3, B2 B4, B3 B4, C1 C2, C1 C3, C2 C3',
  'A1 X, X B1, A2 Y, Y B2, B3 Z, Z C1, C2 D1, C3 D2',
]
  .join(', ')
  .split(', ')
  .map((pair) => pair.split(' ').map((name) => names.indexOf(name)));

/** The network of FX-1: three cells in which all know each other, tied through few. */
export const cells = buildGraph({ size: names.length, from: pairs.map(([a]) => a), to: pairs.map(([, b]) => b) });

/** Names of members with blanks between. */
export function cellNames(nodes: readonly number[]): string {
  return nodes.map((node) => names[node]).join(' ');
}
