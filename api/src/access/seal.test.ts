import { expect, test } from 'vitest';
import { createDigest } from '../digest.ts';
import { createSeal } from './seal.ts';

const seal = createSeal(createDigest(new Uint8Array(32)));

test('what was sealed is opened again, about the same thing alone', () => {
  const sealed = seal.close('a secret', 'account-1');

  expect(seal.open(sealed, 'account-1')).toBe('a secret');
  expect(() => seal.open(sealed, 'account-2')).toThrow('authenticate');
});

test('the same text is sealed to another each time, and no bit of it may change', () => {
  const sealed = seal.close('a secret', 'account-1');
  const bytes = Buffer.from(sealed, 'base64url');

  expect(seal.close('a secret', 'account-1')).not.toBe(sealed);
  for (let bit = 0; bit < bytes.length * 8; bit += 1) {
    const changed = Buffer.from(bytes);
    changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    expect(() => seal.open(changed.toString('base64url'), 'account-1')).toThrow('authenticate');
  }
});

test('another key opens nothing', () => {
  const other = createSeal(createDigest(new Uint8Array(32).fill(1)));

  expect(() => other.open(seal.close('a secret', 'x'), 'x')).toThrow('authenticate');
});
