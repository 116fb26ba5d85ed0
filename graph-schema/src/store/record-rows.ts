import { sharedProperties } from '../cypher/load-records.ts';

/** Parameters of the statement that makes records. */
export interface RecordRows {
  readonly shared: readonly (readonly unknown[])[];
  readonly rows: readonly (readonly [own: Readonly<Record<string, unknown>>, shared: unknown])[];
}

const isShared: ReadonlySet<string> = new Set(sharedProperties);

/** Takes apart what records have alike, so that it is sent once. O(properties). */
export function recordRows(
  records: readonly Readonly<Record<string, unknown>>[],
  integer: (value: number) => unknown,
): RecordRows {
  const places = new Map<string, unknown>();
  const shared: unknown[][] = [];
  const rows = records.map((record) => {
    const values = sharedProperties.map((name) => record[name] ?? null);
    const key = JSON.stringify(values);
    let place = places.get(key);
    if (place === undefined) {
      places.set(key, (place = integer(shared.length)));
      shared.push(values);
    }
    const own: Record<string, unknown> = {};
    for (const name in record) if (!isShared.has(name)) own[name] = record[name];
    return [own, place] as const;
  });
  return { shared, rows };
}
