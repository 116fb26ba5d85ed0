import { expect, test } from 'vitest';
import { bicValue } from './bic.ts';

test.for([
  ['DEUTDEFF', 'DEUTDEFF', 'none'],
  ['DEUTDEFFXXX', 'DEUTDEFF', 'none'],
  ['deut de ff 500', 'DEUTDEFF500', 'none'],
  ['SWIFT: DEUTDEFF', 'DEUTDEFF', 'none'],
  ['DEUTDEF0', 'DEUTDEF0', 'placeholder'],
] as const)('%s as bank code', ([raw, value, checkStatus]) => {
  expect(bicValue.clean(raw, {}).value).toStrictEqual({ scheme: 'BIC', value, issuer: '-', checkStatus });
});

test.for(['DEUTZZFF', 'DEUTDEF', 'Synthetic Bank'])('%s is no bank code', (raw) => {
  expect(bicValue.clean(raw, {}).flags[0]?.flag).toBe('VALUE_UNMAPPED');
});
