import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { connect as connectSecure } from 'node:tls';
import { ServiceFault } from '../service-fault.ts';
import type { StartingServer } from '../starting-server.ts';

const POLL_MS = 50;
const ANSWER_LIMIT_MS = 3_000;
const DEFAULT_PORT = 6379;

/** A word of the Redis protocol, safe for any password. */
function command(...words: string[]): string {
  return `*${words.length}\r\n${words.map((word) => `$${Buffer.byteLength(word)}\r\n${word}\r\n`).join('')}`;
}

/** Signs in and pings; returns what the server said, a line an answer. */
async function ask(url: URL): Promise<string[]> {
  const where = { host: url.hostname, port: url.port === '' ? DEFAULT_PORT : Number(url.port) };
  const socket = url.protocol === 'rediss:' ? connectSecure({ ...where, servername: url.hostname }) : connect(where);
  const password = decodeURIComponent(url.password);
  const user = decodeURIComponent(url.username);
  const signIn = password === '' ? [] : [command('AUTH', ...(user === '' ? [] : [user]), password)];
  const sent = [...signIn, command('PING')];
  const { promise, resolve, reject } = Promise.withResolvers<string[]>();
  let arrived = '';
  const timer = setTimeout(() => reject(new Error('no answer')), ANSWER_LIMIT_MS);
  socket.once('error', reject);
  socket.once('close', () => reject(new Error('connection closed')));
  socket.on('data', (part) => {
    arrived += part.toString();
    const lines = arrived.split('\r\n').slice(0, -1);
    if (lines.length >= sent.length) resolve(lines);
  });
  socket.write(sent.join(''));
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    socket.destroy();
  }
}

/**
 * Waits until Redis lets us in and has read its file. A wrong password is said at once; anything else is tried again until
 * `limitMs`. A server of ours is asked only once it listens itself.
 */
export async function waitUntilRedisReady(uri: string, limitMs: number, server?: StartingServer): Promise<void> {
  const url = new URL(uri);
  const shown = `redis://${url.host}`;
  const deadline = Date.now() + limitMs;
  for (let why = 'it does not listen'; ; await wait(POLL_MS)) {
    if (server === undefined || (await server.listens())) {
      try {
        const lines = await ask(url);
        if (lines.at(-1) === '+PONG') return;
        why = lines.find((line) => line.startsWith('-')) ?? 'no answer';
      } catch (error) {
        why = error instanceof Error ? error.message || error.name : String(error);
      }
    }
    if (/^-(WRONGPASS|NOAUTH|NOPERM|ERR AUTH)/.test(why)) {
      throw new ServiceFault(
        'wrongPassword',
        `Redis at ${shown} does not accept the user name and password (${why.slice(1)}).`,
      );
    }
    if (Date.now() > deadline) {
      throw new ServiceFault('startFailed', `Redis at ${shown} does not answer after ${limitMs / 1000} s: ${why}.`);
    }
  }
}
