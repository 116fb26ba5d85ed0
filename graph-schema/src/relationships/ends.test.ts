import { expect, test } from 'vitest';
import type { EndLabel } from './ends.ts';
import { allowsEnds, traversalAt } from './ends.ts';
import { relationshipOf, type RelationshipType } from './index.ts';

test.for<[RelationshipType, EndLabel, EndLabel, boolean]>([
  ['COMMUNICATED', 'Phone', 'Phone', true],
  ['COMMUNICATED', 'Phone', 'OnlineAccount', false],
  ['MEMBER_OF', 'Person', 'Organisation', true],
  ['MEMBER_OF', 'Organisation', 'Person', false],
  ['INVOLVES', 'Case', 'RouteLeg', true],
])('%s from %s to %s: %s', ([type, from, to, allowed]) => {
  expect(allowsEnds(relationshipOf[type], from, to)).toBe(allowed);
});

test.for<[RelationshipType, EndLabel, EndLabel, string]>([
  ['YIELDED', 'Seizure', 'Substance', 'named'],
  ['YIELDED', 'Seizure', 'Asset', 'event'],
  ['USES', 'Person', 'Account', 'financial'],
  ['USES', 'Person', 'Phone', 'communication'],
  ['HAS_IDENTIFIER', 'Vessel', 'Identifier', 'helper'],
])('%s from %s to %s is walked as %s', ([type, from, to, expected]) => {
  expect(traversalAt(relationshipOf[type], from, to)).toBe(expected);
});
