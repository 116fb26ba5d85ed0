import { combineConfidence } from '@corridor/graph-schema';
import { isSeen, TYPES, type Cypher } from './cypher.ts';

/** What is asked: `paths` as its parameters have it, with the day as a number. */
export interface PathsAsked {
  readonly from: string;
  readonly to: string;
  readonly day?: number;
  readonly maxHops: number;
  readonly maxDegree: number;
  readonly k: number;
}

/** A claim of a hop. */
interface Claim {
  readonly id: string;
  readonly type: string;
  readonly confidence: number;
  readonly origin: string;
  /** Its four days. */
  readonly days: readonly number[];
}

/** A way with what it rests on. */
export interface CypherWay {
  readonly nodes: readonly { readonly id: string; readonly caption: string }[];
  readonly links: readonly (readonly Claim[])[];
  readonly hops: number;
  readonly confidence: number;
}

type Ranked = Omit<CypherWay, 'nodes'> & { readonly ids: readonly string[] };

/** How ways of one length are written. */
export type WayPattern = 'joined' | 'plain' | 'quantified';

/**
 * Ways between two persons in Cypher: all of least hops and so many longer ones, no hub passed through. One statement for
 * each length, shortest first, only as far as needed; then the claims of their hops; then captions. What is left to this
 * program is what needs no store: folding claims by origin, products and order.
 */
export async function cypherPaths(
  cypher: Cypher,
  tokens: readonly string[],
  { from, to, day, maxHops, maxDegree, k }: PathsAsked,
  pattern: WayPattern,
): Promise<{ minHops: number | null; ways: CypherWay[] }> {
  const parameters = { from, to, tokens, maxDegree, ...(day === undefined ? {} : { day }) };
  const isOn = claimOn(day !== undefined);
  const taken: Ranked[] = [];
  let wanted = Infinity;
  let minHops: number | null = null;
  for (let hops = 1; hops <= maxHops && taken.length < wanted; hops += 1) {
    const rows = await cypher.run(waysText(hops, isOn, pattern), parameters);
    const ids = rows.map((row) => textsIn(row['ids']));
    if (ids.length === 0) continue;
    const ranked = rank(ids, await claimsOf(cypher, ids, isOn, parameters));
    const isFirst = minHops === null;
    taken.push(...(isFirst ? ranked : withEqual(ranked, wanted - taken.length)));
    minHops ??= hops;
    if (isFirst) wanted = taken.length + k;
  }
  const captions = await captionsOf(cypher, taken, tokens);
  const ways = taken.map(({ ids, ...way }) => ({
    ...way,
    nodes: ids.map((id) => ({ id, caption: captions.get(id) ?? '' })),
  }));
  return { minHops, ways: ways.sort(byHops).slice(0, wanted) };
}

/** That a claim is seen, stands, and possibly holds on the day. */
function claimOn(hasDay: boolean): (claim: string) => string {
  if (!hasDay) return isSeen;
  return (claim) => `${isSeen(claim)} AND ${claim}.fromEarliest <= $day AND $day < ${claim}.toLatest`;
}

function waysText(hops: number, isOn: (claim: string) => string, pattern: WayPattern): string {
  // What has few relationships of any sort is no hub, which costs nothing to see.
  const isNoHub = (node: string) =>
    `(COUNT { (${node})--() } <= $maxDegree OR
      COUNT { MATCH (${node})-[tie:${TYPES}]-(other:Entity) WHERE ${isOn('tie')} RETURN DISTINCT other } <= $maxDegree)`;
  if (pattern === 'quantified')
    return `MATCH (start:Entity {id: $from}) (()-[claims:${TYPES} WHERE ${isOn('claims')}]-(nodes)){${hops}} (end:Entity {id: $to})
      WITH DISTINCT [start] + nodes AS way
      WHERE all(place IN range(0, ${hops}) WHERE NOT way[place] IN way[place + 1..])
        AND all(node IN way[1..-1] WHERE ${isNoHub('node')})
      RETURN [node IN way | node.id] AS ids`;
  const places = Array.from({ length: hops + 1 }, (_, place) => place);
  const inner = places.slice(1, -1);
  const nodeAt = (place: number) =>
    `(n${place}:Entity${place === 0 ? ' {id: $from}' : place === hops ? ' {id: $to}' : ''})`;
  const way = places.map((place) => `${place === 0 ? '' : `-[c${place}:${TYPES}]-`}${nodeAt(place)}`).join('');
  const conditions = [
    ...places.slice(1).map((place) => isOn(`c${place}`)),
    ...places.flatMap((place) => places.slice(place + 2).map((other) => `n${place} <> n${other}`)),
    ...inner.map((place) => isNoHub(`n${place}`)),
  ];
  const join = pattern === 'joined' && hops > 1 ? `USING JOIN ON n${hops >> 1}` : '';
  return `MATCH ${way} ${join} WHERE ${conditions.join(' AND ')}
    RETURN DISTINCT [${places.map((place) => `n${place}.id`).join(', ')}] AS ids`;
}

