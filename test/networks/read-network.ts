import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { buildGraph, type Graph } from '@corridor/network';

const data = new URL('../../../shared/data/', import.meta.url);

/** Whether the real files are there; says once that they are not. */
export const areThere = existsSync(data);
if (!areThere) console.log('Tests on real networks are skipped: there is no folder shared/data beside the repository');

export type Row = Readonly<Record<string, string>>;

/** A graph whose nodes have names. */
export interface NamedGraph {
  readonly graph: Graph;
  readonly names: readonly string[];
  /** A line of an edge file each, by the numbers of its ends. */
  readonly rows: readonly { readonly from: number; readonly to: number; readonly cells: Row }[];
}

/** How the two files of a network are read; what is left out has the value named. */
export interface ReadOptions {
  /** Default: no. */
  readonly directed?: boolean;
  /** Column of the edge file with strengths. Default: each is 1. */
  readonly weight?: string;
  /** Only rows with this value, in both files. Default: all. */
  readonly where?: readonly [column: string, value: string];
  /** A node file of another name. */
  readonly nodes?: string;
}

/** The network of the files `X_nodes.csv` and `X_edges.csv`. */
export function readNetwork(
  path: string,
  { directed = false, weight, where, nodes = `${path}_nodes.csv` }: ReadOptions = {},
): NamedGraph {
  const isWanted = (row: Row) => where === undefined || !(where[0] in row) || row[where[0]] === where[1];
  const names = readRows(nodes)
    .filter(isWanted)
    .map(({ id = '' }) => id);
  const rows = readRows(`${path}_edges.csv`).filter(isWanted);
  return graphOf(names, rows, { source: 'source', target: 'target', directed, weight });
}

/** The graph of named nodes and of rows that name both ends. */
export function graphOf(
  names: readonly string[],
  rows: readonly Row[],
  columns: { source: string; target: string; directed?: boolean; weight?: string | undefined },
): NamedGraph {
  const number = new Map(names.map((name, node) => [name, node]));
  const at = (name: string | undefined): number => {
    const node = number.get(name ?? '');
    if (node === undefined) throw new RangeError(`No node ${name}`);
    return node;
  };
  const numbered = rows.map((row) => ({ cells: row, from: at(row[columns.source]), to: at(row[columns.target]) }));
  const graph = buildGraph(
    {
      size: names.length,
      from: numbered.map(({ from }) => from),
      to: numbered.map(({ to }) => to),
      ...(columns.weight === undefined ? {} : { weights: rows.map((row) => Number(row[columns.weight ?? ''])) }),
    },
    { directed: columns.directed ?? false },
  );
  return { graph, names, rows: numbered };
}

/** Who took part in the same events: persons of a two-mode network, tied by each event that they share. */
export function readPersons(path: string): NamedGraph {
  const nodes = readRows(`${path}_nodes.csv`);
  const names = nodes.filter(({ mode }) => mode === 'person').map(({ id = '' }) => id);
  const present = Map.groupBy(readRows(`${path}_edges.csv`), ({ target = '' }) => target);
  const ties = [...present.values()].flatMap((rows) =>
    rows.flatMap(({ source = '' }, place) =>
      rows.slice(place + 1).map((row) => ({ source, target: row['source'] ?? '' })),
    ),
  );
  return graphOf(names, ties, { source: 'source', target: 'target' });
}

/** Text of a file. */
export function readText(path: string): string {
  const bytes = readFileSync(new URL(path, data));
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** Rows of a CSV file by the names of its columns. */
export function readRows(path: string): Row[] {
  const [header = [], ...lines] = readText(path).trimEnd().split('\n').map(cellsOf);
  return lines.map((cells) => Object.fromEntries(header.map((name, at) => [name, cells[at] ?? ''])));
}

/** Cells of a line; quoted ones may hold commas, and quotes twice. */
function cellsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain = '']) => quoted?.replaceAll('""', '"') ?? plain,
  );
}
