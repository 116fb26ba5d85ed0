import { closeSync, openSync, readSync } from 'node:fs';
import { setImmediate as turn } from 'node:timers/promises';
import { frameAt } from '../log/frame.ts';
import type { OpenLog } from '../log/open-log.ts';
import { listSegments } from '../log/segments.ts';

/** The records of a log as bytes, the newest first. */
export interface Scanned {
  readonly seq: number;
  readonly record: Buffer;
}

const RECORDS_A_TURN = 2_000;

/**
 * Walks the durable records from the newest back, letting others have their turn.
 * @param before begins with the record before this number.
 * @param mayHold whether a whole file may hold what is looked for; where not, its records are passed over.
 */
export async function* scanBack(
  folder: string,
  log: Pick<OpenLog, 'end' | 'size'>,
  before = log.size(),
  mayHold: (bytes: Buffer) => boolean = () => true,
): AsyncGenerator<Scanned> {
  const end = log.end();
  for (const { path, from } of listSegments(folder).toReversed()) {
    if (from >= before || from > end.from) continue;
    const bytes = readUpTo(path, from === end.from ? end.bytes : undefined);
    if (!mayHold(bytes)) continue;
    const places: [number, number][] = [];
    for (let at = 0; at < bytes.length && from + places.length < before;) {
      const { next } = frameAt(bytes, at);
      places.push([at, next]);
      at = next;
    }
    for (let index = places.length - 1; index >= 0; index -= 1) {
      const frame = frameAt(bytes, places[index]?.[0] ?? 0);
      if (frame.state === 'whole') yield { seq: from + index, record: frame.record };
      if (index % RECORDS_A_TURN === 0) await turn();
    }
  }
}

function readUpTo(path: string, length: number | undefined): Buffer {
  const file = openSync(path, 'r');
  try {
    const parts: Buffer[] = [];
    let at = 0;
    while (length === undefined || at < length) {
      const part = Buffer.allocUnsafe(Math.min(1_048_576, (length ?? Infinity) - at));
      const read = readSync(file, part, 0, part.length, at);
      if (read === 0) break;
      parts.push(part.subarray(0, read));
      at += read;
    }
    return Buffer.concat(parts);
  } finally {
    closeSync(file);
  }
}
