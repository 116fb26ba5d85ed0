import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Socket } from 'node:net';
import * as z from 'zod';
import { onLines, sendLine } from './lines.ts';

/** Both sides show that they have the secret, and neither sends it: whoever else took the port learns and acknowledges nothing. */

const nonce = z.string().regex(/^[0-9a-f]{64}$/);
const challengeSchema = z.strictObject({ nonce });
const responseSchema = z.strictObject({ nonce, mac: nonce });
const proofSchema = z.strictObject({ mac: nonce });

const LIMIT_MS = 5_000;

/** What comes after the handshake: every line as parsed JSON. */
export type Take = (message: unknown) => void;

/** The side that was called. `begin` is called once the caller has shown that it has the secret, and gives who takes its messages. */
export function acceptCaller(socket: Socket, secret: string, longest: number, begin: () => Take): void {
  const ours = randomBytes(32).toString('hex');
  const limit = setTimeout(() => socket.destroy(), LIMIT_MS);
  let take: Take | undefined;
  socket.once('close', () => clearTimeout(limit));
  sendLine(socket, { nonce: ours });
  onLines(socket, longest, (line) => {
    const message = parsed(line);
    if (take) return take(message);
    const { data } = responseSchema.safeParse(message);
    if (!data || !isEqual(data.mac, macOf(secret, 'caller', ours, data.nonce))) return void socket.destroy();
    clearTimeout(limit);
    take = begin();
    sendLine(socket, { mac: macOf(secret, 'called', data.nonce, ours) });
  });
}

/** The side that calls. */
export function callWith(socket: Socket, secret: string, longest: number, begin: () => Take): void {
  const ours = randomBytes(32).toString('hex');
  let theirs: string | undefined;
  let take: Take | undefined;
  onLines(socket, longest, (line) => {
    const message = parsed(line);
    if (take) return take(message);
    if (theirs === undefined) {
      theirs = challengeSchema.safeParse(message).data?.nonce;
      if (theirs === undefined) return void socket.destroy();
      return sendLine(socket, { nonce: ours, mac: macOf(secret, 'caller', theirs, ours) });
    }
    const mac = proofSchema.safeParse(message).data?.mac;
    if (mac === undefined || !isEqual(mac, macOf(secret, 'called', ours, theirs))) return void socket.destroy();
    take = begin();
  });
}

function macOf(secret: string, side: string, first: string, second: string): string {
  return createHmac('sha256', secret).update(`${side} ${first} ${second}`).digest('hex');
}

function isEqual(a: string, b: string): boolean {
  return a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
