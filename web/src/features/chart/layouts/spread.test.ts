import { expect, test } from 'vitest';
import { spread } from './spread.ts';

const request = {
  run: 1,
  entities: ['a', 'b', 'c', 'd'],
  links: [
    ['a', 'b'],
    ['b', 'c'],
    ['c', 'd'],
  ] as const,
  positions: { a: { x: 500, y: -40 } },
  fixed: ['a'],
  seed: 1,
};

test('what is fixed stays where it is', () => {
  expect(spread(request)['a']).toStrictEqual({ x: 500, y: -40 });
});

test('the same request gives the same picture', () => {
  expect(spread(request)).toStrictEqual(spread(request));
});

test('no two entities lie on top of each other, hubs included', () => {
  const leaves = Array.from({ length: 60 }, (_, leaf) => `leaf ${leaf}`);
  const places = Object.values(
    spread({
      ...request,
      entities: ['hub', ...leaves],
      links: leaves.map((leaf) => ['hub', leaf] as const),
      positions: {},
      fixed: [],
    }),
  );
  const distances = places.flatMap((a, at) => places.slice(at + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)));

  expect(Math.min(...distances)).toBeGreaterThan(20);
});
