import { createServer, type IncomingMessage } from 'node:http';
import { parseNote } from '../notes/signed-note.ts';
import type { Witness, WitnessAnswer } from './witness.ts';

/** A witness that listens. */
export interface RunningWitness {
  readonly url: string;
  stop(): Promise<void>;
}

const MOST_BYTES = 1_000_000;
const CHECKPOINTS_SHOWN = 100;

/** Serves a witness on loopback (C2SP tlog-witness). It needs no secret: what it is told is signed, what it tells is public. */
export async function serveWitness(witness: Witness, port: number): Promise<RunningWitness> {
  const server = createServer((request, response) => {
    void answer(witness, request)
      .catch((): WitnessAnswer => ({ status: 500, text: 'Something went wrong inside.' }))
      .then(({ status, text }) => response.writeHead(status, { 'content-type': 'text/plain' }).end(text));
  });
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  server.once('error', reject);
  server.listen(port, '127.0.0.1', () => {
    const address = server.address();
    resolve(typeof address === 'object' && address !== null ? address.port : port);
  });
  return {
    url: `http://127.0.0.1:${await promise}`,
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
}

async function answer(witness: Witness, request: IncomingMessage): Promise<WitnessAnswer> {
  const body = await bodyOf(request);
  if (body === undefined) return { status: 413, text: 'The body is too large.' };
  switch (`${request.method} ${request.url}`) {
    case 'POST /add-checkpoint': {
      const asked = parseAdd(body);
      return asked ? witness.addCheckpoint(asked.old, asked.proof, asked.note) : { status: 400, text: 'Not readable.' };
    }
    case 'PUT /log-keys':
      return witness.learnKeys(body);
    case 'GET /checkpoints':
      return { status: 200, text: witness.checkpoints(CHECKPOINTS_SHOWN) };
    case 'GET /health':
      return { status: 200, text: witness.name };
    default:
      return { status: 404, text: 'There is nothing at this address.' };
  }
}

/** `old SIZE`, the hashes of the proof, a blank line, the checkpoint. */
function parseAdd(body: string) {
  const end = body.indexOf('\n\n');
  const [first = '', ...hashes] = body.slice(0, Math.max(0, end)).split('\n');
  const [, old] = /^old (0|[1-9]\d{0,15})$/.exec(first) ?? [];
  const note = parseNote(body.slice(end + 2));
  const proof = hashes.map((hash) => Buffer.from(hash, 'base64'));
  if (old === undefined || !note || proof.length > 63 || proof.some(({ length }) => length !== 32)) return undefined;
  return { old: Number(old), proof, note };
}

async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request) {
    const bytes = Buffer.from(part as Uint8Array);
    length += bytes.length;
    if (length > MOST_BYTES) return undefined;
    parts.push(bytes);
  }
  return Buffer.concat(parts).toString();
}
