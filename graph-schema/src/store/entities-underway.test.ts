import { expect, test } from 'vitest';
import { createEntitiesUnderway } from './entities-underway.ts';

const setOf = (ids: Iterable<string>) => [...ids].toSorted();

test('what one turn takes, no other does until it ends', () => {
  const underway = createEntitiesUnderway();
  const [first, second] = [underway.begin(), underway.begin()];

  expect(setOf(first.take(['a', 'b']))).toStrictEqual(['a', 'b']);
  expect(setOf(second.take(['b', 'c']))).toStrictEqual(['c']);
  first.end();
  expect(setOf(underway.begin().take(['a', 'b', 'c']))).toStrictEqual(['a', 'b']);
});

test('a turn that goes again gives up what it took before', () => {
  const underway = createEntitiesUnderway();
  const [first, second] = [underway.begin(), underway.begin()];
  first.take(['a', 'b']);

  expect(setOf(first.take(['b']))).toStrictEqual(['b']);
  expect(setOf(second.take(['a', 'b']))).toStrictEqual(['a']);
});

test('a turn that ends twice takes nothing from others', () => {
  const underway = createEntitiesUnderway();
  const [first, second] = [underway.begin(), underway.begin()];
  first.take(['a']);
  first.end();
  second.take(['a']);
  first.end();

  expect(setOf(underway.begin().take(['a']))).toStrictEqual([]);
});
