import * as z from 'zod';
import { searchQuestion } from '@corridor/graph-schema/questions';
import { foldName, phoneticKeys } from '@corridor/graph-schema/matching';
import { findEntity, isTold, withheldIn, type View } from '@corridor/network';
import { defineAnswer } from './define-answer.ts';
import { identifierMentions } from './identifier-mentions.ts';
import { keyQueries, nameQueries, nearQuery, withTokens } from './lucene.ts';
import { matchNames, type NameMatch } from './match-names.ts';
import { byCaption, type Sight } from './sight.ts';
import { viewOf, warnNoEffect } from './view-options.ts';
import { UNTIL_EVER } from '../resources/entities/known-until.ts';
import { visible } from '../graph/read.ts';

const hitRow = z.object({
  mention: z.string(),
  isVisible: z.boolean(),
  record: z.string(),
  confidence: z.number(),
  names: z.array(z.string()).nullable(),
  nameTypes: z.array(z.string()).nullable(),
  keys: z.array(z.string()).nullable(),
  phonetic: z.array(z.string()).nullable(),
});
type Hit = z.infer<typeof hitRow>;

/** As far as any name is from a text, in letters. */
const FAR = 10_000;
/** Candidates of each query; the order is computed anew from what is visible. */
const CANDIDATES = 300;

const names = hitTexts('describes_names');
const keys = hitTexts('describes_keys');

/** Names, aliases and identifiers, across scripts and small typing errors; every hit says why it matched. */
export const searchAnswer = defineAnswer(searchQuestion, async (params, sight) => {
  const { text, kinds, limit } = params;
  const words = [...new Set(foldName(text))];
  const view = viewOf(sight, params);
  const { hits, isCut } = await fetchCandidates(sight, view, text, words);

  const found = new Map<number, NameMatch>();
  const offer = (id: string, match: NameMatch | undefined) => {
    const node = findEntity(view, id);
    if (node === -1 || !match || view.within?.has(node) === false) return;
    const known = found.get(node);
    if (!known || match.score > known.score) found.set(node, match);
  };
  for (const hit of hits) if (isInView(view, hit)) offer(hit.mention, matchNames(text, words, toOffer(hit)));
  for (const { mention, key } of identifierMentions(sight.ids, text)) {
    offer(mention, { score: 1, matched: { field: 'identifier', value: key, how: 'exact' } });
  }

  const results = [...found]
    .map(([node, { score, matched }]) => ({ entity: sight.summary(view, node), score, matched: [matched] }))
    .filter(({ entity }) => !kinds || kinds.some((kind) => kind === entity.kind))
    .sort((a, b) => b.score - a.score || byCaption(a.entity, b.entity));
  return {
    results: results.slice(0, limit),
    truncated: results.length > limit ? { reason: `limit ${limit}` } : null,
    warnings: [
      ...(isCut
        ? [
            {
              code: 'manyCandidates',
              text: 'More things resemble this text than are compared. Add a word, or name the kind or the source.',
            },
          ]
        : []),
      ...warnNoEffect('search', params, ['types', 'classes', 'asOf']),
    ],
    beside: {},
  };
});

/** The descriptions that resemble a text by the indexes, and whether an index had more of them. */
async function fetchCandidates(sight: Sight, view: View, text: string, words: readonly string[]) {
  const tokens = sight.resident.tokensOf(sight.session);
  const queries = [
    ...nameQueries(words).flatMap((part) => withTokens(part, tokens).map((query) => [names, query] as const)),
    ...[...nearQuery(words), ...keyQueries(text, words, phoneticKeys(text))].flatMap((part) =>
      withTokens(part, tokens).map((query) => [keys, query] as const),
    ),
  ];
  const knownAt = sight.int(view.knownAt === Infinity ? UNTIL_EVER : view.knownAt);
  const pages = await Promise.all(
    queries.map(([texts, query]) =>
      candidatesOf(sight, view, texts, query, { knownAt, words, length: sight.int(text.length) }),
    ),
  );
  return { hits: z.array(hitRow).parse(pages.flat()), isCut: pages.some(({ length }) => length >= CANDIDATES) };
}

/**
 * What an index finds for a query. Which of too many it would give first depends on how common the words are in everything,
 * hidden names included: so where the limit cuts, the cut is made by how many words are there as they are, by how near a name
 * is in length, and by ids instead.
 */
async function candidatesOf(sight: Sight, view: View, texts: HitTexts, query: string, asked: Asked) {
  const parameters = { query, ...asked, candidates: sight.int(CANDIDATES) };
  const some = await sight.read(texts.some, parameters);
  return some.length < CANDIDATES ? some : sight.read(texts.cut, { ...parameters, withheld: withheldIn(view) });
}

/** Whether a description is of the sources and at least of the confidence that the question asks for. */
function isInView(view: View, { record, mention, confidence, isVisible }: Hit): boolean {
  if (!isVisible) return false;
  const { nodes, records } = view.topology;
  const number = records.ids.find(record);
  return number !== -1 && confidence >= view.minConfidence && isTold(view, number, nodes.find(mention));
}

function toOffer({ names, nameTypes, keys, phonetic }: Hit) {
  return {
    names: (names ?? []).map((name, index) => ({ name, isPrimary: nameTypes?.[index] === 'primary' })),
    keys: keys ?? [],
    phonetic: phonetic ?? [],
  };
}

/** What the texts of an index are asked with beside the query. */
interface Asked {
  readonly knownAt: unknown;
  readonly words: readonly string[];
  readonly length: unknown;
}

interface HitTexts {
  readonly some: string;
  readonly cut: string;
}

// The tokens stand in the query text as well, before the limit: a hidden claim never takes the place of a visible one.
function hitTexts(index: 'describes_names' | 'describes_keys'): HitTexts {
  const returned = `said.mention AS mention, ${visible('said')} AS isVisible, said.record AS record, said.confidence AS confidence,
      said.names AS names, said.nameTypes AS nameTypes, said.keys AS keys, said.phoneticKeys AS phonetic`;
  return {
    some: `
    CALL db.index.fulltext.queryRelationships('${index}', $query, {limit: $candidates}) YIELD relationship AS said
    WITH said
    WHERE said.token IN $tokens
    RETURN ${returned}
  `,
    cut: `
    CALL db.index.fulltext.queryRelationships('${index}', $query) YIELD relationship AS said
    WITH said
    WHERE ${visible('said')} AND NOT said.mention IN $withheld.mentions AND NOT said.record IN $withheld.records
    WITH said
    ORDER BY size([word IN $words WHERE word IN coalesce(said.nameKeys, [])]) DESC,
      reduce(least = ${FAR}, name IN coalesce(said.names, []) |
        CASE WHEN abs(size(name) - $length) < least THEN abs(size(name) - $length) ELSE least END), said.mention, said.id
    LIMIT $candidates
    RETURN ${returned}
  `,
  };
}
