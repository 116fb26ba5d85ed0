import { expect, test } from 'vitest';
import { base32, matchTotp, otpauthUri, totpCode, totpStep } from './totp.ts';

// RFC 6238, appendix B (SHA-1), cut to six digits.
const secret = Buffer.from('12345678901234567890');

test.for([
  [59, '287082'],
  [1_111_111_109, '081804'],
  [1_111_111_111, '050471'],
  [1_234_567_890, '005924'],
  [2_000_000_000, '279037'],
  [20_000_000_000, '353130'],
] as const)('the code at %i seconds is %s', ([seconds, code]) => {
  expect(totpCode(secret, totpStep(seconds * 1_000))).toBe(code);
});

test('a code counts one step before and after its own, and no longer', () => {
  const at = 1_234_567_890_000;
  const code = totpCode(secret, totpStep(at));
  const found = [-60_000, -30_000, 0, 30_000, 60_000].map((shift) => matchTotp(secret, code, at + shift));

  expect(found).toStrictEqual([undefined, totpStep(at), totpStep(at), totpStep(at), undefined]);
});

test.for(['', '12345', '1234567', '12a456', '２８７０８２'])('“%s” is no code', (text) => {
  expect(matchTotp(secret, text, 59_000)).toBeUndefined();
});

test.for([
  ['', ''],
  ['f', 'MY'],
  ['fo', 'MZXQ'],
  ['foo', 'MZXW6'],
  ['foob', 'MZXW6YQ'],
  ['fooba', 'MZXW6YTB'],
  ['foobar', 'MZXW6YTBOI'],
] as const)('base 32 of “%s” is “%s” (RFC 4648)', ([text, expected]) => {
  expect(base32(Buffer.from(text))).toBe(expected);
});

test('the address for an app names the account and holds the secret', () => {
  expect(otpauthUri('a+b@x', secret)).toBe(
    'otpauth://totp/Corridor:a%2Bb%40x?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Corridor&algorithm=SHA1&digits=6&period=30',
  );
});
