import { closeSync, constants, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** A row on which so many starts of a chunk have ended waits for a person. */
export const STOPS_ALLOWED = 3;

const NONE = -1;

/**
 * Notes on disk which row of a chunk is being dealt with, so that the next start knows on which one the last had ended. Only
 * what runs without a pause is noted: a process that ends because of another chunk leaves no row behind here.
 */
export interface RowsUnderway {
  /** How many starts have ended on the row at this place of the chunk. */
  stops(at: number): number;
  begin(at: number): void;
  /** Between rows: whatever ends the process now is not to be laid at the door of one. */
  pause(): void;
  /** The chunk is loaded: nothing is remembered. */
  forget(): void;
  /** Ends the notes of this start; what was noted stays. */
  readonly close: () => void;
}

/** The first number is the row underway, those after it the rows on which starts have ended. */
export function noteRows(folder: string, chunk: number): RowsUnderway {
  const path = join(folder, `underway-${chunk}`);
  const [last = NONE, ...ended] = readNotes(path);
  if (last !== NONE) ended.push(last);
  // Never emptied: a process that ends right here must not forget. What is noted only grows.
  const file = openSync(path, constants.O_RDWR | constants.O_CREAT, 0o600);
  let open = true;
  const write = (numbers: readonly number[]) => writeSync(file, Int32Array.from(numbers), 0, numbers.length * 4, 0);
  const close = () => {
    if (open) closeSync(file);
    open = false;
  };
  write([NONE, ...ended]);
  return {
    stops: (at) => ended.filter((row) => row === at).length,
    begin: (at) => void write([at]),
    pause: () => void write([NONE]),
    forget() {
      close();
      rmSync(path, { force: true });
    },
    close,
  };
}

function readNotes(path: string): number[] {
  try {
    const bytes = readFileSync(path);
    return Array.from({ length: Math.floor(bytes.length / 4) }, (_, at) => bytes.readInt32LE(at * 4));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

/** What a row is told that waits because starts of its chunk have ended on it. */
export function stoppedWorker(times: number): string {
  return `This row stopped the worker ${times} times; the rest of the file was loaded without it. Correct it and send it again, or dismiss it.`;
}
