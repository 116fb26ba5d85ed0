import { expect, test } from 'vitest';
import { accepted } from './define-value.ts';
import { rememberCleaned } from './remember-cleaned.ts';

test('a text is cleaned once for each options object', () => {
  const seen: string[] = [];
  const clean = rememberCleaned((raw: string, { suffix }: { suffix: string }) => {
    seen.push(raw + suffix);
    return accepted(raw + suffix);
  });
  const [a, b] = [{ suffix: 'a' }, { suffix: 'b' }];
  expect([clean('x', a).value, clean('x', a).value, clean('x', b).value]).toStrictEqual(['xa', 'xa', 'xb']);
  expect(seen).toStrictEqual(['xa', 'xb']);
});

test('what is remembered is bounded', () => {
  let calls = 0;
  const clean = rememberCleaned((raw: string, { suffix }: { suffix: string }) => {
    calls += 1;
    return accepted(raw + suffix);
  });
  const options = { suffix: '' };
  for (let index = 0; index < 5000; index += 1) clean(String(index), options);
  clean('0', options);
  clean('4999', options);
  expect(calls).toBe(5001);
});
