import { isSeen, TYPES, type Cypher, type Formulation } from './cypher.ts';

/** A person and the captions around: the answer is `id caption`, sorted. */
export function oneHop(cypher: Cypher, tokens: readonly string[]): Formulation<string, readonly string[]>[] {
  const linked = `MATCH (start:Entity {id: $entity})-[claim:${TYPES}]-(other:Entity) WHERE ${isSeen('claim')} AND other <> start`;
  const said = `(:Record)-[said:DESCRIBES]->(other) WHERE ${isSeen('said')}`;
  const caption = "coalesce(said.names[0], last(split(said.keys[0], ':')))";
  const texts = {
    'optional match': `${linked} WITH DISTINCT other OPTIONAL MATCH ${said}
      WITH other.id AS id, min(${caption}) AS caption RETURN collect(id) AS ids, collect(caption) AS captions`,
    subquery: `${linked} WITH DISTINCT other
      CALL (other) { MATCH ${said} RETURN min(${caption}) AS caption }
      RETURN collect(other.id) AS ids, collect(caption) AS captions`,
    comprehension: `${linked} WITH DISTINCT other
      RETURN collect(other.id) AS ids, collect(head([${said} | ${caption}])) AS captions`,
  };
  return Object.entries(texts).map(([name, text]) => ({
    name,
    async ask(entity) {
      const [row] = await cypher.run(text, { entity, tokens });
      const [ids, captions] = [listIn(row?.['ids']), listIn(row?.['captions'])];
      return ids.map((id, place) => `${id} ${captions[place]}`).sort();
    },
  }));
}

/** What is to be told of who is within three hops: how many, or their ids. */
export type Told = 'count' | 'ids';

/** Everybody within three hops of a person, each once; the person is left out. */
export function threeHops(
  cypher: Cypher,
  tokens: readonly string[],
  told: Told,
): Formulation<string, number | readonly string[]>[] {
  const start = 'MATCH (start:Entity {id: $entity})';
  const end = `WHERE other <> start RETURN ${told === 'count' ? 'count(DISTINCT other)' : 'collect(DISTINCT other.id)'} AS told`;
  const texts = {
    'variable length': `${start}-[claims:${TYPES}*1..3]-(other:Entity)
      WHERE all(claim IN claims WHERE ${isSeen('claim')}) WITH start, other ${end}`,
    'quantified pattern': `${start} (()-[claim:${TYPES} WHERE ${isSeen('claim')}]-()){1,3} (other:Entity)
      WITH start, other ${end}`,
    'hop by hop': `${start}-[claim:${TYPES}]-(one) WHERE ${isSeen('claim')}
      WITH start, collect(DISTINCT one) AS ones UNWIND ones AS one
      MATCH (one)-[claim:${TYPES}]-(two) WHERE ${isSeen('claim')}
      WITH start, ones, collect(DISTINCT two) AS twos UNWIND twos AS two
      MATCH (two)-[claim:${TYPES}]-(three) WHERE ${isSeen('claim')}
      WITH start, ones, twos, collect(DISTINCT three) AS threes UNWIND ones + twos + threes AS other
      WITH start, other ${end}`,
  };
  return Object.entries(texts).map(([name, text]) => ({
    name,
    async ask(entity) {
      const [row] = await cypher.run(text, { entity, tokens });
      return told === 'count' ? Number(row?.['told'] ?? 0) : listIn(row?.['told']).sort();
    },
  }));
}

/** Two persons. */
export interface Pair {
  readonly from: string;
  readonly to: string;
}

/** Ids of the persons on one way of least hops, of at most six. */
export function shortestWay(cypher: Cypher, tokens: readonly string[]): Formulation<Pair, readonly string[]>[] {
  const ends = 'MATCH (start:Entity {id: $from}), (end:Entity {id: $to})';
  const told = 'RETURN [node IN nodes(way) | node.id] AS ids LIMIT 1';
  const seen = `WHERE all(claim IN relationships(way) WHERE ${isSeen('claim')})`;
  const texts = {
    shortestPath: `${ends} MATCH way = shortestPath((start)-[:${TYPES}*..6]-(end)) ${seen} ${told}`,
    allShortestPaths: `${ends} MATCH way = allShortestPaths((start)-[:${TYPES}*..6]-(end)) ${seen} ${told}`,
    'SHORTEST 1': `MATCH way = SHORTEST 1 (start:Entity {id: $from})
      (()-[claim:${TYPES} WHERE ${isSeen('claim')}]-()){1,6} (end:Entity {id: $to}) ${told}`,
  };
  return Object.entries(texts).map(([name, text]) => ({
    name,
    ask: async ({ from, to }) => listIn((await cypher.run(text, { from, to, tokens }))[0]?.['ids']),
  }));
}

/** Whether each step of a way is a link that is seen. */
export async function isWay(cypher: Cypher, tokens: readonly string[], ids: readonly string[]): Promise<boolean> {
  const text = `UNWIND range(0, size($ids) - 2) AS step
    RETURN step, EXISTS { (:Entity {id: $ids[step]})-[claim:${TYPES}]-(:Entity {id: $ids[step + 1]}) WHERE ${isSeen('claim')} } AS isLink`;
  const rows = await cypher.run(text, { ids, tokens });
  return rows.length === ids.length - 1 && rows.every((row) => row['isLink'] === true);
}

function listIn(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
