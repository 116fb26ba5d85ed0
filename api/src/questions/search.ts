import * as z from 'zod';
import { searchQuestion } from '@corridor/graph-schema/questions';
import { foldName, phoneticKeys } from '@corridor/graph-schema/matching';
import { findEntity } from '@corridor/network';
import { defineAnswer } from './define-answer.ts';
import { identifierMentions } from './identifier-mentions.ts';
import { keyQueries, nameQuery, withTokens } from './lucene.ts';
import { matchNames, type NameMatch } from './match-names.ts';
import { byCaption } from './sight.ts';

const hitRow = z.object({
  entity: z.string(),
  names: z.array(z.string()).nullable(),
  nameTypes: z.array(z.string()).nullable(),
  keys: z.array(z.string()).nullable(),
  phonetic: z.array(z.string()).nullable(),
});
type Hit = z.infer<typeof hitRow>;

/** Candidates fetched from each index; the order is computed anew from what is visible. */
const CANDIDATES = 300;

const namesText = hitText('describes_names');
const keysText = hitText('describes_keys');

/** Names, aliases and identifiers, across scripts and small typing errors; every hit says why it matched. */
export const searchAnswer = defineAnswer(searchQuestion, async ({ text, kinds, limit }, sight) => {
  const words = [...new Set(foldName(text))];
  const view = sight.view();
  const tokens = sight.resident.tokensOf(sight.session);
  const queries = [
    ...(words.length > 0 ? withTokens(nameQuery(words), tokens).map((query) => [namesText, query] as const) : []),
    ...keyQueries(text, words, phoneticKeys(text)).flatMap((part) =>
      withTokens(part, tokens).map((query) => [keysText, query] as const),
    ),
  ];
  const rows = await Promise.all(
    queries.map(([statement, query]) => sight.read(statement, { query, candidates: sight.int(CANDIDATES) })),
  );
  const hits = z.array(hitRow).parse(rows.flat());

  const found = new Map<number, NameMatch>();
  const offer = (id: string, match: NameMatch | undefined) => {
    const node = findEntity(view, id);
    if (node === -1 || !match) return;
    const known = found.get(node);
    if (!known || match.score > known.score) found.set(node, match);
  };
  for (const hit of hits) offer(hit.entity, matchNames(text, words, toOffer(hit)));
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
    beside: {},
  };
});

function toOffer({ names, nameTypes, keys, phonetic }: Hit) {
  return {
    names: (names ?? []).map((name, index) => ({ name, isPrimary: nameTypes?.[index] === 'primary' })),
    keys: keys ?? [],
    phonetic: phonetic ?? [],
  };
}

// The tokens stand in the query text as well, before the limit: a hidden claim never takes the place of a visible one.
function hitText(index: 'describes_names' | 'describes_keys'): string {
  return `
    CALL db.index.fulltext.queryRelationships('${index}', $query, {limit: $candidates}) YIELD relationship AS said
    WITH said, endNode(said) AS entity
    WHERE said.token IN $tokens AND said.retractedAt IS NULL
    RETURN entity.id AS entity, said.names AS names, said.nameTypes AS nameTypes, said.keys AS keys, said.phoneticKeys AS phonetic
  `;
}
