import { connect, type Socket } from 'node:net';
import type * as z from 'zod';
import { auditEntrySchema, type AuditEntry } from '@corridor/graph-schema/audit';
import { callWith } from '../socket/handshake.ts';
import { sendLine } from '../socket/lines.ts';
import {
  answerSchema,
  ENTRIES_A_MESSAGE,
  logPageSchema,
  logStatusSchema,
  LONGEST_LINE,
  useSchema,
  verificationSchema,
} from '../socket/messages.ts';
import { AuditAway, type Audit } from './audit.ts';

const RECONNECT_MS = 250;
/** So long an entry waits for a log that comes back. */
const ENTRY_LIMIT_MS = 5_000;
const READ_LIMIT_MS = 60_000;
const VERIFY_LIMIT_MS = 30 * 60_000;

interface Asked {
  readonly answer: PromiseWithResolvers<unknown>;
  readonly request: Readonly<Record<string, unknown>>;
  readonly limit: NodeJS.Timeout;
}

/** A connection to the audit process: comes back by itself, sends together what comes together, and sends again what was not acknowledged. */
export function connectAudit(url: string, secret: string): Audit & { close(): void } {
  const { hostname, port } = new URL(url);
  const asked = new Map<number, Asked>();
  let socket: Socket | undefined;
  let isReady = false;
  let isClosed = false;
  let isFull = false;
  let throttled: Readonly<Record<string, number>> = {};
  let number = 0;
  let waiting: { entry: AuditEntry; done: PromiseWithResolvers<void> }[] = [];

  const dial = () => {
    if (isClosed) return;
    const calling = connect({ host: hostname, port: Number(port), noDelay: true });
    socket = calling;
    calling.on('error', () => undefined);
    calling.once('close', () => {
      isReady = false;
      if (!isClosed) setTimeout(dial, RECONNECT_MS).unref();
    });
    callWith(calling, secret, LONGEST_LINE, () => {
      isReady = true;
      for (const [n, { request }] of asked) sendLine(calling, { n, ...request });
      return take;
    });
  };
  const take = (message: unknown) => {
    const { data } = answerSchema.safeParse(message);
    if (!data) return;
    if ('full' in data) {
      isFull = data.full;
      throttled = data.throttled;
      return;
    }
    const one = asked.get(data.n);
    asked.delete(data.n);
    if (!one) return;
    clearTimeout(one.limit);
    if ('ok' in data) return one.answer.resolve(data.ok);
    if (data.refused === 'full') isFull = true;
    one.answer.reject(data.refused === 'full' ? new AuditAway(data.why) : new Error(`The audit log: ${data.why}`));
  };
  const ask = (request: Readonly<Record<string, unknown>>, limitMs: number): Promise<unknown> => {
    const n = (number += 1);
    const answer = Promise.withResolvers<unknown>();
    const limit = setTimeout(() => {
      asked.delete(n);
      answer.reject(new AuditAway('The audit log does not answer'));
    }, limitMs);
    asked.set(n, { answer, request, limit });
    if (socket && isReady) sendLine(socket, { n, ...request });
    return answer.promise;
  };
  const sendWaiting = () => {
    const together = waiting;
    waiting = [];
    for (let at = 0; at < together.length; at += ENTRIES_A_MESSAGE) {
      const part = together.slice(at, at + ENTRIES_A_MESSAGE);
      ask({ do: 'append', entries: part.map(({ entry }) => entry) }, ENTRY_LIMIT_MS).then(
        () => part.forEach(({ done }) => done.resolve()),
        (error: unknown) => part.forEach(({ done }) => done.reject(error)),
      );
    }
  };
  const read = async <Schema extends z.ZodType>(request: object, schema: Schema, limitMs = READ_LIMIT_MS) => {
    if (!isReady) throw new AuditAway('The audit log does not answer');
    return schema.parse(await ask({ ...request }, limitMs));
  };

  dial();
  return {
    state: () => (!isReady ? 'away' : isFull ? 'full' : 'up'),
    async record(entry) {
      // Refused here it fails alone, not with all that came together with it.
      auditEntrySchema.parse(entry);
      const done = Promise.withResolvers<void>();
      // What comes within one turn of the loop goes in one message.
      if (waiting.length === 0) setImmediate(sendWaiting);
      waiting.push({ entry, done });
      await done.promise;
    },
    throttledUntil(account) {
      const until = throttled[account];
      return until !== undefined && until > Date.now() ? until : undefined;
    },
    read: (filter) => read({ do: 'read', filter }, logPageSchema),
    use: (query) => read({ do: 'use', query }, useSchema),
    verify: () => read({ do: 'verify' }, verificationSchema, VERIFY_LIMIT_MS),
    status: () => read({ do: 'status' }, logStatusSchema),
    close() {
      isClosed = true;
      socket?.destroy();
      for (const { answer, limit } of asked.values()) {
        clearTimeout(limit);
        answer.reject(new AuditAway('The audit log is closed'));
      }
      asked.clear();
    },
  };
}