const hopOf = (one: string, other: string) => `${one} ${other}`;

/** The claims of every hop of some ways. */
async function claimsOf(
  cypher: Cypher,
  ways: readonly (readonly string[])[],
  isOn: (claim: string) => string,
  parameters: Readonly<Record<string, unknown>>,
): Promise<Map<string, Claim[]>> {
  const hops = new Map(
    ways.flatMap((ids) =>
      ids.slice(1).map((id, place): [string, string[]] => [hopOf(ids[place] ?? '', id), [ids[place] ?? '', id]]),
    ),
  );
  const text = `UNWIND $hops AS hop
    MATCH (:Entity {id: hop[0]})-[claim:${TYPES}]-(:Entity {id: hop[1]}) WHERE ${isOn('claim')}
    MATCH (record:Record {id: claim.record})
    RETURN hop[0] AS one, hop[1] AS other, collect({id: claim.id, type: type(claim), confidence: claim.confidence,
      origin: record.origin, days: [claim.fromEarliest, claim.fromLatest, claim.toEarliest, claim.toLatest]}) AS claims`;
  const rows = await cypher.run(text, { ...parameters, hops: [...hops.values()] });
  return new Map(rows.map((row) => [hopOf(String(row['one']), String(row['other'])), row['claims'] as Claim[]]));
}

/** Ways by confidence: the product over the hops, of each the surest of its types. */
function rank(ways: readonly (readonly string[])[], claims: ReadonlyMap<string, readonly Claim[]>): Ranked[] {
  return ways
    .map((ids) => {
      const links = ids.slice(1).map((id, place) => claims.get(hopOf(ids[place] ?? '', id)) ?? []);
      const confidence = links
        .map((link) =>
          Math.max(...Array.from(Map.groupBy(link, ({ type }) => type).values(), (alike) => combineConfidence(alike))),
        )
        .sort((a, b) => a - b)
        .reduce((product, one) => product * one, 1);
      return { ids, links, confidence, hops: links.length };
    })
    .sort((a, b) => b.confidence - a.confidence);
}

/** The first so many, and those that are equal to the last of them. */
function withEqual(ranked: readonly Ranked[], count: number): Ranked[] {
  const last = ranked[count - 1];
  return last === undefined ? [...ranked] : ranked.filter(({ confidence }) => confidence >= last.confidence);
}

async function captionsOf(cypher: Cypher, ways: readonly Ranked[], tokens: readonly string[]) {
  const ids = [...new Set(ways.flatMap((way) => way.ids))];
  const text = `MATCH (node:Entity) WHERE node.id IN $ids
    OPTIONAL MATCH (:Record)-[said:DESCRIBES]->(node) WHERE ${isSeen('said')}
    RETURN node.id AS id, min(coalesce(said.names[0], last(split(said.keys[0], ':')))) AS caption`;
  const rows = ids.length === 0 ? [] : await cypher.run(text, { ids, tokens });
  return new Map(rows.map((row) => [String(row['id']), String(row['caption'])]));
}

function byHops(a: CypherWay, b: CypherWay): number {
  return a.hops - b.hops || b.confidence - a.confidence || byNodes(a, b);
}

function byNodes({ nodes }: CypherWay, { nodes: others }: CypherWay): number {
  for (const [place, { id, caption }] of nodes.entries()) {
    const other = others[place] ?? { id: '', caption: '' };
    if (caption !== other.caption) return caption < other.caption ? -1 : 1;
    if (id !== other.id) return id < other.id ? -1 : 1;
  }
  return 0;
}

function textsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
