import type { Link } from '@corridor/graph-schema/contracts';
import { expect, test } from 'vitest';
import { drawPath, drawRecords } from './drawing.ts';

const thing = (id: string, kind = 'Container') => ({ id, kind, caption: id });
const link = (from: string, type: string, to: string): Link => ({
  from,
  type,
  to,
  class: 'operational',
  claims: ['c'],
  origins: 1,
  confidence: 0.5,
  weight: 1,
  fromEarliest: 0,
  fromLatest: 0,
  toEarliest: 1,
  toLatest: 1,
});

test('a path is drawn back and forth, with each of its steps', () => {
  const nodes = Array.from({ length: 8 }, (_, index) => thing(`n${index}`));
  const links = nodes.slice(1).map(({ id }, index) => link(`n${index}`, 'CONTROLS', id));
  const { positions, links: drawn } = drawPath(nodes, links);

  expect(drawn).toStrictEqual(links);
  expect([positions['n0'], positions['n5'], positions['n6'], positions['n7']]).toStrictEqual([
    { x: 0, y: 0 },
    { x: 850, y: 0 },
    { x: 850, y: 120 },
    { x: 680, y: 120 },
  ]);
});

test('two boxes of one number are joined, though the number itself is no step of the path', () => {
  const halves = [link('a', 'HAS_IDENTIFIER', 'number'), link('b', 'HAS_IDENTIFIER', 'number')];

  expect(drawPath([thing('a'), thing('b')], halves).links).toMatchObject([{ from: 'a', type: 'SAME_NUMBER', to: 'b' }]);
});

test('records stand side by side, what two of them speak of once, and without seals and ports', () => {
  const { entities, links, positions } = drawRecords(
    [
      [thing('box'), thing('port', 'Location')],
      [thing('box'), thing('ship', 'Vessel')],
    ],
    [link('box', 'CARRIED_IN', 'ship'), link('ship', 'ARRIVED_AT', 'port')],
  );

  expect(entities.map(({ id }) => id)).toStrictEqual(['box', 'ship']);
  expect(links).toHaveLength(1);
  expect(positions).toStrictEqual({ box: { x: 0, y: 0 }, ship: { x: 255, y: 0 } });
});
