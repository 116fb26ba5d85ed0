import { expect, test } from 'vitest';
import { ibanValue } from './iban.ts';

test.for([
  ['GB82WEST12345698765432', 'IBAN', 'GB82WEST12345698765432', 'ok', []],
  ['GB82 WEST 1234 5698 7654 32', 'IBAN', 'GB82WEST12345698765432', 'ok', []],
  ['IBAN: gb82west12345698765432', 'IBAN', 'GB82WEST12345698765432', 'ok', []],
  ['DE89370400440532013000', 'IBAN', 'DE89370400440532013000', 'ok', []],
  ['DE89370400440532013001', 'IBAN', 'DE89370400440532013001', 'fail', ['IBAN_CHECK']],
  ['DE8937040044053201300', 'IBAN', 'DE8937040044053201300', 'fail', ['IBAN_CHECK']],
  ['GB82WEST1234569876543O', 'IBAN', 'GB82WEST1234569876543O', 'fail', ['IBAN_CHECK']],
  ['12-34-56 12345698', 'ACCOUNT', '12345612345698', 'none', ['ID_SCHEME_GUESS']],
  ['0000000000', 'ACCOUNT', '0000000000', 'placeholder', ['ID_PLACEHOLDER']],
] as const)('%s as account number', ([raw, scheme, value, checkStatus, flags]) => {
  const cleaned = ibanValue.clean(raw, {});
  expect(cleaned.value).toStrictEqual({ scheme, value, issuer: '-', checkStatus });
  expect(cleaned.flags.map((one) => one.flag)).toStrictEqual(flags);
  expect(cleaned.proposal).toBeUndefined();
});
