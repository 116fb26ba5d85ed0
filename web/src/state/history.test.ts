import { expect, test } from 'vitest';
import { amend, redo, startHistory, step, undo } from './history.ts';

test('undo and redo go back and forth over the same steps', () => {
  const history = step(step(startHistory('a'), 'b'), 'c');

  expect(undo(undo(history)).present).toBe('a');
  expect(redo(undo(history))).toStrictEqual(history);
});

test('a new step forgets what was undone', () => {
  expect(step(undo(step(startHistory('a'), 'b')), 'c')).toStrictEqual({ past: ['a'], present: 'c', future: [] });
});

test('a change that changes nothing is no step', () => {
  expect(step(startHistory('a'), 'a')).toStrictEqual(startHistory('a'));
});

test('amending keeps the steps', () => {
  expect(undo(amend(step(startHistory('a'), 'b'), 'b placed')).present).toBe('a');
});

test('there is nothing to undo at the start', () => {
  expect(redo(undo(startHistory('a')))).toStrictEqual(startHistory('a'));
});
