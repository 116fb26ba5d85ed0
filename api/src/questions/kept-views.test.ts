import { createTopology, createView } from '@corridor/network';
import { expect, test } from 'vitest';
import { keptClaimId, keptSummaries, keptTokens, keptView } from './kept-views.ts';

const mask = (...tokens: number[]) => Uint8Array.from(tokens);

test('a view is kept under its key until the graph changes, and those of other keys are others', () => {
  const topology = createTopology();
  const viewOf = (key: string) => keptView(topology, key, () => createView(topology, mask(1)));
  const first = viewOf('one reader');

  expect(viewOf('one reader')).toBe(first);
  expect(viewOf('another')).not.toBe(first);
  topology.epoch += 1;
  expect(viewOf('one reader')).not.toBe(first);
});

test('what was asked for longest ago makes room', () => {
  const topology = createTopology();
  const viewOf = (key: string) => keptView(topology, key, () => createView(topology, mask(1)));
  const [hot, cold] = [viewOf('hot'), viewOf('cold')];
  for (let key = 0; key < 11; key += 1) {
    viewOf(String(key));
    expect(viewOf('hot')).toBe(hot);
  }

  expect(viewOf('cold')).not.toBe(cold);
});

test('names are shared by those who see, know and group the same, whatever they walk, and by nobody else', () => {
  const topology = createTopology();
  const one = createView(topology, mask(1, 0));
  const names = keptSummaries(topology, one);
  const groups = { survivorOf: (node: number) => node, membersOf: (node: number) => [node] };

  expect(keptSummaries(topology, createView(topology, mask(1, 0), { minConfidence: 0.5, asOf: 3 }))).toBe(names);
  for (const other of [
    createView(topology, mask(1, 1)),
    createView(topology, mask(1, 0), { knownAt: 5 }),
    { ...one, groups },
  ])
    expect(keptSummaries(topology, other)).not.toBe(names);
  topology.epoch += 1;
  expect(keptSummaries(topology, one)).not.toBe(names);
});

test('tokens are those of one view; ids of claims are made once for each state of the graph', () => {
  const topology = createTopology();
  const [one, other] = [createView(topology, mask(1)), createView(topology, mask(1))];
  keptTokens(one, 4, () => new Set([7]));

  expect(keptTokens(one, 4, () => new Set())).toStrictEqual(new Set([7]));
  expect(keptTokens(other, 4, () => new Set())).toStrictEqual(new Set());
  expect([keptClaimId(topology, 1, () => 'a'), keptClaimId(topology, 1, () => 'b')]).toStrictEqual(['a', 'a']);
  topology.epoch += 1;
  expect(keptClaimId(topology, 1, () => 'b')).toBe('b');
});
