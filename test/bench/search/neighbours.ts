import * as z from 'zod';
import { neighboursQuestion } from '@corridor/graph-schema/questions';
import { percentile } from '../alternate.ts';
import { againstLimit } from '../against-limit.ts';
import { WARM_UP_PASSES, type Bench } from '../area.ts';
import type { Measured, Size } from '../measurement.ts';
import { seedsByDecile } from '../seeds-by-decile.ts';
import type { BenchSystem } from '../system/start-system.ts';
import { cypherNeighbours, type CypherNeighbours } from './cypher-neighbours.ts';
import type { LoadedPersons } from './load-persons.ts';

const LIMIT_MS = 100;
const HUB_LIMIT_MS = 500;
const P95 = 0.95;
const aDecile: Readonly<Record<Size, number>> = { small: 2, standard: 20 };
const answer = z.looseObject({ results: z.array(neighboursQuestion.result), ...neighboursQuestion.beside.shape });

/** `neighbours` through HTTP against the same question in Cypher over Bolt, and against its limit. */
export async function measureNeighbours(
  bench: Bench,
  { ask, neo4j }: BenchSystem,
  { degrees, entityOf, token, persons }: LoadedPersons,
): Promise<Measured[]> {
  const seeds = seedsByDecile(degrees, aDecile[bench.size]).map(entityOf);
  const rival = cypherNeighbours(neo4j, [token]);
  try {
    bench.say(`neighbours: comparing the answers of ${seeds.length} seeds`);
    const differing: object[] = [];
    for (const seed of seeds) {
      const ours = answerOf(answer.parse(await ask.question('neighbours', { entities: [seed] })));
      const theirs = await rival.ask(seed);
      if (JSON.stringify(ours) !== JSON.stringify(theirs)) differing.push({ ours, theirs });
    }
    const sides = {
      ours: (seed: string) => ask.text('neighbours', { entities: [seed] }),
      rival: (seed: string) => rival.ask(seed),
    };
    const ours: number[][] = [];
    const theirs: number[][] = [];
    for (let pass = 0; pass < WARM_UP_PASSES - 1 + bench.repeats; pass += 1) {
      bench.say(`neighbours: pass ${pass + 2} of ${WARM_UP_PASSES + bench.repeats}`);
      const times = [await timed(seeds, sides.ours), await timed(seeds, sides.rival)] as const;
      if (pass < WARM_UP_PASSES - 1) continue;
      ours.push(times[0]);
      theirs.push(times[1]);
    }
    const p95s = (times: number[][]) => times.map((pass) => percentile(pass, P95));
    const [hub = ''] = seeds;
    const name = `neighbours p95 among ${persons} persons`;
    return [
      againstLimit({ name, unit: 'ms', figures: p95s(ours), limit: LIMIT_MS, good: 'atMost' }),
      againstRival(name, p95s(ours), p95s(theirs), differing),
      againstLimit({
        name: `first page of a hub with ${degrees.reduce((a, b) => Math.max(a, b))} claims`,
        unit: 'ms',
        figures: (await timed([hub, hub, hub, hub, hub], sides.ours)).slice(1),
        limit: HUB_LIMIT_MS,
        good: 'atMost',
        note: `${(await sides.ours(hub)).length} bytes`,
      }),
    ];
  } finally {
    await rival.close();
  }
}

const NOTE_LETTERS = 500;

function againstRival(name: string, ours: number[], theirs: number[], differing: readonly object[]): Measured {
  const ratios = ours.map((figure, pass) => (theirs[pass] ?? Number.NaN) / figure);
  return {
    name,
    unit: 'ms',
    ours: percentile(ours, 0.5),
    rival: percentile(theirs, 0.5),
    rivalName: 'Cypher over Bolt (ours over HTTP)',
    ratio: percentile(ratios, 0.5),
    spread: [Math.min(...ratios), Math.max(...ratios)],
    equal: differing.length === 0,
    recorded: false,
    goal: null,
    ...(differing.length === 0 ? {} : { note: JSON.stringify(differing[0]).slice(0, NOTE_LETTERS) }),
  };
}

async function timed(seeds: readonly string[], work: (seed: string) => Promise<unknown>): Promise<number[]> {
  const times = [];
  for (const seed of seeds) {
    const start = performance.now();
    await work(seed);
    times.push(performance.now() - start);
  }
  return times;
}

/** An answer in the form of the rival's. */
export function answerOf({
  results,
  counts,
  total,
}: z.infer<typeof answer>): Awaited<ReturnType<CypherNeighbours['ask']>> {
  const byType = new Map<string, number>();
  for (const { type, direction, count } of counts) {
    const key = `${type} ${direction}`;
    byType.set(key, (byType.get(key) ?? 0) + count);
  }
  return {
    counts: [...byType].map(([key, count]) => `${key} ${count}`).toSorted(),
    total,
    page: results.map(({ entity, links }) => {
      const claims = links.reduce((sum, link) => sum + link.claims.length, 0);
      return `${entity.id} ${entity.caption} ${claims}`;
    }),
  };
}
