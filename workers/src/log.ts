import pino from 'pino';
import type { Logger } from 'pino';

export type Log = Logger;

/** The log of this process: JSON lines on standard output, with ids and counts only, never with what a row says. */
export function createLog(level: string): Log {
  return pino({ level, base: { process: 'workers' } });
}
