import { buildGraph, createTopology, createView, type View } from '@corridor/network';
import { expect, test } from 'vitest';
import type { Network } from './network-of.ts';
import { guardedAlike, tiedPairs } from './snapshots.ts';

const view = createView(createTopology(), new Uint8Array());
const guarding = (...homes: number[]): View => ({
  ...view,
  guard: { homes: new Set(homes) } as unknown as NonNullable<View['guard']>,
});

/** A network of these entities, each tied to the next. */
function aNetwork(entities: readonly number[], its: View, directed = false): Network {
  const from = entities.slice(1).map((_, node) => node);
  return {
    graph: buildGraph({ size: entities.length, from, to: from.map((node) => node + 1) }, { directed }),
    entities: Int32Array.from(entities),
    nodeOf: (entity) => entities.indexOf(entity),
    crowded: 0,
    crowdedHelpers: 0,
    view: its,
  };
}

test('whoever is guarded on one day is in the network of no day', () => {
  const [early, late] = guardedAlike([aNetwork([7, 8], guarding(9)), aNetwork([7, 8, 9, 10], view)]);

  expect([...(early?.entities ?? [])]).toStrictEqual([7, 8]);
  expect([...(late?.entities ?? [])]).toStrictEqual([7, 8, 10]);
  expect([late?.nodeOf(10), late?.nodeOf(9), late?.graph.edges]).toStrictEqual([2, -1, 1]);
});

test('pairs are the same whichever way they are reported, unless direction counts', () => {
  expect([...tiedPairs(aNetwork([8, 7, 9], view)).keys()]).toStrictEqual(['7 8', '7 9']);
  expect([...tiedPairs(aNetwork([8, 7, 9], view, true)).keys()]).toStrictEqual(['8 7', '7 9']);
});
