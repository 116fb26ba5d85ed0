import type { Envelope } from '@corridor/graph-schema/contracts';
import { authorise } from '../access/authorise.ts';
import type { Compute } from '../compute/compute.ts';
import { AppError } from '../http/app-error.ts';
import { parse } from '../http/parse.ts';
import { answers } from './index.ts';
import type { Sight } from './sight.ts';

/** Version of the code that answers; part of every envelope. */
export const CODE_VERSION = '0.1.0';
const AFTER_PATIENCE_MS = 2_000;
const AFTER_STEP_MS = 10;
const MOST_AGAIN = 2;

/** Answers a question for one reader: purpose, parameters, the wait for `after`, the answer, and the common envelope. */
export async function answerQuestion(
  name: string,
  body: unknown,
  sightNow: () => Sight,
  compute: Compute,
): Promise<Envelope> {
  const found = answers.find(({ question }) => question.name === name);
  if (!found) throw new AppError('notFound', `There is no question “${name}”. The list of questions is at /docs.`);
  const { question, answer } = found;
  const params = parse(question.params, body ?? {});
  let sight = sightNow();
  authorise(sight.session, 'ask', { question });

  const after = typeof params['after'] === 'string' ? params['after'] : undefined;
  for (
    let waited = 0;
    after !== undefined && sight.revision().revision === after && waited < AFTER_PATIENCE_MS;
    waited += AFTER_STEP_MS
  ) {
    await new Promise((resolve) => setTimeout(resolve, AFTER_STEP_MS));
    sight = sightNow();
  }
  let { revision, dataAsOf } = sight.revision();
  let parts = await answer(params, sight, compute);
  // What is computed elsewhere takes its time: the answer is of one state of the graph, or of the next.
  for (let again = 0; again < MOST_AGAIN && question.cost === 'heavy'; again += 1) {
    sight = sightNow();
    const now = sight.revision();
    if (now.revision === revision) break;
    ({ revision, dataAsOf } = now);
    parts = await answer(params, sight, compute);
  }
  const { after: _after, ...echoed } = params;
  return {
    question: name,
    params: {
      ...echoed,
      ...('knownAt' in question.params.shape && params['knownAt'] === undefined ? { knownAt: 'now' } : {}),
    },
    revision,
    dataAsOf,
    codeVersion: CODE_VERSION,
    results: [...parts.results],
    truncated: parts.truncated ?? null,
    warnings: parts.warnings ?? [],
    excluded: parts.excluded ?? [],
    ...parts.beside,
  };
}
