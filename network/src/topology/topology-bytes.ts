import { bytesOf, trimArray } from './growable.ts';
import { trimColumn, type PackedColumn } from './packed-column.ts';
import type { Topology } from './topology.ts';

/** Bytes that the graph holds in memory: all but the decisions, the tables of few texts and the newest writes. */
export function topologyBytes(topology: Topology): number {
  const columns = columnsOf(topology).reduce((sum, { words }) => sum + words.byteLength, 0);
  return tablesOf(topology).reduce((sum, { bytes }) => sum + bytes, columns + bytesOf(topology.kind));
}

/** Gives back all room to grow. O(size of the topology). */
export function trimTopology(topology: Topology): void {
  for (const column of columnsOf(topology)) trimColumn(column);
  for (const table of tablesOf(topology)) table.trim();
  trimArray(topology.kind);
}

/** What has bytes and room to grow. */
interface Table {
  readonly bytes: number;
  trim(): void;
}

function tablesOf({ nodes, origins, items, captions, validities, measures, records, ...rest }: Topology): Table[] {
  const { claims, descriptions } = rest;
  const rows = [validities, measures, claims.terms, descriptions.terms, records.instants].map((table) => table.rows);
  return [nodes, records.ids, origins, items, captions.texts, ...rows];
}

function columnsOf({ claims, descriptions, records, captions, outRows, inRows }: Topology): PackedColumn[] {
  const holders: readonly object[] = [claims, descriptions, records, captions, outRows, inRows];
  return holders.flatMap((holder) => Object.values(holder).filter(isColumn));
}

function isColumn(value: unknown): value is PackedColumn {
  return typeof value === 'object' && value !== null && 'words' in value && 'width' in value;
}
