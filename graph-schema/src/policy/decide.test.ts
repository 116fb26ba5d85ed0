import { expect, test } from 'vitest';
import { actionRules } from './actions.ts';
import { decide } from './decide.ts';
import type { PolicyToken } from './policy-token.ts';
import type { ActingSession } from './resource.ts';

const session = (more: Partial<ActingSession> = {}): ActingSession => ({
  id: 'one',
  agency: 'NCB',
  taskForces: new Set(),
  roles: ['analyst', 'supervisor'],
  purpose: 'investigation',
  clearance: 2,
  victimRight: false,
  compartments: new Set(),
  isSteppedUp: true,
  ...more,
});
const token = (more: Partial<PolicyToken> = {}): PolicyToken => ({
  originator: 'NCB',
  level: 1,
  handling: 'H0',
  releasableTo: [],
  denied: [],
  victim: false,
  ...more,
});
const thing = { token: token(), isStanding: true, isCaveatAccepted: true, justification: 'asked', proposedBy: 'two' };

test('the owner shares what is its own', () => {
  expect(decide(session(), 'share', thing)).toStrictEqual({ allowed: true, rule: 'share' });
});

test.for([
  ['is read without clearance', session(), { ...thing, token: token({ level: 3 }) }, 'share/seen', 'notFound'],
  [
    'is another agency’s, though it may be read',
    session(),
    { ...thing, token: token({ originator: 'POLICE', releasableTo: ['NCB'] }) },
    'share/owned',
    'notAllowed',
  ],
  ['no longer stands', session(), { ...thing, isStanding: false }, 'share/standing', 'conflict'],
  ['is shared for no reason', session(), { ...thing, justification: ' ' }, 'share/justified', 'badInput'],
  [
    'has conditions that nobody has read',
    session(),
    { ...thing, token: token({ handling: 'H3' }), isCaveatAccepted: false },
    'share/caveatAccepted',
    'caveatUnread',
  ],
  [
    'is shared by a reader',
    session({ roles: ['report_reader'], purpose: 'reporting' }),
    thing,
    'share/role',
    'notAllowed',
  ],
  [
    'is shared by a token made for less',
    session({ onlyActions: new Set(['ask']) }),
    thing,
    'share/token',
    'notAllowed',
  ],
] as const)('sharing is refused where it %s', ([, who, what, rule, code]) => {
  expect(decide(who, 'share', what)).toMatchObject({ allowed: false, rule, code });
});

test('what may not be seen is refused as absent, whatever else is missing', () => {
  const hidden = { token: token({ originator: 'POLICE' }) };

  const verdict = decide(session({ roles: ['report_reader'], purpose: 'reporting' }), 'share', hidden);

  expect(verdict).toMatchObject({ rule: 'share/seen', code: 'notFound' });
});

test.for<[string, Partial<PolicyToken>, boolean]>([
  ['is released to the recipient', { releasableTo: ['POLICE'] }, true],
  ['is released to everybody', { releasableTo: ['ALL'] }, true],
  ['goes back to its originator', { originator: 'POLICE', releasableTo: ['NCB'] }, true],
  ['is one’s own and under H2', { handling: 'H2', releasableTo: ['POLICE'] }, true],
  ['is another’s and under H2', { originator: 'CUSTOMS', handling: 'H2', releasableTo: ['ALL'] }, false],
  ['is not released', {}, false],
  ['is released, but not to the recipient', { releasableTo: ['ALL'], denied: ['POLICE'] }, false],
  ['is data on victims', { releasableTo: ['POLICE'], victim: true }, false],
  ['stands in a closed circle', { releasableTo: ['POLICE'], compartment: 'OP-ONE' }, false],
])('what %s goes to another agency as a file: %o, %s', ([, more, allowed]) => {
  const who = session({ victimRight: true, compartments: new Set(['OP-ONE']) });

  expect(decide(who, 'exportForRecipient', { ...thing, token: token(more), recipient: 'POLICE' }).allowed).toBe(
    allowed,
  );
});

test('to nobody named nothing goes as a file', () => {
  expect(decide(session(), 'exportForRecipient', { ...thing, token: token({ releasableTo: ['ALL'] }) })).toMatchObject({
    rule: 'exportForRecipient/released',
  });
});

test('nobody approves what they have proposed', () => {
  expect(decide(session(), 'approveSharing', { ...thing, proposedBy: 'one' })).toMatchObject({
    rule: 'approveSharing/another',
    code: 'needsAnother',
  });
});

test('an administrator is given no case data by any action', () => {
  const admin = session({ roles: ['admin'], purpose: 'administration', clearance: 3, victimRight: true });
  const allowed = actionRules
    .map(({ action }) => action)
    .filter((action) => decide(admin, action, { ...thing, agency: 'NCB' }).allowed);

  expect(allowed).toStrictEqual([
    'keepProfiles',
    'keepAccounts',
    'keepAgencies',
    'keepAgency',
    'listAccounts',
    'keepOwnAccess',
    'verifyLog',
    'upkeep',
    'watchMetrics',
  ]);
});

test('each action has one rule', () => {
  const names = actionRules.map(({ action }) => action);

  expect(new Set(names).size).toBe(names.length);
});
