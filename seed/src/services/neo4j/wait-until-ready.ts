import { setTimeout as wait } from 'node:timers/promises';
import { ServiceFault } from '../service-fault.ts';
import { askBolt, BoltRefusal, type BoltAddress } from './ask-bolt.ts';

const POLL_MS = 100;
const ANSWER_LIMIT_MS = 10_000;

/**
 * Waits until the server lets us in and its database answers a statement. A wrong password is said at once; anything else
 * is tried again until `limitMs`. `hasEnded` cuts the wait short when the process is gone.
 */
export async function waitUntilReady(
  address: BoltAddress,
  limitMs: number,
  hasEnded: () => boolean = () => false,
): Promise<void> {
  const deadline = Date.now() + limitMs;
  for (;;) {
    try {
      await askBolt(address, ['RETURN 1'], ANSWER_LIMIT_MS);
      return;
    } catch (error) {
      if (error instanceof BoltRefusal && error.code.startsWith('Neo.ClientError.Security.')) {
        throw new ServiceFault(
          'wrongPassword',
          `Neo4j at ${address.uri} does not accept the password of ${address.user} (${error.code}).`,
        );
      }
      const why = error instanceof Error ? error.message || error.name : String(error);
      if (hasEnded()) throw new ServiceFault('startFailed', `Neo4j ended while it was starting (${why}).`);
      if (Date.now() > deadline)
        throw new ServiceFault(
          'startFailed',
          `Neo4j at ${address.uri} does not answer after ${limitMs / 1000} s: ${why}.`,
        );
    }
    await wait(POLL_MS);
  }
}
