import { expect, test } from 'vitest';
import { purityValue } from './purity.ts';

test.for([
  ['85', {}, 85],
  ['85 %', {}, 85],
  ['85%', {}, 85],
  ['0.85 %', {}, 0.85],
  ['0.85', { scale: 'fraction' }, 85],
  ['0.85', { scale: 'percent' }, 0.85],
  ['85 %', { scale: 'fraction' }, 85],
  ['85,5', {}, 85.5],
  ['0', {}, 0],
  ['100', {}, 100],
] as const)('%s with %j is %d per cent', ([raw, options, value]) => {
  expect(purityValue.clean(raw, options)).toStrictEqual({ value, flags: [], outcome: 'accept' });
});

test.for([
  ['105 %', 'above 100 %', undefined],
  ['0.85', 'a fraction or per cent', '85'],
  ['1', 'a fraction or per cent', '100'],
  ['-5', 'negative', '5'],
  ['8550', 'above 100 %', '85.5'],
] as const)('%s waits for a person', ([raw, detail, proposal]) => {
  expect(purityValue.clean(raw, {})).toStrictEqual({
    flags: [{ flag: 'PURITY_RANGE', detail }],
    outcome: 'quarantine',
    ...(proposal !== undefined && { proposal }),
  });
});

test('other text gives no value', () => {
  expect(purityValue.clean('high', {}).flags).toStrictEqual([{ flag: 'VALUE_UNMAPPED', detail: 'not a purity' }]);
  expect(purityValue.clean('not stated', {}).missing).toBe('unknown');
});
