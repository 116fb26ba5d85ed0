import * as z from 'zod';
import { withheldIn, type View } from '@corridor/network';
import { withTokens } from './lucene.ts';
import type { Sight } from './sight.ts';
import { visible } from '../graph/read.ts';
import { UNTIL_EVER } from '../resources/entities/known-until.ts';

const hitRow = z.object({
  mention: z.string(),
  record: z.string(),
  confidence: z.number(),
  names: z.array(z.string()).nullable(),
  nameTypes: z.array(z.string()).nullable(),
  keys: z.array(z.string()).nullable(),
  phonetic: z.array(z.string()).nullable(),
});
/** A description that an index found. */
export type Hit = z.infer<typeof hitRow>;

/** What an index found, and whether that is as much as is compared: there may be more. */
export interface Page {
  readonly hits: readonly Hit[];
  readonly isFull: boolean;
}

/** Asks the index of names and identifiers for one reader; several queries are the same one in groups. */
export interface Candidates {
  /** All of them, or those that are most like the text. */
  best(queries: readonly string[]): Promise<Page>;
  /** All of them, or nothing where they are too many. */
  some(queries: readonly string[]): Promise<Page>;
}

/** As far as any name is from a text, in letters. */
const FAR = 10_000;
/** Candidates of each query; the order is computed anew from what is visible. */
const CANDIDATES = 300;

/** What is asked for: the words of a text of some length, things of these kinds alone where any are named. */
interface Wanted {
  readonly words: readonly string[];
  readonly length: number;
  readonly kinds?: readonly string[] | undefined;
}

/** Candidates as somebody sees them; what is of other kinds or sources than are asked for takes no place among them. */
export function createCandidates(sight: Sight, view: View, { words, length, kinds }: Wanted): Candidates {
  const tokens = sight.resident.tokensOf(sight.session);
  const withheld = withheldIn(view);
  const parameters = {
    words,
    length: sight.int(length),
    candidates: sight.int(CANDIDATES),
    knownAt: sight.int(view.knownAt === Infinity ? UNTIL_EVER : view.knownAt),
    withheld,
    kinds: kinds ?? null,
    sources: view.sources ? [...view.sources].map((code) => view.topology.sources.textOf(code)) : null,
  };
  const read = async (text: string, query: string, isPartly = false): Promise<Page> => {
    const hits = z.array(hitRow).parse(await sight.read(text, { ...parameters, query, isPartly }));
    return { hits, isFull: hits.length >= CANDIDATES };
  };
  // What may have been found by a name that is not told takes nobody's place and does not make the rest too many.
  const partlyTold = async (query: string): Promise<readonly Hit[]> =>
    withheld.partly.length === 0 ? [] : (await read(bestFirst, query, true)).hits;
  const eachGroup = async (queries: readonly string[], ask: (query: string) => Promise<Page>): Promise<Page> => {
    const pages = await Promise.all(queries.flatMap((query) => withTokens(query, tokens)).map(ask));
    return { hits: pages.flatMap(({ hits }) => hits), isFull: pages.some(({ isFull }) => isFull) };
  };
  const some = async (query: string): Promise<Page> => {
    const page = await read(anyOrder, query);
    return page.isFull ? { ...page, hits: [] } : page;
  };
  const best = async (query: string): Promise<Page> => {
    const page = await some(query);
    return page.isFull ? read(bestFirst, query) : page;
  };
  const withPartlyTold = async (page: Promise<Page>, query: string): Promise<Page> => {
    const [{ hits, isFull }, partly] = await Promise.all([page, partlyTold(query)]);
    return { hits: [...hits, ...partly], isFull };
  };
  return {
    some: (queries) => eachGroup(queries, (query) => withPartlyTold(some(query), query)),
    best: (queries) => eachGroup(queries, (query) => withPartlyTold(best(query), query)),
  };
}

// Only things of one kind are ever merged, so that the label of what a description stands at is that of its mention.
const wanted = `${visible('said')} AND NOT said.mention IN $withheld.mentions AND NOT said.record IN $withheld.records
      AND (said.record IN $withheld.partly) = $isPartly
      AND ($kinds IS NULL OR any(label IN labels(endNode(said)) WHERE label IN $kinds))
      AND ($sources IS NULL OR EXISTS { MATCH (record:Record {id: said.record}) WHERE record.source IN $sources })`;

const returned = `LIMIT $candidates
    RETURN said.mention AS mention, said.record AS record, said.confidence AS confidence, said.names AS names,
      said.nameTypes AS nameTypes, said.keys AS keys, said.phoneticKeys AS phonetic`;

// The tokens stand in the query text as well, and only what is visible is counted: what is hidden decides nothing.
const anyOrder = `
    CALL db.index.fulltext.queryRelationships('describes_keys', $query) YIELD relationship AS said
    WITH said
    WHERE ${wanted}
    WITH said
    ${returned}
  `;

/**
 * Which of too many the index would give first depends on how common the words are in everything, hidden names included: so they
 * are ordered by how many words are there as they are, by how near a name is in length, and by ids instead.
 */
const bestFirst = `
    CALL db.index.fulltext.queryRelationships('describes_keys', $query) YIELD relationship AS said
    WITH said
    WHERE ${wanted}
    WITH said
    ORDER BY size([word IN $words WHERE word IN coalesce(said.nameKeys, [])]) DESC,
      reduce(least = ${FAR}, name IN coalesce(said.names, []) |
        CASE WHEN abs(size(name) - $length) < least THEN abs(size(name) - $length) ELSE least END), said.mention, said.id
    ${returned}
  `;
