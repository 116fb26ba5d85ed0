import neo4j from 'neo4j-driver';
import type { Transaction } from 'neo4j-driver';
import type { PointValue } from '@corridor/graph-schema';
import { DecisionsMoved, WriteConflict } from '@corridor/graph-schema/store';
import type { Run, StoreRow, StoreTools } from '@corridor/graph-schema/store';
import { setTimeout as pause } from 'node:timers/promises';

/** The graph store as the API uses it. */
export interface Store {
  /** One statement that changes nothing. */
  readonly read: StoreTools;
  /**
   * Runs `work` in one transaction and commits; goes again from the start, at most for ten seconds, after a failure that
   * may pass. So `work` carries an operation id that it looks up inside.
   */
  write<Result>(work: (tools: StoreTools) => Promise<Result>): Promise<Result>;
  /** Time of recording: milliseconds since 1970-01-01 UTC. */
  now(): number;
  close(): Promise<void>;
}

const PATIENCE_MS = 10_000;

/** Connects to Neo4j; the only file of the API that knows its driver. Writes take their time from `now`. */
export function connectStore(
  address: { uri: string; user: string; password: string },
  now: () => number = Date.now,
): Store {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: 24,
    maxTransactionRetryTime: 2_000,
    connectionAcquisitionTimeout: 5_000,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
    telemetryDisabled: true,
    fetchSize: 10_000,
  });
  const toolsOver = (run: Run): StoreTools => ({ run, integer: neo4j.int, point: toPoint });

  return {
    read: toolsOver(async (text, parameters) => {
      const { records } = await driver.executeQuery(text, parameters, { routing: neo4j.routing.READ });
      return records.map((record) => plain(record.toObject()));
    }),

    async write(work) {
      const end = Date.now() + PATIENCE_MS;
      for (let attempt = 1; ; attempt += 1) {
        const session = driver.session();
        try {
          const transaction = session.beginTransaction();
          try {
            const result = await work(toolsOver(runOver(transaction)));
            await transaction.commit();
            return result;
          } catch (error) {
            await transaction.rollback().catch(() => undefined);
            throw error;
          }
        } catch (error) {
          if (!mayPass(error) || Date.now() > end) throw error;
          await pause(Math.min(500, 10 * 2 ** attempt) * (0.5 + Math.random() / 2));
        } finally {
          await session.close().catch(() => undefined);
        }
      }
    },

    now,
    close: () => driver.close(),
  };
}

function runOver(transaction: Transaction): Run {
  return async (text, parameters) => {
    const { records } = await transaction.run(text, parameters);
    return records.map((record) => plain(record.toObject()));
  };
}

function mayPass(error: unknown): boolean {
  if (error instanceof WriteConflict || error instanceof DecisionsMoved) return true;
  if (!(error instanceof neo4j.Neo4jError)) return false;
  return neo4j.isRetryableError(error) || error.code === 'Neo.ClientError.Schema.ConstraintValidationFailed';
}

function toPoint({ longitude, latitude }: PointValue): unknown {
  return new neo4j.types.Point(neo4j.int(4326), longitude, latitude);
}

/** Points, also inside of property maps, in the plain form of the declarations. */
function plain(row: StoreRow): StoreRow {
  const copy: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(row)) {
    if (neo4j.isPoint(value)) copy[name] = { longitude: value.x, latitude: value.y };
    else copy[name] = isMap(value) ? plain(value) : value;
  }
  return copy;
}

function isMap(value: unknown): value is StoreRow {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
