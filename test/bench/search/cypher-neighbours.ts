import neo4j from 'neo4j-driver';
import type { BenchStore } from '../area.ts';

/** The same question in Cypher: the text, its parameters, and what comes back as plain data. */
export interface CypherNeighbours {
  /** What comes back, as it is. */
  raw(entity: string): Promise<{ counts: readonly object[]; total: number; page: readonly CypherNeighbour[] }>;
  ask(entity: string): Promise<{ counts: string[]; total: number; page: string[] }>;
  close(): Promise<void>;
}

/** A neighbour, with type, whether it starts here, id and confidence of each claim. */
interface CypherNeighbour {
  readonly id: string;
  readonly caption: string;
  readonly claims: readonly unknown[];
}

const PAGE = 100;
/** Beyond so many the product orders by id, and says so. */
const CAPTIONED = 5_000;

// Counts by type and direction, over distinct neighbours.
const counts = `
  MATCH (start:Entity {id: $entity})-[claim]-(other:Entity)
  WHERE claim.token IN $tokens AND claim.retractedAt IS NULL AND other <> start
  WITH type(claim) AS type, startNode(claim) = start AS out, other
  RETURN type, out, count(DISTINCT other) AS count
`;

// The page: distinct neighbours in the order of their captions, of too many in that of their ids, with their claims.
const page = `
  MATCH (start:Entity {id: $entity})-[claim]-(other:Entity)
  WHERE claim.token IN $tokens AND claim.retractedAt IS NULL AND other <> start
  WITH other, collect([type(claim), startNode(claim) = start, claim.id, claim.confidence]) AS claims
  OPTIONAL MATCH (:Record)-[said:DESCRIBES]->(other)
  WHERE said.token IN $tokens AND said.retractedAt IS NULL
  WITH other, claims, min(coalesce(said.names[0], last(split(said.keys[0], ':')))) AS caption
  WITH collect({id: other.id, caption: caption, claims: claims}) AS found
  UNWIND found AS one
  WITH size(found) AS total, one
  ORDER BY CASE WHEN total > $captioned THEN '' ELSE one.caption END, one.id
  WITH total, collect(one) AS everybody
  RETURN total, everybody[..$page] AS page
`;

/** The rival: a bare client over Bolt with the token on every claim, two statements at once, only ids and numbers returned. */
export function cypherNeighbours({ uri, user, password }: BenchStore, tokens: readonly string[]): CypherNeighbours {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  const run = (text: string, entity: string) =>
    driver.executeQuery(
      text,
      { entity, tokens, page: neo4j.int(PAGE), captioned: neo4j.int(CAPTIONED) },
      { routing: neo4j.routing.READ },
    );
  const raw: CypherNeighbours['raw'] = async (entity) => {
    const [counted, paged] = await Promise.all([run(counts, entity), run(page, entity)]);
    return {
      counts: counted.records.map((row) => row.toObject()),
      total: Number(paged.records[0]?.get('total') ?? 0),
      page: paged.records[0]?.get('page') ?? [],
    };
  };
  return {
    raw,
    ask: async (entity) => comparable(await raw(entity)),
    close: () => driver.close(),
  };
}

/** What is compared of a rival's answer. */
export function comparable({ counts, total, page }: Awaited<ReturnType<CypherNeighbours['raw']>>) {
  return {
    counts: counts
      .map((row) => Object(row))
      .map(({ type, out, count }) => `${type} ${out === true ? 'out' : 'in'} ${count}`)
      .toSorted(),
    total,
    page: page.map(({ id, caption, claims }) => `${id} ${caption} ${claims.length}`),
  };
}
