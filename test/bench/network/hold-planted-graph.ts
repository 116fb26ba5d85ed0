import { buildGraph } from '@corridor/network';
import { sizes, type Size } from '../measurement.ts';
import { digestOf } from './compare.ts';
import type { Held } from '../held-memory.ts';
import { inGraphology } from './in-graphology.ts';
import { plantedGraph, type EdgeList } from './planted-graph.ts';

/** A process of its own: builds the planted graph on one side and prints the bytes that it holds, and a sum over its rows. */
function main([side, asked]: readonly string[]): void {
  const size = sizes.find((one): one is Size => one === asked) ?? 'small';
  const list = plantedGraph(size);
  const before = heldBytes();
  const rowsOf = side === 'rows' ? holdRows(list) : holdGraphology(list);
  const bytes = heldBytes() - before;
  const numbers: number[] = [];
  for (let node = 0; node < list.size; node += 1) numbers.push(node, ...rowsOf(node));
  process.stdout.write(JSON.stringify({ bytes, digest: digestOf(numbers) } satisfies Held));
}

/** The neighbours of a node, ascending. */
type RowsOf = (node: number) => number[];

function holdRows(list: EdgeList): RowsOf {
  const graph = buildGraph(list);
  return (node) => [...graph.heads.subarray(graph.offsets[node], graph.offsets[node + 1])];
}

function holdGraphology(list: EdgeList): RowsOf {
  const graph = inGraphology(list);
  return (node) => graph.mapNeighbors(String(node), Number).sort((a, b) => a - b);
}

function heldBytes(): number {
  for (let times = 0; times < 3; times += 1) globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

if (import.meta.main) main(process.argv.slice(2));
