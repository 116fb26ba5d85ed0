import { expect, test } from 'vitest';
import { randomPassword } from './random-password.ts';

test('a password is a word for every tool and every URL, and never the same', () => {
  const passwords = Array.from({ length: 2_000 }, randomPassword);

  expect(passwords.filter((password) => !/^[a-z\d]{48}$/.test(password))).toStrictEqual([]);
  expect(new Set(passwords).size).toBe(passwords.length);
});
