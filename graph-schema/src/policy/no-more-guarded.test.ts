import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isNoMoreGuarded } from './no-more-guarded.ts';
import type { PolicyToken } from './policy-token.ts';
import type { ReadingRights } from './reading-rights.ts';
import { mayRead } from './visible-tokens.ts';

const agencies: readonly string[] = ['NCB', 'POLICE', 'JOINT'];
const token: fc.Arbitrary<PolicyToken> = fc.record(
  {
    originator: fc.constantFrom(...agencies),
    level: fc.nat(3),
    handling: fc.constantFrom('H0' as const, 'H1' as const),
    releasableTo: fc.subarray([...agencies, 'ALL', 'COURT']),
    denied: fc.subarray([...agencies]),
    victim: fc.boolean(),
    compartment: fc.constantFrom('OP-1', 'OP-2'),
  },
  { requiredKeys: ['originator', 'level', 'handling', 'releasableTo', 'denied', 'victim'] },
);
const rights: fc.Arbitrary<ReadingRights> = fc.record({
  agency: fc.constantFrom('NCB', 'POLICE'),
  taskForces: fc.subarray(['JOINT']).map((codes) => new Set(codes)),
  roles: fc.constant(['analyst', 'prosecutor']),
  purpose: fc.constantFrom('investigation' as const, 'judicial' as const, 'safeguarding' as const),
  clearance: fc.nat(3),
  victimRight: fc.boolean(),
  compartments: fc.subarray(['OP-1', 'OP-2']).map((names) => new Set(names)),
});

test('who may read the one may read what is no more guarded', () => {
  let covered = 0;
  fc.assert(
    fc.property(token, token, fc.array(rights, { minLength: 20, maxLength: 20 }), (one, other, readers) => {
      if (!isNoMoreGuarded(one, other)) return;
      for (const reader of readers) {
        if (!mayRead(other, reader)) continue;
        covered += 1;
        expect(mayRead(one, reader)).toBe(true);
      }
    }),
    { numRuns: 20_000 },
  );
  expect(covered).toBeGreaterThan(100);
});

test.for<[string, Partial<PolicyToken>, Partial<PolicyToken>, boolean]>([
  ['the same', {}, {}, true],
  ['a lower level', { level: 0 }, {}, true],
  ['a higher level', { level: 2 }, {}, false],
  ['more recipients', { releasableTo: ['POLICE'] }, {}, true],
  ['fewer recipients', {}, { releasableTo: ['POLICE'] }, false],
  ['every agency', { releasableTo: ['ALL'] }, { releasableTo: ['POLICE'] }, true],
  ['an agency excluded', { denied: ['POLICE'] }, {}, false],
  ['closed to courts', { handling: 'H1' }, {}, false],
  ['data on a victim', { victim: true }, {}, false],
  ['another compartment', { compartment: 'OP-1' }, { compartment: 'OP-2' }, false],
  ['no compartment', {}, { compartment: 'OP-2' }, true],
])('%s', ([, one, other, holds]) => {
  const base: PolicyToken = {
    originator: 'NCB',
    level: 1,
    handling: 'H0',
    releasableTo: [],
    denied: [],
    victim: false,
  };
  expect(isNoMoreGuarded({ ...base, ...one }, { ...base, ...other })).toBe(holds);
});
