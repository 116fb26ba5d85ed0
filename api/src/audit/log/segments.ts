import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A file of the log: named by the number of its first record. */
export interface Segment {
  readonly path: string;
  readonly from: number;
}

const NAME = /^(\d{12})\.log$/;

/** Where the segments of an audit folder lie. */
export function segmentsFolder(folder: string): string {
  return join(folder, 'log');
}

/** The path of the segment that begins with a record. */
export function segmentPath(folder: string, from: number): string {
  return join(segmentsFolder(folder), `${String(from).padStart(12, '0')}.log`);
}

/** The segments of a log, the oldest first. */
export function listSegments(folder: string): Segment[] {
  return readdirSync(segmentsFolder(folder))
    .sort()
    .flatMap((name) => {
      const [, digits] = NAME.exec(name) ?? [];
      return digits === undefined ? [] : [{ path: join(segmentsFolder(folder), name), from: Number(digits) }];
    });
}
