import type { RecordDraft } from '@corridor/graph-schema';
import { hashStored, type Store, type StoreAddress } from '@corridor/workers/testing';
import { emptyStore } from '../../support/empty-store.ts';
import { digest, ids, token } from '../../support/made-records.ts';
import { alternate } from '../alternate.ts';
import type { Bench, Benchmark } from '../area.ts';
import type { Measured } from '../measurement.ts';
import { openImport } from '../open-import.ts';
import { loadDrafts } from './load-drafts.ts';
import { entitiesOf, MADE_IMPORT, madeDrafts } from './made-graph.ts';
import { naiveLoad, type NaiveDriver } from './naive-worker.ts';

const GOAL = 10;
const STEP = 20;

interface Sides {
  readonly store: Store;
  readonly rivalStore: Store;
  readonly rivalAddress: StoreAddress;
}

/** Rows a second into Neo4j, against a worker written naively. Both graphs grow with every repeat. */
export const load: Benchmark = {
  name: 'load',
  async measure(bench) {
    const [address, rivalAddress] = [await bench.neo4j('ours'), await bench.neo4j('rival')];
    const sides = { store: await emptyStore(address), rivalStore: await emptyStore(rivalAddress), rivalAddress };
    try {
      await openImport(sides.store, MADE_IMPORT);
      const entities = entitiesOf[bench.size];
      await warmUp(bench, sides, 2 * entities);
      const naive = await compare(bench, sides, 'driver 5', 0, entities);
      // How much of it is the driver's: on a tenth more of the same.
      const modern = await compare(bench, sides, 'driver 6', entities, entities * 1.1);
      return [
        { ...naive, goal: GOAL },
        { ...modern, goal: null },
      ];
    } finally {
      await sides.store.close();
      await sides.rivalStore.close();
    }
  },
};

/** Both stores have planned and compiled their statements before anything counts; small steps, since the first ones are slow. */
async function warmUp(bench: Bench, { store, rivalAddress }: Sides, from: number): Promise<void> {
  const steps = bench.size === 'small' ? 2 : 100;
  bench.say('load: warming both stores up');
  for (let at = from; at < from + steps * STEP; at += STEP) {
    const drafts = madeDrafts(at, at + STEP);
    await loadDrafts({ store, ids, importId: MADE_IMPORT, tokens: [token] }, drafts);
    await naiveLoad('driver 6', rivalAddress, drafts);
  }
}

/** Loads the made records `from` up to `to` on both sides, a share a repeat, and compares the graphs. */
async function compare(
  bench: Bench,
  { store, rivalStore, rivalAddress }: Sides,
  driver: NaiveDriver,
  from: number,
  to: number,
): Promise<Omit<Measured, 'goal'>> {
  const { repeats } = bench;
  const share = Math.round((to - from) / repeats);
  const slices = Array.from({ length: repeats }, (_, at) => madeDrafts(from + at * share, from + (at + 1) * share));
  const target = { store, ids, importId: MADE_IMPORT, tokens: [token] };
  const sliceOf = (repeat: number): readonly RecordDraft[] => slices[repeat] ?? [];
  const times = await alternate(
    repeats,
    {
      async ours(repeat) {
        bench.say(`load ${repeat + 1} of ${repeats}: ours`);
        await loadDrafts(target, sliceOf(repeat));
      },
      async rival(repeat) {
        bench.say(`load ${repeat + 1} of ${repeats}: naive worker on ${driver}`);
        await naiveLoad(driver, rivalAddress, sliceOf(repeat));
      },
    },
    bench.processorSeconds,
  );
  bench.say('load: comparing the graphs');
  const [ours, rival] = [await graphHash(store), await graphHash(rivalStore)];
  await loadDrafts(target, sliceOf(0));
  const again = await graphHash(store);
  return {
    name: 'rows loaded into Neo4j',
    unit: 'rows/s',
    ours: share / times.ours.seconds,
    rival: share / times.rival.seconds,
    rivalName: `naive worker on ${driver}`,
    ratio: times.ratio,
    spread: times.spread,
    equal: ours === rival && ours === again,
    recorded: false,
    seconds: { ours: times.ours.seconds, rival: times.rival.seconds },
    processorSeconds: { ours: times.ours.processor, rival: times.rival.processor },
    digest: ours,
  };
}

function graphHash(store: Store): Promise<string> {
  const signal = new AbortController().signal;
  return hashStored({ store, ids, digest, progress: async () => undefined, signal });
}
