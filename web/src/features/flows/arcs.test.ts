import { expect, test } from 'vitest';
import { drawnFlows, flowArcs, flowEnds, greatCircle, MOST_ARCS } from './arcs.ts';
import type { Flow } from './flow.ts';

const flow = (to: string, seizures: number, more: Partial<Flow> = {}): Flow => ({
  from: { id: 'a', kind: 'Country', caption: 'A' },
  to: { id: to, kind: 'Country', caption: to },
  seizures,
  kgWeighed: 1,
  kgConverted: 0,
  fromPoint: { longitude: 0, latitude: 0 },
  toPoint: { longitude: 90, latitude: 0 },
  ...more,
});

test('an arc goes the short way over the antimeridian without a tear', () => {
  const line = greatCircle([170, 10], [-170, 10]);
  const steps = line.slice(1).map(([x = 0], at) => Math.abs(x - (line[at]?.[0] ?? 0)));

  expect(line[0]?.[0]).toBeCloseTo(170);
  expect(line.at(-1)?.[0]).toBeCloseTo(190);
  expect(Math.max(...steps)).toBeLessThan(5);
});

test('an arc bends towards the pole', () => {
  const line = greatCircle([-70, 50], [20, 50]);

  expect(Math.max(...line.map(([, y = 0]) => y))).toBeCloseTo(59.3, 1);
});

test('arcs are as wide as their seizures are many, and end where they go to', () => {
  const arcs = flowArcs([flow('b', 100), flow('c', 25)]);

  expect(arcs.features.map(({ properties }) => properties)).toStrictEqual([
    { key: 'a c', width: 5.5 },
    { key: 'a b', width: 10 },
  ]);
  expect(flowEnds(arcs).features[0]?.geometry.coordinates.map(Math.round)).toStrictEqual([90, 0]);
});

test('a flow without a known end is not drawn', () => {
  const { toPoint: _unknown, ...half } = flow('b', 1);

  expect(flowArcs([half]).features).toStrictEqual([]);
});

test('the largest flows are drawn, and the one that is selected', () => {
  const { toPoint: _unknown, ...half } = flow('half', 900);
  const many = Array.from({ length: MOST_ARCS + 5 }, (_, at) => flow(`b${at}`, 500 - at));

  const drawn = drawnFlows([half, ...many], `a b${MOST_ARCS + 3}`).map(({ to }) => to.id);

  expect(drawn).toStrictEqual([...many.slice(0, MOST_ARCS).map(({ to }) => to.id), `b${MOST_ARCS + 3}`]);
});
