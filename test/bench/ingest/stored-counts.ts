import type { Store } from '@corridor/workers/testing';

/** What the store holds: counts that Neo4j keeps by itself. */
export interface StoredCounts {
  readonly records: number;
  readonly claims: number;
  /** Records, entities and claims together, descriptions included. */
  readonly elements: number;
}

/** Counts what is stored. */
export async function storedCounts({ read }: Store): Promise<StoredCounts> {
  const count = async (text: string) => Number((await read.run(text))[0]?.['count'] ?? 0);
  const records = await count('MATCH (n:Record) RETURN count(n) AS count');
  const entities = await count('MATCH (n:Entity) RETURN count(n) AS count');
  const claims = await count('MATCH ()-[claim]->() RETURN count(claim) AS count');
  return { records, claims, elements: records + entities + claims };
}
