import { expect, test } from 'vitest';
import { givesAway } from './guard-names.ts';

const known = {
  names: [
    ['quenby', 'thornwood'],
    ['li', 'na'],
  ],
  identifiers: ['VX771'],
};

test.for([
  ['Rescue of Quenby Thornwood', false, true],
  ['the house of the Thornwoods', false, true],
  ['Quenby’s flat', false, true],
  ['flat of Quenbi', false, true],
  ['case VX-771/2', false, true],
  ['Rescue of Na Li', false, true],
  ['Lina', false, false],
  ['Raid 7', false, false],
  ['SZ-41', false, false],
  ['Bruno Thornwood', true, false],
  ['Thornwood, Quenby (mother of)', true, true],
  ['', false, false],
] as const)('%s, of a person: %s, gives somebody away: %s', ([name, isOfPerson, isGiving]) => {
  expect(givesAway(name, known, isOfPerson)).toBe(isGiving);
});
