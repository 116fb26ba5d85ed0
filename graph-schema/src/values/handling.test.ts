import { expect, test } from 'vitest';
import { handlingValue } from './handling.ts';

const strictest = { level: 2, handling: 'H2', releasableTo: [] } as const;

test.for([
  ['Restricted // H1', 2, 'H1', []],
  ['level 1; H0; REL TO GBR, FRA', 1, 'H0', ['FRA', 'GBR']],
  ['CONFIDENTIAL//H3', 3, 'H3', []],
  ['2 // handling code: 2 // REL ALL', 2, 'H2', ['ALL']],
  ['public//h0//releasable to ESP ESP', 0, 'H0', ['ESP']],
] as const)('%s is understood', ([raw, level, handling, releasableTo]) => {
  expect(handlingValue.clean(raw, {})).toStrictEqual({
    value: { level, handling, releasableTo },
    flags: [],
    outcome: 'accept',
  });
});

test.for([
  ['', 'missing'],
  ['unknown', 'missing'],
  ['Restricted // Confidential // H1', 'contradictory'],
  ['H0 // H3 // level 1', 'contradictory'],
  ['REL TO GBR // REL TO FRA // H1', 'two release lists'],
  ['whatever', 'not understood: whatever'],
] as const)('"%s" takes the strictest default', ([raw, detail]) => {
  expect(handlingValue.clean(raw, { strictest })).toStrictEqual({
    value: strictest,
    flags: [{ flag: 'HANDLING_DEFAULTED', detail }],
    outcome: 'flag',
  });
});

test('without an agency default nobody else sees it', () => {
  expect(handlingValue.clean('', {}).value).toStrictEqual({ level: 3, handling: 'H3', releasableTo: [] });
});

test('what is not said is the strictest, and said to be so', () => {
  expect(handlingValue.clean('level 1', { strictest })).toStrictEqual({
    value: { level: 1, handling: 'H2', releasableTo: [] },
    flags: [{ flag: 'HANDLING_DEFAULTED', detail: 'handling' }],
    outcome: 'flag',
  });
  expect(handlingValue.clean('H1', { strictest }).value?.level).toBe(2);
});

test('an agency has words of its own', () => {
  expect(handlingValue.clean('Amber // H1', { levels: { amber: 2 } }).value?.level).toBe(2);
});
