import { expect, test } from 'vitest';
import { lineages, type Snapshot } from './lineages.ts';

const groups = (at: string, sizes: readonly number[]): Snapshot => ({
  at,
  until: at,
  nodes: 0,
  links: 0,
  communities: sizes.map((size, index) => ({ id: `${at}/${index + 1}`, size, members: [], stability: 1 })),
});

test('the larger of two that merge and the largest part of a split go on; what is new is new', () => {
  const found = lineages({
    snapshots: [groups('1', [5, 4, 6]), groups('2', [9, 3, 2, 3])],
    events: [
      { type: 'merge', at: '2', from: ['1/1', '1/2'], to: ['2/1'], jaccard: [0.556, 0.444] },
      { type: 'split', at: '2', from: ['1/3'], to: ['2/2', '2/3'], jaccard: [0.5, 0.5] },
      { type: 'birth', at: '2', from: [], to: ['2/4'], jaccard: [] },
    ],
  });

  expect([...found]).toStrictEqual([
    ['1/1', 0],
    ['1/2', 1],
    ['1/3', 2],
    ['2/1', 0],
    ['2/2', 2],
    ['2/3', 3],
    ['2/4', 4],
  ]);
});
