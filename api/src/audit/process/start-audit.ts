import { mkdirSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Store } from '../../graph/driver.ts';
import { defaultAlarmRules, type AlarmRule } from '../alarms/alarm-rules.ts';
import { watchUse } from '../alarms/watch-use.ts';
import { realDisk, type Disk } from '../log/files.ts';
import { DiskFull, openLog } from '../log/open-log.ts';
import { readPage } from '../read/read-page.ts';
import { summariseUse } from '../read/summarise-use.ts';
import { acceptCaller } from '../socket/handshake.ts';
import { sendLine } from '../socket/lines.ts';
import { LONGEST_LINE, requestSchema, type LogRequest } from '../socket/messages.ts';
import { askWitness } from '../witness/ask-witness.ts';
import { createAppender } from './appender.ts';
import { drainIntents } from './drain-intents.ts';
import { followWatches } from './follow-watches.ts';
import { keepLease } from './keep-lease.ts';
import { takeLease } from './lease.ts';
import { alarmEntry } from './raise-alarm.ts';
import { signInTime } from './sign-in-time.ts';
import { takeUp } from './take-up.ts';
import { verifyAll } from './verify-all.ts';
import { watchLog } from './watch-log.ts';

export interface AuditOptions {
  readonly folder: string;
  readonly secret: string;
  /** 0: any that is free. */
  readonly port: number;
  readonly logger: Logger;
  /** The graph store, for intents and checkpoints. */
  readonly store?: Store | undefined;
  readonly witnessUrl?: string | undefined;
  readonly rules?: readonly AlarmRule[] | undefined;
  readonly disk?: Disk;
  /** Told of a failure after which the log must be opened anew. */
  readonly broken?: (error: unknown) => void;
}

/** An audit process that listens. */
export interface RunningAudit {
  readonly url: string;
  stop(): Promise<void>;
}

/** Below this the log takes nothing more, while what is signed can still be kept. */
const RESERVE_BYTES = 32 * 1_024 * 1_024;
const LOOK_MS = 1_000;
const LEASE_STOP_MS = 150;

/** Opens the log, takes up what a former process left, and listens on loopback. Throws one sentence when it cannot start. */
export async function startAudit(options: AuditOptions): Promise<RunningAudit> {
  const { folder, secret, logger, store, disk = realDisk, rules = defaultAlarmRules } = options;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const release = await takeLease(folder);
  const log = await openLog({ folder, disk });
  const watches = store && followWatches(store, logger);
  const watch = watchUse(rules, (agency, entity) => watches?.has(agency, entity) === true);
  const { known, recent } = await takeUp(folder, log, rules);
  // What they raise is in the log already: the entry of an alarm has the same id each time.
  for (const entry of recent) watch.observe(entry);

  const callers = new Set<Socket>();
  let isFull = false;
  const news = () => ({ full: isFull, throttled: watch.throttled(Date.now()) });
  const tellAll = () => {
    for (const caller of callers) sendLine(caller, news());
  };
  const setFull = (full: boolean) => {
    if (full === isFull) return;
    isFull = full;
    logger[full ? 'error' : 'info']({ full }, 'the disk of the audit log');
    tellAll();
    lease?.tell();
  };
  const lease = store && keepLease(store, () => !isFull, logger);

  const witness = options.witnessUrl === undefined ? undefined : askWitness(options.witnessUrl);
  const signing = signInTime({ log, folder, witness, store, logger });
  const appender = createAppender(
    log,
    known,
    (entry) => {
      signing.grown();
      const raised = watch.observe(entry);
      if (raised.length === 0) return;
      void appender.add(raised.map(alarmEntry)).catch(() => undefined);
      if (raised.some(({ rule }) => rule.throttleMinutes !== undefined)) tellAll();
    },
    (error) => {
      logger.fatal({ err: error }, 'the audit log cannot be written');
      options.broken?.(error);
    },
  );
  const guarding = watchLog({
    appender,
    signing,
    isWitnessed: witness !== undefined,
    verify: () => verifyAll({ folder, log, witness, store }),
    logger,
  });
  const draining = store && drainIntents(store, appender, logger);

  const look = async () => setFull((await disk.freeBytes(folder)) < RESERVE_BYTES);
  await look();
  const timer = setInterval(() => void look().catch(() => undefined), LOOK_MS);

  const carryOut = async (request: LogRequest): Promise<unknown> => {
    switch (request.do) {
      case 'append':
        if (isFull) throw new DiskFull('The disk of the audit log is full');
        await appender.add(request.entries);
        return null;
      case 'read':
        return readPage(folder, log, request.filter);
      case 'use':
        return summariseUse(folder, log, request.query);
      case 'verify':
        await draining?.all();
        await signing.turn();
        return verifyAll({ folder, log, witness, store });
      case 'status':
        return { size: log.size(), full: isFull, ...signing.state() };
    }
  };
  const server = createServer((socket) => {
    socket.setNoDelay(true);
    socket.on('error', () => undefined);
    acceptCaller(socket, secret, LONGEST_LINE, () => {
      callers.add(socket);
      socket.once('close', () => callers.delete(socket));
      setImmediate(() => sendLine(socket, news()));
      return (message) => void answer(socket, message);
    });
  });
  const answer = async (socket: Socket, message: unknown) => {
    const { data: request, error } = requestSchema.safeParse(message);
    if (!request) {
      const n = Number(Object(message)['n'] ?? -1);
      const [issue] = error.issues;
      return sendLine(socket, { n, refused: 'bad', why: `${issue?.path.join('.')}: ${issue?.message}` });
    }
    try {
      sendLine(socket, { n: request.n, ok: await carryOut(request) });
    } catch (failure) {
      if (failure instanceof DiskFull) setFull(true);
      else logger.error({ err: failure }, 'a request to the log failed');
      const why = failure instanceof Error ? failure.message : String(failure);
      sendLine(socket, { n: request.n, refused: failure instanceof DiskFull ? 'full' : 'failed', why });
    }
  };

  const { promise: listening, resolve, reject } = Promise.withResolvers<number>();
  server.once('error', reject);
  server.listen(options.port, '127.0.0.1', () => {
    const address = server.address();
    resolve(typeof address === 'object' && address !== null ? address.port : options.port);
  });
  const url = `tcp://127.0.0.1:${await listening}`;
  logger.info({ url, size: log.size() }, 'the audit log is open');

  const stop = async () => {
    clearInterval(timer);
    server.close();
    watches?.stop();
    await guarding.stop();
    await draining?.stop();
    await appender.idle();
    for (const caller of callers) caller.destroy();
    // The store may be away; the sign of life runs out by itself then.
    await Promise.race([lease?.stop(), pause(LEASE_STOP_MS)]);
    await signing.stop();
    await log.close();
    await release();
  };
  let stopping: Promise<void> | undefined;
  return { url, stop: () => (stopping ??= stop()) };
}
