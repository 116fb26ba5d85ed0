import { createHash } from 'node:crypto';
import type { Store } from '@corridor/workers/testing';

/** A hash over everything that stands in a store, but for what the audit and the watch over the processes write. */
export async function standingIn(store: Store): Promise<string> {
  const nodes = await store.read.run(`
    MATCH (n)
    WHERE none(label IN labels(n) WHERE label STARTS WITH 'Audit')
    RETURN labels(n) AS labels, properties(n) AS properties
  `);
  const links = await store.read.run(`
    MATCH (a)-[r]->(b)
    RETURN type(r) AS type, coalesce(a.id, a.opId) AS from, coalesce(b.id, b.opId) AS to, properties(r) AS properties
  `);
  const lines = [...nodes, ...links].map((row) => JSON.stringify(sorted(row)));
  return createHash('sha256').update(lines.sort().join('\n')).digest('hex');
}

/** The same value with the members of its objects in order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, member]) => [name, sorted(member)]),
  );
}
