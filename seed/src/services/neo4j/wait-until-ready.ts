import { setTimeout as wait } from 'node:timers/promises';
import { ServiceFault } from '../service-fault.ts';
import type { StartingServer } from '../starting-server.ts';
import { askBolt, BoltRefusal, type BoltAddress } from './ask-bolt.ts';

const POLL_MS = 100;
/** The first statement after a start loads what plans and runs it. */
const ANSWER_LIMIT_MS = 30_000;

/**
 * Waits until the server lets us in and its database answers a statement. A wrong password is said at once; anything else
 * is tried again until `limitMs`. A server of ours is asked only once it listens itself.
 */
export async function waitUntilReady(address: BoltAddress, limitMs: number, server?: StartingServer): Promise<void> {
  const deadline = Date.now() + limitMs;
  for (let why = 'it does not listen'; ; await wait(POLL_MS)) {
    if (server === undefined || (await server.listens())) {
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
        why = error instanceof Error ? error.message || error.name : String(error);
      }
    }
    if (Date.now() > deadline) {
      throw new ServiceFault(
        'startFailed',
        `Neo4j at ${address.uri} does not answer after ${limitMs / 1000} s: ${why}.`,
      );
    }
  }
}
