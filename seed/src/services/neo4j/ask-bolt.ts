import { connect as connectPlain, type Socket } from 'node:net';
import { connect as connectSecure } from 'node:tls';
import { conversation, handshake, readAnswers } from './bolt-messages.ts';

export interface BoltAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

/** The server answered and said no; `code` is its own, for example `Neo.ClientError.Security.Unauthorized`. */
export class BoltRefusal extends Error {
  override readonly name = 'BoltRefusal';
  readonly code: string;

  constructor(code: string) {
    super(`Neo4j refused: ${code}`);
    this.code = code;
  }
}

const DEFAULT_PORT = 7687;

function open(uri: string): Socket {
  const { protocol, hostname, port } = new URL(uri);
  const where = { host: hostname.replace(/^\[|\]$/g, ''), port: port === '' ? DEFAULT_PORT : Number(port) };
  if (!protocol.includes('+')) return connectPlain(where);
  return connectSecure({ ...where, servername: hostname, rejectUnauthorized: !protocol.includes('+ssc') });
}

/**
 * Signs in over Bolt and runs statements without parameters, throwing their rows away: whether the server is ready, and
 * the password right. The launcher has no driver; what the product asks goes through those of the API and the workers.
 * Throws `BoltRefusal` when the server says no, else the error of the network.
 */
export async function askBolt(
  { uri, user, password }: BoltAddress,
  statements: readonly string[],
  limitMs: number,
): Promise<void> {
  const socket = open(uri);
  const { bytes, answers: awaited } = conversation(user, password, statements);
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  let arrived = Buffer.alloc(0);
  let isAgreed = false;
  let seen = 0;
  // Over all, not since the last byte: a server may keep the link alive and never answer.
  const timer = setTimeout(() => reject(new Error(`no answer from ${uri} in ${limitMs / 1000} s`)), limitMs);
  socket.once('error', reject);
  socket.once('close', () => reject(new Error(`${uri} closed the connection`)));
  socket.on('data', (part) => {
    arrived = Buffer.concat([arrived, typeof part === 'string' ? Buffer.from(part) : part]);
    if (!isAgreed) {
      if (arrived.length < 4) return;
      if (arrived.readUInt32BE(0) === 0 || arrived.toString('latin1', 0, 4) === 'HTTP') {
        reject(new Error(`${uri} does not speak Bolt 5`));
        return;
      }
      isAgreed = true;
      arrived = arrived.subarray(4);
      socket.write(bytes);
    }
    const { answers, rest } = readAnswers(arrived);
    arrived = Buffer.from(rest);
    const refusal = answers.find((one) => one.refusal !== undefined)?.refusal;
    if (refusal !== undefined) reject(new BoltRefusal(refusal));
    seen += answers.filter(({ isEnd }) => isEnd).length;
    if (seen === awaited) resolve();
  });
  socket.write(handshake);
  try {
    await promise;
  } finally {
    clearTimeout(timer);
    socket.destroy();
  }
}
