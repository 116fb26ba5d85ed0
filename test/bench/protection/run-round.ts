import { createHash } from 'node:crypto';
import type { Ask } from '../system/ask.ts';

const AT_ONCE = 4;

/** One question to ask. */
export interface Asked {
  readonly question: string;
  readonly params: object;
}

/** What a round of questions took: in all, each in milliseconds, and a sum over the answers. */
export interface Round {
  readonly seconds: number;
  readonly times: readonly number[];
  readonly digest: string;
}

/** Asks all questions, four at once. */
export async function runRound(ask: Ask, asks: readonly Asked[]): Promise<Round> {
  const times: number[] = [];
  const answers: string[] = [];
  let next = 0;
  const start = performance.now();
  const client = async () => {
    for (let at = next++; at < asks.length; at = next++) {
      const one = asks[at];
      if (one === undefined) return;
      const asked = performance.now();
      answers[at] = await ask.text(one.question, one.params);
      times.push(performance.now() - asked);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, client));
  const seconds = (performance.now() - start) / 1_000;
  return { seconds, times, digest: digestOf(answers) };
}

/** Of what was found alone: the revision in an answer is another one for every set of tokens. */
function digestOf(answers: readonly string[]): string {
  const hash = createHash('sha256');
  for (const answer of answers) hash.update(JSON.stringify(Object(JSON.parse(answer))['results']));
  return hash.digest('hex').slice(0, 16);
}
