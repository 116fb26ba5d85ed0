import { expect, test } from 'vitest';
import { casNumberValue } from './cas-number.ts';

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
