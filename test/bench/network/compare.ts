import { crc32 } from 'node:zlib';

/** Whether numbers are the same to 1e-9 of the greatest. */
export function isClose(ours: ArrayLike<number>, rival: ArrayLike<number>): boolean {
  if (ours.length !== rival.length) return false;
  let greatest = 0;
  for (let place = 0; place < rival.length; place += 1) greatest = Math.max(greatest, Math.abs(rival[place] ?? 0));
  for (let place = 0; place < ours.length; place += 1) {
    const difference = Math.abs((ours[place] ?? Number.NaN) - (rival[place] ?? Number.NaN));
    if (!(difference <= 1e-9 * greatest)) return false;
  }
  return true;
}

/** A sum over numbers to nine digits. */
export function digestOf(values: ArrayLike<number>): string {
  const text = Array.from(values, (value) => value.toPrecision(9)).join(' ');
  return crc32(text).toString(16);
}
