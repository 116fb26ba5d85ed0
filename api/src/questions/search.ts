import { searchQuestion } from '@corridor/graph-schema/questions';
import { foldName } from '@corridor/graph-schema/matching';
import { findEntity, isPartlyTold, isTold, kindLabelOf, type View } from '@corridor/network';
import { defineAnswer } from './define-answer.ts';
import { identifierMentions } from './identifier-mentions.ts';
import { allWords, anyWord, enoughWords, identifierQuery, nearWords } from './lucene.ts';
import { matchNames, type NameMatch, type NameOffer } from './match-names.ts';
import { createCandidates, type Candidates, type Hit, type Page } from './search-candidates.ts';
import { byCaption, type Sight } from './sight.ts';
import { viewOf, warnNoEffect } from './view-options.ts';
import { nameRule } from '../resources/records/told-properties.ts';

/** Names, aliases and identifiers, across scripts and small typing errors; every hit says why it matched. */
export const searchAnswer = defineAnswer(searchQuestion, async (params, sight) => {
  const { text, kinds, limit } = params;
  const words = [...new Set(foldName(text))];
  const view = viewOf(sight, params);
  const { hits, isCut } = await fetchCandidates(sight, view, { text, words, kinds });

  const found = new Map<number, NameMatch>();
  const offer = (id: string, match: NameMatch | undefined) => {
    const node = findEntity(view, id);
    if (node === -1 || !match || view.within?.has(node) === false) return;
    const known = found.get(node);
    if (!known || match.score > known.score) found.set(node, match);
  };
  for (const hit of hits) if (isInView(view, hit)) offer(hit.mention, matchNames(text, words, toOffer(view, hit)));
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

/** The descriptions that resemble a text by the index, and whether it had more of them than are compared. */
async function fetchCandidates(
  sight: Sight,
  view: View,
  { text, words, kinds }: { text: string; words: readonly string[]; kinds: readonly string[] | undefined },
) {
  const candidates = createCandidates(sight, view, { words, length: text.length, kinds });
  const pages = await Promise.all([candidates.best(identifierQuery(text)), namesLike(candidates, words)]);
  return { hits: pages.flat().flatMap(({ hits }) => hits), isCut: pages.flat().some(({ isFull }) => isFull) };
}

/** What is less like the text is much, and to order it takes long: it is asked for only where what is more like it leaves room. */
async function namesLike(candidates: Candidates, words: readonly string[]): Promise<Page[]> {
  const near = await candidates.best(nearWords(words));
  if (near.isFull) return [near];
  const [all, any] = await Promise.all([
    candidates.best(words.length > 1 ? allWords('nameKeys', words) : []),
    candidates.some(anyWord(words)),
  ]);
  return [near, all, any.isFull ? await candidates.best(enoughWords(words)) : any];
}

/** Whether a description is of the sources and at least of the confidence that the question asks for. */
function isInView(view: View, { record, mention, confidence }: Hit): boolean {
  const { nodes, records } = view.topology;
  const number = records.ids.find(record);
  return number !== -1 && confidence >= view.minConfidence && isTold(view, number, nodes.find(mention));
}

function toOffer(view: View, { record, mention, names, nameTypes, keys, phonetic }: Hit): NameOffer {
  const whole = {
    names: (names ?? []).map((name, index) => ({ name, isPrimary: nameTypes?.[index] === 'primary' })),
    keys: keys ?? [],
    phonetic: phonetic ?? [],
  };
  if (!isPartlyTold(view, record)) return whole;
  const isTold = nameRule(view, record, kindLabelOf(view, view.topology.nodes.find(mention)));
  return {
    ...whole,
    names: whole.names.filter(({ name }) => isTold(name, false)),
    keys: whole.keys.filter((key) => isTold(key, true)),
  };
}
