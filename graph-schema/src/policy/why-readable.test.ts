import { expect, test } from 'vitest';
import type { PolicyToken } from './policy-token.ts';
import { readingClauses } from './reading-clauses.ts';
import type { ReadingRights } from './reading-rights.ts';
import { mayRead } from './visible-tokens.ts';
import { whyReadable } from './why-readable.ts';

const rights: ReadingRights = {
  agency: 'NCB',
  taskForces: new Set(['JOINT_MED']),
  roles: ['analyst'],
  purpose: 'investigation',
  clearance: 2,
  victimRight: true,
  compartments: new Set(['NCB/LANTERN', 'measure:tracking']),
};
const token: PolicyToken = {
  originator: 'POLICE',
  level: 1,
  handling: 'H0',
  releasableTo: ['NCB'],
  denied: [],
  victim: false,
};
const said = (change: Partial<PolicyToken>, reader: Partial<ReadingRights> = {}) => {
  const asked = [
    { ...token, ...change },
    { ...rights, ...reader },
  ] as const;
  // Whoever does not read it is not told why they do.
  expect(mayRead(...asked)).toBe(true);
  return Object.fromEntries(whyReadable(...asked).map(({ clause, says }) => [clause, says]));
};

test('each clause says of this record and this reader what let them in', () => {
  expect(said({})).toStrictEqual({
    role: 'Your role Analyst serves the purpose that you state: investigation.',
    level: 'It is on level 1; your clearance reaches 2.',
    sharing: 'It is released to NCB, your agency.',
    exclusion: 'Nobody is excluded from it.',
    handling: 'Its handling code H0 keeps nobody from reading it.',
    victim: 'It is not marked as data on victims.',
    compartment: 'It stands in no closed circle.',
  });
});

test.for<[Partial<PolicyToken>, string]>([
  [{ originator: 'NCB', releasableTo: [] }, 'It is a record of your agency NCB.'],
  [{ originator: 'JOINT_MED', releasableTo: [] }, 'It is a record of JOINT_MED, of which your agency NCB is a member.'],
  [{ releasableTo: ['JOINT_MED'] }, 'It is released to JOINT_MED, of which your agency NCB is a member.'],
  [{ releasableTo: ['ALL'] }, 'It is released to every agency.'],
])('of sharing it names the way: %o', ([change, says]) => {
  expect(said(change)['sharing']).toBe(says);
});

test('exclusions, courts, victims and circles are named as they are', () => {
  expect(said({ denied: ['CUSTOMS'] })['exclusion']).toBe('Excluded from it: CUSTOMS; not NCB, your agency.');
  expect(said({ handling: 'H1' })['handling']).toContain('keeps it from courts; you state the purpose investigation');
  const court = { roles: ['prosecutor'], purpose: 'judicial' } as const;
  expect(said({ handling: 'H1', releasableTo: ['COURT', 'NCB'] }, court)['handling']).toContain(
    'permitted its use in court',
  );
  expect(said({ victim: true })['victim']).toContain('you have the right');
  expect(said({ compartment: 'NCB/LANTERN' })['compartment']).toContain('circle NCB/LANTERN');
  expect(said({ compartment: 'measure:tracking' })['compartment']).toContain('the approval that you work under');
  expect(said({ compartment: 'purpose:investigation' })['compartment']).toContain('kept for the purpose');
});

test('no clause is left with its general words', () => {
  const general = new Set(readingClauses.map(({ says }) => says));

  expect(Object.values(said({})).filter((says) => general.has(says) || says === '')).toStrictEqual([]);
});
