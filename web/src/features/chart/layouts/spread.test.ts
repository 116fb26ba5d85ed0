import { expect, test } from 'vitest';
import { spread, startPositions } from './spread.ts';

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
  const leaves = Array.from({ length: 250 }, (_, leaf) => `leaf ${leaf}`);
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

  expect(Math.min(...distances)).toBeGreaterThan(55);
});

test('new entities start beside what they are linked to', () => {
  const { a, b } = startPositions(request);

  expect(a).toStrictEqual({ x: 500, y: -40 });
  expect(Math.hypot((b?.x ?? 0) - 500, (b?.y ?? 0) + 40)).toBeLessThan(120);
});

test('on the way it tells what has been reached, fixed places and all', () => {
  const reached: unknown[] = [];

  const end = spread(request, { steps: 3, tick: (now) => reached.push(now()['a']) });

  expect(reached).toStrictEqual(Array.from({ length: 3 }, () => end['a']));
});
