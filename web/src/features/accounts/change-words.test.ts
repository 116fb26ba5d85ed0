import { expect, test } from 'vitest';
import { changeWords } from './change-words.ts';

test('a change tells what it set and what it took away', () => {
  expect(changeWords({})).toBe('');
  expect(
    changeWords({
      name: null,
      roles: ['analyst', 'planner'],
      level: 2,
      victimRight: false,
      purposes: null,
      state: 'blocked',
    }),
  ).toBe(
    'name none · roles Analyst, Planner · clearance 2 restricted · data on victims not · purposes all that the roles serve · state blocked',
  );
});
