import { frameAt } from '../log/frame.ts';
import { keptLog } from './verify-log.ts';

/** A log in memory, to be changed by somebody who has all our files. */
export interface Captured {
  readonly keys: string;
  readonly checkpoints: string;
  readonly bytes: Buffer;
}

/** Everything of a log of one segment. */
export function capture(folder: string): Captured {
  const kept = keptLog(folder);
  const { keys, checkpoints } = kept;
  return { keys, checkpoints, bytes: Buffer.concat([...kept.segments()].map(({ bytes }) => bytes)) };
}

/** What was captured, as a log again. */
export function asLog({ keys, checkpoints, bytes }: Captured) {
  return { keys, checkpoints, segments: () => [{ from: 0, bytes, isLast: true }] };
}

/** The lines of a segment. */
export function linesOf(bytes: Buffer): Buffer[] {
  const lines: Buffer[] = [];
  for (let at = 0; at < bytes.length;) {
    const { next } = frameAt(bytes, at);
    lines.push(bytes.subarray(at, next));
    at = next;
  }
  return lines;
}

/** A copy with one bit of one byte turned over; which bit changes from place to place. */
export function flipped(bytes: Buffer, place: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[place] = (copy[place] ?? 0) ^ (1 << (place % 8));
  return copy;
}
