import type { Envelope } from '@corridor/graph-schema/contracts';
import type { AnswerRests } from './answer-rests.ts';
import { idsIn } from './ids-in.ts';

/** Stands for an id under which a file for others shows nothing. */
const NOTHING = 'nothing that is shown here';

/**
 * An answer as a file for others tells it: what its asker named by ids of their own stands under the ids by which the file
 * shows it. O(size of the answer).
 */
export function answerForOthers(answer: Envelope, { named }: Pick<AnswerRests, 'named'>): Envelope {
  const asked = idsIn(answer.params);
  const toldText = (text: string) => (asked.has(text) ? (named.get(text)?.id ?? NOTHING) : text);
  const told = (value: unknown): unknown => {
    if (typeof value === 'string') return toldText(value);
    if (Array.isArray(value)) return value.map(told);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [toldText(name), told(member)]));
  };
  const { params, results, ...rest } = answer;
  return { ...answer, ...Object(told(rest)), params: Object(told(params)), results: results.map(told) };
}
