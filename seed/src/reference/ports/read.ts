import { cellValues } from '../csv-text.ts';
import { cellOf, readTable } from '../read-table.ts';

/** A port of the World Port Index. */
export type PortEntry = {
  /** Port index number as text: a few have a decimal. */
  readonly index: string;
  /** UN/LOCODE without a space; empty if the index gives none. */
  readonly locode: string;
  readonly name: string;
  readonly alternateNames: readonly string[];
  /** ISO 3166-1 alpha-3. */
  readonly country: string;
  readonly latitude: number;
  readonly longitude: number;
  /** Harbour size, very small to large; empty if not known. */
  readonly size: string;
};

/** The 3,801 ports, by index number. */
export function readPorts(): PortEntry[] {
  return readTable(import.meta.url, './ports.csv').map((row) => ({
    index: cellOf(row, 'index'),
    locode: cellOf(row, 'locode'),
    name: cellOf(row, 'name'),
    alternateNames: cellValues(cellOf(row, 'alternate')),
    country: cellOf(row, 'country'),
    latitude: Number(cellOf(row, 'latitude')),
    longitude: Number(cellOf(row, 'longitude')),
    size: cellOf(row, 'size'),
  }));
}
