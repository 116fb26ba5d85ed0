import { expect, test } from 'vitest';
import { createUnderway } from './underway.ts';

test('who asked is told how far it is, and nobody else', () => {
  const underway = createUnderway();
  const first = underway.begin('one', 'a');
  first.tell(0.4);

  expect(underway.shareOf('one', 'a')).toBe(0.4);
  expect(underway.shareOf('two', 'a')).toBeUndefined();
  expect(underway.shareOf('one', 'b')).toBeUndefined();
});

test('what ended is gone, unless its name was taken again', () => {
  const underway = createUnderway();
  const first = underway.begin('one', 'a');
  const second = underway.begin('one', 'a');
  first.end();
  expect(underway.shareOf('one', 'a')).toBe(0);
  second.end();
  expect(underway.shareOf('one', 'a')).toBeUndefined();
});
