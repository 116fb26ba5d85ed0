import { expect, test } from 'vitest';
import { measureCompartment, underMeasure } from './measures.ts';
import type { PolicyToken } from './policy-token.ts';
import type { ReadingRights } from './reading-rights.ts';
import { mayRead } from './visible-tokens.ts';

const rights: ReadingRights = {
  agency: 'NCB',
  taskForces: new Set(),
  roles: ['analyst'],
  purpose: 'investigation',
  clearance: 2,
  victimRight: false,
  compartments: new Set(['NCB/LANTERN']),
};
const open: PolicyToken = {
  originator: 'NCB',
  level: 1,
  handling: 'H0',
  releasableTo: [],
  denied: [],
  victim: false,
};

test.for([
  ['communications', { ...open, compartment: measureCompartment('communications') }],
  ['tracking', { ...open, compartment: measureCompartment('tracking') }],
  ['victims', { ...open, victim: true }],
] as const)('%s are read under their own measure alone', ([measure, token]) => {
  expect(mayRead(token, rights)).toBe(false);
  expect(
    (['communications', 'tracking', 'victims'] as const).filter((one) => mayRead(token, underMeasure(rights, one))),
  ).toStrictEqual([measure]);
});

test('a measure opens nothing that another condition closes', () => {
  const token = { ...open, originator: 'POLICE', compartment: measureCompartment('tracking') };

  expect(mayRead(token, underMeasure(rights, 'tracking'))).toBe(false);
});
