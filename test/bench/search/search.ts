import * as z from 'zod';
import { searchQuestion } from '@corridor/graph-schema/questions';
import { percentile } from '../alternate.ts';
import { againstLimit } from '../against-limit.ts';
import { WARM_UP_PASSES, type Bench } from '../area.ts';
import type { Measured, Size } from '../measurement.ts';
import type { BenchSystem } from '../system/start-system.ts';
import type { LoadedPersons } from './load-persons.ts';
import { madeQueries, type MadeQuery } from './made-queries.ts';

const LIMIT_MS = 300;
const P95 = 0.95;
const queriesOf: Readonly<Record<Size, number>> = { small: 60, standard: 500 };
const hits = z.array(searchQuestion.result);

/** `search` through HTTP, after every query has found what it must. */
export async function measureSearch(
  bench: Bench,
  { ask }: BenchSystem,
  { persons, entityOf }: LoadedPersons,
): Promise<Measured[]> {
  const queries = madeQueries(queriesOf[bench.size], persons);
  bench.say(`search: looking whether ${queries.length} searches find what they must`);
  const missed = [];
  for (const query of queries) {
    const { results } = await ask.question('search', { text: query.text });
    if (!finds(query, hits.parse(results), entityOf)) missed.push(query);
  }
  if (missed.length > 0) {
    const shown = missed.slice(0, 10).map(({ sort, text }) => `${sort} “${text}”`);
    throw new Error(`${missed.length} of ${queries.length} searches miss what they must find: ${shown.join(', ')}`);
  }
  const passes: { query: MadeQuery; ms: number }[][] = [];
  for (let pass = 0; pass < WARM_UP_PASSES - 1 + bench.repeats; pass += 1) {
    bench.say(`search: pass ${pass + 2} of ${WARM_UP_PASSES + bench.repeats}`);
    const times = [];
    for (const query of queries) {
      const start = performance.now();
      await ask.text('search', { text: query.text });
      times.push({ query, ms: performance.now() - start });
    }
    // The look at the answers was the first pass of warming up.
    if (pass >= WARM_UP_PASSES - 1) passes.push(times);
  }
  return [
    againstLimit({
      name: `search p95 among ${persons} persons`,
      unit: 'ms',
      figures: passes.map((times) =>
        percentile(
          times.map(({ ms }) => ms),
          P95,
        ),
      ),
      limit: LIMIT_MS,
      good: 'atMost',
      note: bySort(passes.flat()),
      seed: 'made-queries',
    }),
  ];
}

function finds(
  { person, document }: MadeQuery,
  results: z.infer<typeof hits>,
  entityOf: (person: number) => string,
): boolean {
  if (person !== undefined) {
    const wanted = entityOf(Number(person.slice(1)));
    return results.some(({ entity }) => entity.id === wanted);
  }
  return results.some(({ matched }) =>
    matched.some(({ field, value }) => field === 'identifier' && value.endsWith(document ?? '')),
  );
}

function bySort(times: readonly { query: MadeQuery; ms: number }[]): string {
  const groups = Map.groupBy(times, ({ query }) => query.sort);
  return [...groups]
    .map(([sort, group]) => {
      const all = group.map(({ ms }) => ms);
      return `${sort} p50 ${percentile(all, 0.5).toFixed(0)}, p95 ${percentile(all, P95).toFixed(0)}`;
    })
    .join('; ');
}
