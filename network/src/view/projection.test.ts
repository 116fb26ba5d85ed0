import { expect, test } from 'vitest';
import type { Said, SaidClaim, SaidMention } from '@corridor/graph-schema';
import { testId } from '../testing/random-records.ts';
import { applyRecord } from '../topology/apply-record.ts';
import { createTopology } from '../topology/create-topology.ts';
import { forEachLinked, passageAt } from './projection.ts';
import { createView, maskOf } from './view.ts';

const thing = (number: number, kind: SaidMention['kind'], properties: SaidMention['properties'] = {}): SaidMention => ({
  id: testId('t', number),
  kind,
  properties,
});

function viewOf(mentions: Said['mentions'], claims: readonly SaidClaim[]) {
  const topology = createTopology();
  applyRecord(topology, {
    id: testId('r', 1),
    source: 'demo',
    origin: 'demo',
    token: 'open',
    recordedAt: 1,
    rev: 1,
    said: { confidence: 0.5, token: 'open', mentions, claims },
  });
  return createView(topology, maskOf(topology, ['open']));
}

function linked(view: ReturnType<typeof viewOf>, from: number): string[] {
  const found: string[] = [];
  forEachLinked(view, view.topology.nodes.find(testId('t', from)), (other) =>
    found.push(view.topology.nodes.idOf(other)),
  );
  return found;
}

test.for([
  { name: 'a shared identifier is one link', checkStatus: 'ok', expected: [testId('t', 3)] },
  { name: 'a filler links nobody', checkStatus: 'placeholder', expected: [] },
])('$name', ({ checkStatus, expected }) => {
  const view = viewOf(
    [thing(1, 'Vessel'), thing(2, 'Identifier', { checkStatus }), thing(3, 'Vessel')],
    [
      { type: 'HAS_IDENTIFIER', from: 0, to: 1 },
      { type: 'HAS_IDENTIFIER', from: 2, to: 1 },
    ],
  );

  expect(linked(view, 1)).toStrictEqual(expected);
});

test.for([
  { locationType: 'ADDRESS', expected: 'through' },
  { locationType: 'SEAPORT', expected: 'end' },
])('a walk at a place of type $locationType: $expected', ({ locationType, expected }) => {
  const view = viewOf([thing(1, 'Location', { locationType })], []);

  expect(passageAt(view, view.topology.nodes.find(testId('t', 1)))).toBe(expected);
});

test('what a seizure yielded is walked where it is a thing, not where it is a substance', () => {
  const view = viewOf(
    [thing(1, 'Seizure'), thing(2, 'Substance'), thing(3, 'Asset')],
    [
      { type: 'YIELDED', from: 0, to: 1 },
      { type: 'YIELDED', from: 0, to: 2 },
    ],
  );

  expect(linked(view, 1)).toStrictEqual([testId('t', 3)]);
});
