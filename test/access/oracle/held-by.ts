import { exportPackageSchema } from '@corridor/graph-schema/contracts';
import type { Answer } from '../../integration/api/running-system.ts';
import type { PlainGraph } from './random-graph.ts';

/** What stands in a file; nothing where there is none. */
export function heldBy({ status, body }: Answer) {
  if (status !== 200) return undefined;
  const { entities, claims, records } = exportPackageSchema.parse(body);
  return sorted({
    names: entities.map(({ id, names }) => `${id} ${names.toSorted().join(' ')}`),
    links: claims.filter(({ type }) => type === 'ASSOCIATE_OF').map(({ from, to }) => `${from} ${to}`),
    described: claims.filter(({ type }) => type === 'DESCRIBES').map(({ from, record }) => `${from} ${record}`),
    records: records.map(({ id }) => id),
  });
}

/** The same with each list in order. */
export function sorted(lists: Readonly<Record<string, readonly string[]>>) {
  return Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, list.toSorted()]));
}

/** How many of a name are counted. */
export function byName(counts: readonly { name: string; count: number }[], name: string): number {
  return counts.find((one) => one.name === name)?.count ?? 0;
}

/** Whether a record of a graph speaks of anybody. */
export function hasClaims(graph: PlainGraph | undefined, number: number): boolean {
  return (graph?.find((record) => record.number === number)?.people.length ?? 0) > 0;
}
