import { degrees, shownId } from '@corridor/network';
import type { Bench, BenchStore } from '../area.ts';
import type { Measured, Size } from '../measurement.ts';
import { seedsByDecile } from '../seeds-by-decile.ts';
import { isWay, oneHop, shortestWay, threeHops, type Pair } from './cypher-hops.ts';
import { connectCypher, fastestOf, type Cypher, type Formulation } from './cypher.ts';
import { idOf, oneHopIn, pairsApart, shortestWayIn, threeHopsIn, waysIn, type Engine } from './in-engine.ts';
import type { LoadedNetwork } from './load-network.ts';
import { measureTwoSides } from './two-sides.ts';

const SAMPLES = 10;
const TIMEOUT_MS = 10_000;
const aDecile: Readonly<Record<Size, number>> = { small: 2, standard: 10 };
const pairCounts: Readonly<Record<Size, number>> = { small: 20, standard: 100 };

/** What the graph in memory answers in process, against the fastest Cypher found over Bolt on the same store. */
export async function* measureEngine(
  bench: Bench,
  address: BenchStore,
  loaded: LoadedNetwork,
  engine: Engine,
): AsyncGenerator<Measured> {
  const { tokens } = loaded;
  const cypher = connectCypher(address, TIMEOUT_MS);
  const amount = `${loaded.persons} persons, ${loaded.links} links`;
  const rows = `over the rows of a reader’s view, made in ${engine.projectedInMs.toFixed(0)} ms; no question searches so yet`;
  try {
    const seeds = seedsByDecile(degrees(engine.projected.graph), aDecile[bench.size]).map((node) => idOf(engine, node));
    const pairs = pairsApart(engine, pairCounts[bench.size], [2, 6]);
    const one = await fastestOf(oneHop(cypher, tokens), some(seeds));
    const three = await fastestOf(threeHops(cypher, tokens, 'count'), some(seeds));
    const way = await fastestOf(shortestWay(cypher, tokens), some(pairs));
    bench.say('looking whether the answers are the same');
    const equal = {
      one: await areEqual(seeds, (seed) => oneHopIn(engine, seed), one),
      three: await areEqual(seeds, (seed) => threeHopsIn(engine, seed).length, three),
      ids: await areSame(engine, cypher, tokens, seeds),
      ways: await areShortest(engine, cypher, tokens, pairs, way),
    };
    yield* await measureTwoSides(bench, {
      name: 'engine: one hop with captions',
      rivalName: 'Cypher over Bolt',
      goals: { p50: 10, p99: 10 },
      note: `${amount}; Cypher: ${one.name}`,
      asked: seeds,
      equal: equal.one,
      ours: (seed: string) => oneHopIn(engine, seed),
      rival: one.ask,
    });
    yield* await measureTwoSides(bench, {
      name: 'engine: within three hops',
      rivalName: 'Cypher over Bolt',
      goals: { p50: 100, p99: 100 },
      note: `${amount}; as the scope around an entity is made; Cypher: ${three.name}`,
      asked: seeds,
      equal: equal.three && equal.ids,
      ours: (seed: string) => threeHopsIn(engine, seed).length,
      rival: three.ask,
    });
    yield* await measureTwoSides(bench, {
      name: 'engine: shortest way of up to six hops',
      rivalName: 'Cypher over Bolt',
      goals: { p50: 100, p99: 100 },
      note: `${amount}; ${rows}; Cypher: ${way.name}`,
      asked: pairs,
      equal: equal.ways,
      ours: (pair) => shortestWayIn(engine, pair),
      rival: way.ask,
    });
    yield* await measureTwoSides(bench, {
      // What the question `paths` does, all ways against one of theirs: held to the same goal.
      name: 'engine: all shortest ways and one more',
      rivalName: 'Cypher over Bolt, one way',
      goals: { p50: 100, p99: 100 },
      note: `${amount}; as the question of paths searches; Cypher: ${way.name}`,
      asked: pairs,
      equal: equal.ways,
      ours: (pair) => waysIn(engine, pair),
      rival: way.ask,
    });
  } finally {
    await cypher.close();
  }
}

/** Some of them, spread over all. */
function some<Asked>(all: readonly Asked[]): Asked[] {
  return all.filter((_, place) => place % Math.ceil(all.length / SAMPLES) === 0);
}

async function areEqual<Asked>(
  asked: readonly Asked[],
  ours: (asked: Asked) => unknown,
  { ask }: Formulation<Asked, unknown>,
): Promise<boolean> {
  for (const one of asked) if (JSON.stringify(ours(one)) !== JSON.stringify(await ask(one))) return false;
  return true;
}

/** Whether everybody within three hops is the same, by their ids. */
async function areSame(engine: Engine, cypher: Cypher, tokens: readonly string[], seeds: readonly string[]) {
  const { ask } = await fastestOf(threeHops(cypher, tokens, 'ids'), seeds.slice(0, 1));
  const ours = (seed: string) =>
    threeHopsIn(engine, seed)
      .map((node) => shownId(engine.view, node))
      .sort();
  return areEqual(some(seeds), ours, { name: '', ask });
}

/** Whether ways are as long as each other, each of our steps is a link in the store, and the longer search knows them, too. */
async function areShortest(
  engine: Engine,
  cypher: Cypher,
  tokens: readonly string[],
  pairs: readonly Pair[],
  { ask }: Formulation<Pair, readonly string[]>,
): Promise<boolean> {
  for (const pair of pairs) {
    const ours = shortestWayIn(engine, pair);
    const rival = await ask(pair);
    if (ours.length !== rival.length || ours[0] !== pair.from || ours.at(-1) !== pair.to) return false;
    if (!(await isWay(cypher, tokens, ours)) || waysIn(engine, pair) !== ours.length - 1) return false;
  }
  return true;
}
