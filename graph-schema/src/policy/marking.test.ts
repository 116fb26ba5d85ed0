import { expect, test } from 'vitest';
import { markingOf, strictestMarking } from './marking.ts';
import type { PolicyToken } from './policy-token.ts';

const token = (more: Partial<PolicyToken>): PolicyToken => ({
  originator: 'NCB',
  level: 1,
  handling: 'H0',
  releasableTo: [],
  denied: [],
  victim: false,
  ...more,
});

const strictest = (tokens: readonly PolicyToken[]) => strictestMarking(tokens.map(markingOf));

test('one token is its own marking', () => {
  expect(markingOf(token({ level: 2, handling: 'H2', releasableTo: ['POLICE'], denied: ['NGO'] }))).toStrictEqual({
    level: 2,
    handling: ['H2'],
    releasableTo: ['NCB', 'POLICE'],
    denied: ['NGO'],
    originators: ['NCB'],
    victims: false,
    closed: false,
  });
});

test('several are marked by the strictest of each: the highest level, every code, and only those who may be given all', () => {
  const marking = strictest([
    token({ releasableTo: ['CUSTOMS', 'POLICE'] }),
    token({ originator: 'POLICE', level: 3, handling: 'H1', releasableTo: ['NCB', 'COURT'], victim: true }),
    token({ originator: 'CUSTOMS', level: 0, releasableTo: ['ALL'], denied: ['NGO'], compartment: 'c' }),
  ]);

  expect(marking).toStrictEqual({
    level: 3,
    handling: ['H0', 'H1'],
    releasableTo: ['NCB', 'POLICE'],
    denied: ['NGO'],
    originators: ['CUSTOMS', 'NCB', 'POLICE'],
    victims: true,
    closed: true,
  });
});

test.for<[string, PolicyToken[], string[]]>([
  ['what every agency may have', [token({ releasableTo: ['ALL'] })], ['ALL']],
  ['what two agencies keep to themselves', [token({}), token({ originator: 'POLICE' })], []],
  ['what a court may use', [token({ releasableTo: ['COURT'] })], ['NCB']],
])('%s is releasable to whom it is', ([, tokens, readers]) => {
  expect(strictest(tokens)?.releasableTo).toStrictEqual(readers);
});

test('of nothing there is no marking', () => expect(strictest([])).toBeUndefined());
