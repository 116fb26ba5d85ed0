/** A record in a segment: its length in bytes, a blank, its text, a line feed. The length shows a torn line and makes reading quick. */

const LINE_FEED = 0x0a;
const SPACE = 0x20;
const LONGEST_PREFIX = 6;

/** A record as a line of a segment. */
export function frameOf(record: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`${record.length} `), record, Uint8Array.of(LINE_FEED)]);
}

/** What stands at one place: a record; `torn`, where the bytes end inside of it; `bad`, where it is none. `next` is where to go on. */
export type Frame =
  | { readonly state: 'whole'; readonly record: Buffer; readonly next: number }
  | { readonly state: 'torn' | 'bad'; readonly next: number };

/** Reads the line that begins at a place. */
export function frameAt(bytes: Buffer, at: number): Frame {
  let length = 0;
  let cursor = at;
  for (; cursor < bytes.length && bytes[cursor] !== SPACE; cursor += 1) {
    const digit = (bytes[cursor] ?? 0) - 0x30;
    const isFirstZero = cursor === at && digit === 0;
    if (digit < 0 || digit > 9 || isFirstZero || cursor - at >= LONGEST_PREFIX) return bad(bytes, at);
    length = length * 10 + digit;
  }
  const begin = cursor + 1;
  const end = begin + length;
  if (end >= bytes.length)
    return bytes.includes(LINE_FEED, at) ? bad(bytes, at) : { state: 'torn', next: bytes.length };
  if (length === 0 || bytes[end] !== LINE_FEED) return bad(bytes, at, end + 1);
  return { state: 'whole', record: bytes.subarray(begin, end), next: end + 1 };
}

/** Where to go on after a line that is damaged: behind its length if a line begins there, else behind the next line feed. */
function bad(bytes: Buffer, at: number, guess = 0): Frame {
  if (guess > at && guess < bytes.length && /^\d{1,6} \{/.test(bytes.toString('latin1', guess, guess + 9)))
    return { state: 'bad', next: guess };
  const end = bytes.indexOf(LINE_FEED, at);
  return { state: 'bad', next: end === -1 ? bytes.length : end + 1 };
}
