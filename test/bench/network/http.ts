import * as z from 'zod';
import { degrees } from '@corridor/network';
import { neighboursQuestion, pathsQuestion } from '@corridor/graph-schema/questions';
import type { Bench } from '../area.ts';
import type { Measured, Size } from '../measurement.ts';
import { comparable, type CypherNeighbours } from '../search/cypher-neighbours.ts';
import { answerOf } from '../search/neighbours.ts';
import { seedsByDecile } from '../seeds-by-decile.ts';
import type { Ask } from '../system/ask.ts';
import type { BenchSystem } from '../system/start-system.ts';
import type { Pair } from './cypher-hops.ts';
import type { cypherPaths, WayPattern } from './cypher-paths.ts';
import { fastestOf } from './cypher.ts';
import { idOf, pairsApart, type Engine } from './in-engine.ts';
import type { LoadedNetwork } from './load-network.ts';
import { ASKED_DAY } from './made-links.ts';
import { measureTwoSides } from './two-sides.ts';

const aDecile: Readonly<Record<Size, number>> = { small: 2, standard: 10 };
const pairCounts: Readonly<Record<Size, number>> = { small: 6, standard: 12 };
const sampleCounts: Readonly<Record<Size, number>> = { small: 1, standard: 4 };
const patterns: readonly WayPattern[] = ['joined', 'plain', 'quantified'];
const limits = { maxHops: 4, maxDegree: 200, k: 10 };
const neighbours = z.looseObject({ results: z.array(neighboursQuestion.result), ...neighboursQuestion.beside.shape });
const ways = z.looseObject({ results: z.array(pathsQuestion.result), ...pathsQuestion.beside.shape });
type CypherWays = Awaited<ReturnType<typeof cypherPaths>>;

/** Questions of the API with a session, policy and audit, against the best Cypher behind a bare Express route. */
export async function* measureHttp(
  bench: Bench,
  system: BenchSystem,
  { tokens, persons, links }: LoadedNetwork,
  engine: Engine,
): AsyncGenerator<Measured> {
  const { ask } = system;
  const rival = await system.another('test/bench/network/cypher-main.ts', { BENCH_TOKENS: tokens.join() });
  const rivalName = 'Cypher behind Express';
  const amount = `${persons} persons, ${links} links`;
  const seeds = seedsByDecile(degrees(engine.projected.graph), aDecile[bench.size]).map((node) => idOf(engine, node));
  yield* await measureTwoSides(bench, {
    name: 'HTTP: neighbours',
    rivalName,
    goals: { p50: 3, p99: 5 },
    note: `${amount}; the rival neither folds claims nor tells their days`,
    asked: seeds,
    equal: await areSameNeighbours(ask, rival, seeds),
    ours: (seed: string) => ask.text('neighbours', { entities: [seed] }),
    rival: (seed: string) => rival.text('neighbours', { entities: [seed] }),
  });
  const pairs = pairsApart(engine, pairCounts[bench.size], [2, 5]);
  for (const [name, params, goals] of [
    ['HTTP: ways of up to four hops', limits, { p50: 3, p99: 5 }],
    ['HTTP: ways on a day', { ...limits, asOf: ASKED_DAY }, { p50: 20, p99: 20 }],
  ] as const) {
    const pattern = await fastestPattern(rival, params, pairs.slice(0, sampleCounts[bench.size]));
    const sides = {
      ours: (pair: Pair) => ask.text('paths', { ...pair, ...params, limit: 1_000 }),
      rival: (pair: Pair) => rival.text('paths', { ...pair, ...params, pattern }),
    };
    const { differing, linked, found } = await compareWays(pairs, sides);
    const note = `${amount}; ${linked} of ${pairs.length} pairs linked, ${found} ways; hubs of over 200 not passed; Cypher: ${pattern}; the rival is spared since when, skipped hubs and days of links`;
    yield* await measureTwoSides(bench, {
      name,
      rivalName,
      goals,
      note: differing === undefined ? note : `${note}; ${differing}`.slice(0, 1_000),
      asked: pairs,
      equal: differing === undefined,
      ...sides,
    });
  }
}

async function areSameNeighbours(ask: Ask, rival: Ask, seeds: readonly string[]): Promise<boolean> {
  for (const seed of seeds) {
    const ours = answerOf(neighbours.parse(await ask.question('neighbours', { entities: [seed] })));
    const raw = JSON.parse(await rival.text('neighbours', { entities: [seed] })) as Awaited<
      ReturnType<CypherNeighbours['raw']>
    >;
    if (JSON.stringify(ours) !== JSON.stringify(comparable(raw))) return false;
  }
  return true;
}

/** The pattern that Cypher answers fastest with. */
async function fastestPattern(rival: Ask, params: object, samples: readonly Pair[]): Promise<WayPattern> {
  const formulations = patterns.map((pattern) => ({
    name: pattern,
    ask: (pair: Pair) => rival.text('paths', { ...pair, ...params, pattern }),
  }));
  const { name } = await fastestOf(formulations, samples);
  return patterns.find((pattern) => pattern === name) ?? 'plain';
}

/** Compares the ways of all pairs in their order, with hops, confidence and claims; tells of the first that differ. */
async function compareWays(
  pairs: readonly Pair[],
  { ours, rival }: Record<'ours' | 'rival', (pair: Pair) => Promise<string>>,
): Promise<{ differing?: string; linked: number; found: number }> {
  let [linked, found] = [0, 0];
  for (const pair of pairs) {
    const own = ways.parse(JSON.parse(await ours(pair)));
    const other = JSON.parse(await rival(pair)) as CypherWays;
    const told = [own.minHops, ...own.results.map(textOfOurs)];
    const theirs = [other.minHops, ...other.ways.map(textOfTheirs)];
    const place = told.findIndex((text, at) => text !== theirs[at]);
    if (place !== -1 || told.length !== theirs.length)
      return { differing: `${told.length} ${told[place]} | ${theirs.length} ${theirs[place]}`, linked, found };
    if (own.linked) linked += 1;
    found += own.results.length;
  }
  return { linked, found };
}

type OurWay = z.infer<typeof pathsQuestion.result>;

function textOfOurs({ nodes, links, hops, confidence }: OurWay): string {
  return textOf(
    nodes,
    hops,
    confidence,
    links.flatMap(({ claims }) => claims),
  );
}

function textOfTheirs({ nodes, links, hops, confidence }: CypherWays['ways'][number]): string {
  return textOf(
    nodes,
    hops,
    confidence,
    links.flat().map(({ id }) => id),
  );
}

function textOf(
  nodes: readonly { readonly id: string; readonly caption: string }[],
  hops: number,
  confidence: number,
  claims: readonly string[],
): string {
  const named = nodes.map(({ id, caption }) => `${id} ${caption}`).join();
  return `${hops} ${confidence.toPrecision(12)} ${named} ${claims.toSorted().join()}`;
}
