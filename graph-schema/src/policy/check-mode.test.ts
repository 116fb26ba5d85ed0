import { expect, test } from 'vitest';
import { checkMode } from './check-mode.ts';
import type { PolicyToken } from './policy-token.ts';
import type { ReadingRights } from './reading-rights.ts';

const officer: ReadingRights = {
  agency: 'CUSTOMS',
  office: 'PORT',
  taskForces: new Set(),
  roles: ['border_officer'],
  purpose: 'screening',
  clearance: 1,
  victimRight: false,
  compartments: new Set(),
};
const token = (more: Partial<PolicyToken>): PolicyToken => ({
  originator: 'POLICE',
  level: 1,
  handling: 'H0',
  releasableTo: [],
  denied: [],
  victim: false,
  ...more,
});

test.for([
  ['is released to the agency', { releasableTo: ['CUSTOMS'] }, 'read'],
  ['is released to nobody', {}, 'none'],
  ['may be told of at checks, whatever its level', { releasableTo: ['CHECK'], level: 3 }, 'contact'],
  ['is told to its owner alone', { releasableTo: ['SILENT'] }, 'silent'],
  ['is under both', { releasableTo: ['CHECK', 'SILENT'] }, 'silent'],
  ['excludes the agency', { releasableTo: ['CHECK'], denied: ['CUSTOMS'] }, 'none'],
  ['excludes the office', { releasableTo: ['SILENT'], denied: ['CUSTOMS/PORT'] }, 'none'],
  ['is of a victim', { releasableTo: ['CHECK'], victim: true }, 'none'],
  ['lies in a closed circle', { releasableTo: ['CHECK'], compartment: 'POLICE/SEALED' }, 'none'],
] as const)('a record that %s', ([, more, mode]) => {
  expect(
    checkMode(
      token({
        ...more,
        releasableTo: [...('releasableTo' in more ? more.releasableTo : [])],
        denied: [...('denied' in more ? more.denied : [])],
      }),
      officer,
    ),
  ).toBe(mode);
});
