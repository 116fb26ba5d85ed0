import { expect, test } from 'vitest';
import { locodeValue } from './locode.ts';

test.for([
  ['USANP', 'USANP', []],
  ['US ANP', 'USANP', []],
  ['us-anp', 'USANP', []],
  ['NL RTM', 'NLRTM', []],
  ['XZXXX', 'XZXXX', []],
  ['ZZABC', 'ZZABC', ['LOCODE_UNKNOWN']],
] as const)('%s as place code', ([raw, value, flags]) => {
  const cleaned = locodeValue.clean(raw, {});
  expect(cleaned.value?.value).toBe(value);
  expect(cleaned.flags.map((one) => one.flag)).toStrictEqual(flags);
});

test('the list tells standing codes from withdrawn and unknown ones', () => {
  const look = (code: string) => (code === 'NLRTM' ? 'current' : code === 'NLOLD' ? 'withdrawn' : undefined);
  const found = ['NLRTM', 'NLOLD', 'NLXXX'].map((raw) => {
    const { value, flags } = locodeValue.clean(raw, { look });
    return [value?.checkStatus, flags[0]?.flag];
  });
  expect(found).toStrictEqual([
    ['ok', undefined],
    ['none', 'LOCODE_WITHDRAWN'],
    ['fail', 'LOCODE_UNKNOWN'],
  ]);
});

test.for(['Rotterdam', 'NLR', 'NLR01', 'US-ANPX'])('%s is no place code', (raw) => {
  expect(locodeValue.clean(raw, {}).flags[0]?.flag).toBe('VALUE_UNMAPPED');
});
