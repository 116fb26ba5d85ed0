import { createHmac } from 'node:crypto';

/** The code that an authenticator shows for a secret (RFC 6238), written a second time. */
export function authenticatorCode(secret: string, at: number): string {
  const bits = Array.from(secret)
    .map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'))
    .join('');
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.from(
    Math.floor(at / 30_000)
      .toString(16)
      .padStart(16, '0'),
    'hex',
  );
  const mac = createHmac('sha1', key).update(counter).digest();
  const from = Number.parseInt(mac.toString('hex').slice(-1), 16);
  return String((Number.parseInt(mac.subarray(from, from + 4).toString('hex'), 16) % 2 ** 31) % 1_000_000).padStart(
    6,
    '0',
  );
}
