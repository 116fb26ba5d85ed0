import type { Profile } from '../import-profiles/profile.ts';
import { columnsOf } from './columns-of.ts';
import type { SourceRow } from './create-mapper.ts';
import { createReader } from './row-reading.ts';

/** For each `part.key` the rows by their key: only the columns that are looked up. */
export type LookupTables = ReadonlyMap<string, ReadonlyMap<string, Readonly<Record<string, string>>>>;

/** A table that others look values up in holds at most so many rows; later ones are left out, and what they would say is missing. */
export const MAX_LOOKUP_ROWS = 100_000;

/** Parts of the profile whose rows others look values up in; read their files first and give the rows to `collectLookups`. */
export function lookupParts({ parts }: Profile): ReadonlySet<string> {
  return new Set(parts.flatMap(({ lookups }) => lookups.map(({ part }) => part)));
}

/** Collects the tables that the rows of a profile look values up in. The first row of a key stands. */
export function collectLookups(profile: Profile): {
  add(row: Pick<SourceRow, 'part' | 'cells'>): void;
  readonly tables: LookupTables;
} {
  const wanted = profile.parts.flatMap(({ lookups }) => lookups);
  const tables = new Map<string, Map<string, Record<string, string>>>();
  const readers = new Map(
    profile.parts.map((part) => {
      const asked = wanted.filter((one) => one.part === part.name).flatMap(({ key, column }) => [key, column]);
      return [part.name, createReader(part.columns, new Set([...columnsOf(part), ...asked]))] as const;
    }),
  );
  return {
    tables,
    add({ part, cells }) {
      const reading = readers.get(part)?.(cells);
      if (reading === undefined) return;
      for (const { part: of, key, column } of wanted) {
        if (of !== part) continue;
        const id = reading.text(key).trim();
        const name = `${of}.${key}`;
        const table = tables.get(name) ?? new Map<string, Record<string, string>>();
        tables.set(name, table);
        const before = table.get(id);
        if (before === undefined && table.size < MAX_LOOKUP_ROWS) table.set(id, { [column]: reading.text(column) });
        else if (before !== undefined) before[column] ??= reading.text(column);
      }
    },
  };
}
