import type { PointValue } from '../define-property.ts';

/** One row of an answer; whole numbers come as numbers, points as `{longitude, latitude}`. Parse it where it is read. */
export type StoreRow = Readonly<Record<string, unknown>>;

/** Runs one statement inside a transaction that the caller opened. Statements may be sent before earlier ones answered. */
export type Run = (text: string, parameters?: Readonly<Record<string, unknown>>) => Promise<readonly StoreRow[]>;

/**
 * What a process hands in so that this folder can write without knowing the driver: `run`, and how a whole number and a
 * point are put into parameters. A plain number would be stored as a float.
 */
export interface StoreTools {
  readonly run: Run;
  readonly integer: (value: number) => unknown;
  readonly point: (value: PointValue) => unknown;
}
