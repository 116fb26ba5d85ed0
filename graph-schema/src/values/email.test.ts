import { expect, test } from 'vitest';
import { emailValue } from './email.ts';

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
