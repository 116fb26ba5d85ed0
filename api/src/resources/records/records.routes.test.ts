import { expect, test } from 'vitest';
import { forLines } from './records.routes.ts';

const profile = JSON.stringify({
  name: 'two',
  title: 'Two',
  parts: [
    { name: 'first', files: ['a'], format: { type: 'csv', delimiter: ';' }, subjects: [] },
    { name: 'second', format: { type: 'xlsx' }, subjects: [] },
  ],
});

test.for([
  { part: undefined, name: 'first' },
  { part: 'second', name: 'second' },
])('records of part $part are read as lines by “$name”', ({ part, name }) => {
  expect(JSON.parse(forLines(profile, part))).toStrictEqual({
    name: 'two',
    title: 'Two',
    parts: [{ name, format: { type: 'ndjson' }, subjects: [] }],
  });
});

test('a part that is not there is refused', () => {
  expect(() => forLines(profile, 'third')).toThrow('The profile has no part “third”.');
});
