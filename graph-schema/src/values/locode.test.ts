import { expect, test } from 'vitest';
import { casNumberValue } from './cas-number.ts';
import { emailValue } from './email.ts';
import { hsCodeValue } from './hs-code.ts';
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

test.for([
  ['50-36-2', '50-36-2', 'ok', []],
  ['50-36-3', '50-36-3', 'fail', ['CAS_CHECK']],
  ['CAS No. 561-27-3', '561-27-3', 'ok', []],
  ['58‑08‑2', '58-08-2', 'ok', []],
  ['561273', '561-27-3', 'ok', []],
  ['7732-18-5', '7732-18-5', 'ok', []],
] as const)('%s as registry number', ([raw, value, checkStatus, flags]) => {
  const cleaned = casNumberValue.clean(raw, {});
  expect(cleaned.value).toStrictEqual({ scheme: 'CAS', value, issuer: '-', checkStatus });
  expect(cleaned.flags.map((one) => one.flag)).toStrictEqual(flags);
});

test.for([
  ['0901.21', '090121', []],
  ['HS 0901', '0901', []],
  ['0901 21 00', '09012100', []],
  ['90121', '90121', ['HS_CODE']],
  ['7701', '7701', ['HS_CODE']],
  ['0012', '0012', ['HS_CODE']],
] as const)('%s as goods code', ([raw, value, flags]) => {
  const cleaned = hsCodeValue.clean(raw, {});
  expect(cleaned.value).toBe(value);
  expect(cleaned.flags.map((one) => one.flag)).toStrictEqual(flags);
});

test('a lost zero in front of a goods code is proposed', () => {
  expect(hsCodeValue.clean('90121', {}).proposal).toBe('090121');
  expect(hsCodeValue.clean('coffee', {}).flags[0]?.flag).toBe('VALUE_UNMAPPED');
  expect(hsCodeValue.format('09012100')).toBe('0901.21.00');
});

test.for([
  ['Anna.Example@Mail.Synthetic-Host.org', 'anna.example@mail.synthetic-host.org', 'none'],
  ['<a.b@host.net>', 'a.b@host.net', 'none'],
  ['Anna Example <a.b@host.net>', 'a.b@host.net', 'none'],
  ['mailto:a.b@host.net', 'a.b@host.net', 'none'],
  ['a.b@host.net;', 'a.b@host.net', 'none'],
  ['почта@пример.рф', 'почта@пример.рф', 'none'],
  ['test@test.com', 'test@test.com', 'placeholder'],
  ['someone@example.com', 'someone@example.com', 'placeholder'],
] as const)('%s as address', ([raw, value, checkStatus]) => {
  expect(emailValue.clean(raw, {}).value).toStrictEqual({ scheme: 'EMAIL', value, issuer: '-', checkStatus });
});

test.for(['a@b', 'a..b@host.net', 'a b@host.net', '@host.net', 'host.net', 'a@b@host.net'])(
  '%s is no address',
  (raw) => {
    expect(emailValue.clean(raw, {}).value).toBeUndefined();
  },
);

test('an address that hides from robots is proposed', () => {
  expect(emailValue.clean('a.b [at] host [dot] net', {}).proposal).toBe('a.b@host.net');
});
