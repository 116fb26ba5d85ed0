import neo4j from 'neo4j-driver';
import type { Driver, Transaction } from 'neo4j-driver';
import type { PointValue } from '@corridor/graph-schema';
import { WriteConflict } from '@corridor/graph-schema/store';
import type { StoreRow, StoreTools } from '@corridor/graph-schema/store';
import { setTimeout as pause } from 'node:timers/promises';

/** How a store is reached. */
export interface StoreAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

/** The graph store: reads, and writes that a caller can run again. */
export interface Store {
  /** One statement in a transaction of its own that changes nothing; goes again like `write`. */
  readonly read: StoreTools;
  /** The same for upkeep, which looks at everything: with a time-out of ten minutes in place of the server's. */
  readonly slow: StoreTools;
  /**
   * Runs `work` in one transaction and commits. Goes again, from the start and at most for a minute, after a failure that may
   * pass: so `work` must look up inside the transaction whether it was done already (its operation id).
   */
  write<Result>(work: (tools: StoreTools) => Promise<Result>): Promise<Result>;
  /** Runs a statement that must stand alone: a constraint, an index, or one that commits in batches of its own. */
  alone(text: string): Promise<void>;
  /** Time of recording: milliseconds since 1970-01-01 UTC. */
  now(): number;
  /** From now on a failure is final: the process is about to end. */
  giveUp(): void;
  close(): Promise<void>;
}

/** Thrown inside `write` to roll back without trying again; `write` then answers with `result`. */
export class Abandon<Result> extends Error {
  override readonly name = 'Abandon';
  readonly result: Result;

  constructor(result: Result) {
    super('Rolled back on purpose');
    this.result = result;
  }
}

const PATIENCE_MS = 60_000;
const LONGEST_PAUSE_MS = 2_000;
const READ_RETRY_MS = 2_000;
const UPKEEP_TIMEOUT_MS = 600_000;
const CONNECTIONS = 16;

/**
 * Connects to Neo4j; the only place that knows its driver.
 * @param now what writes take as their time; tests that write one thing into two stores set it.
 */
export function connectStore({ uri, user, password }: StoreAddress, now: () => number = Date.now): Store {
  const driver: Driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: CONNECTIONS,
    maxTransactionRetryTime: READ_RETRY_MS,
    connectionAcquisitionTimeout: 10_000,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
    telemetryDisabled: true,
  });

  const toolsOver = (run: StoreTools['run']): StoreTools => ({ run, integer: neo4j.int, point: toPoint });

  let closing = false;
  /** Goes again for a minute: a server that starts anew needs some 15 s, and a job has but a few attempts. */
  const patiently = async <Result>(attempt: () => Promise<Result>): Promise<Result> => {
    const end = Date.now() + PATIENCE_MS;
    for (let tries = 1; ; tries += 1) {
      try {
        return await attempt();
      } catch (error) {
        if (!mayPass(error) || closing || Date.now() > end) throw error;
        await pause(Math.min(LONGEST_PAUSE_MS, 10 * 2 ** tries) * (0.5 + Math.random() / 2));
      }
    }
  };
  const readWithin = (timeout?: number): StoreTools['run'] => {
    const config = {
      routing: neo4j.routing.READ,
      ...(timeout === undefined ? {} : { transactionConfig: { timeout } }),
    };
    return (text, parameters) =>
      patiently(async () => {
        const { records } = await driver.executeQuery(text, parameters, config);
        return records.map((record) => plain(record.toObject()));
      });
  };

  return {
    read: toolsOver(readWithin()),
    slow: toolsOver(readWithin(UPKEEP_TIMEOUT_MS)),
    now,

    async write(work) {
      try {
        return await patiently(() => once(driver, (transaction) => work(toolsOver(runOver(transaction)))));
      } catch (error) {
        if (error instanceof Abandon) return error.result;
        throw error;
      }
    },

    async alone(text) {
      const session = driver.session();
      try {
        await session.run(text, {}, { timeout: UPKEEP_TIMEOUT_MS });
      } finally {
        await session.close();
      }
    },

    giveUp() {
      closing = true;
    },
    close: () => driver.close(),
  };
}

function runOver(transaction: Transaction): StoreTools['run'] {
  return async (text, parameters) => {
    const { records } = await transaction.run(text, parameters);
    return records.map((record) => plain(record.toObject()));
  };
}

/** An explicit transaction: the driver's own functions would repeat the work when the link drops at COMMIT. */
async function once<Result>(driver: Driver, work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
  const session = driver.session();
  try {
    const transaction = session.beginTransaction();
    try {
      const result = await work(transaction);
      await transaction.commit();
      return result;
    } catch (error) {
      // What went wrong is what counts, not that the rollback failed as well.
      await transaction.rollback().catch(() => undefined);
      throw error;
    }
  } finally {
    await session.close().catch(() => undefined);
  }
}

/** Whether going again from the start may help: a broken link, a lock, a deadlock, or another writer of the same things. */
export function mayPass(error: unknown): boolean {
  if (error instanceof WriteConflict) return true;
  if (!(error instanceof neo4j.Neo4jError)) return false;
  return neo4j.isRetryableError(error) || passing.has(error.code);
}

const passing = new Set([
  'Neo.ClientError.Schema.ConstraintValidationFailed',
  'Neo.ClientError.Transaction.TransactionTimedOut',
  // So the server calls its own limit too, where the client named none.
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
  'Neo.ClientError.Transaction.LockClientStopped',
  'Neo.TransientError.Transaction.LockAcquisitionTimeout',
  'Neo.ClientError.Statement.EntityNotFound',
]);

function toPoint({ longitude, latitude }: PointValue): unknown {
  return new neo4j.types.Point(neo4j.int(4326), longitude, latitude);
}

/** Points, also inside of property maps, in the plain form of the declarations. */
function plain(row: StoreRow): StoreRow {
  let changed: Record<string, unknown> | undefined;
  for (const [name, value] of Object.entries(row)) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) continue;
    const next = neo4j.isPoint(value)
      ? { longitude: value.x, latitude: value.y }
      : Object.getPrototypeOf(value) === Object.prototype
        ? plain(value as StoreRow)
        : value;
    if (next !== value) changed = { ...(changed ?? row), [name]: next };
  }
  return changed ?? row;
}
