import pino from 'pino';
import { endInOrder } from '../end-in-order.ts';
import { readAuditEnv } from '../env.ts';
import { serveWitness } from './serve-witness.ts';
import { createWitness } from './witness.ts';

/** The witness: a process with a key and a folder of its own, a stand-in where no second party keeps one. */

const STOP_LIMIT_MS = 1_000;
const env = readAuditEnv();

try {
  const witness = createWitness(env.witnessFolder);
  const running = await serveWitness(witness, env.WITNESS_PORT);
  pino({ level: env.CORRIDOR_LOG_LEVEL }).info({ url: running.url, name: witness.name }, 'the witness listens');
  endInOrder(() => running.stop(), STOP_LIMIT_MS);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
