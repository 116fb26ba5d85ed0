import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startNeo4j, startRedis, type RunningStore } from '@corridor/seed/services';
import { readTestEnv, type TestEnv } from './env.ts';
import type { TestStore } from './inject.ts';
import { prepareMachine } from './prepare-machine.ts';

const say = (line: string) => console.log(`[stores] ${line}`);

/** Stores named by the environment; undefined when it names none. */
function storesOf(env: TestEnv): { neo4j: TestStore; redis: TestStore } | undefined {
  const { CORRIDOR_TEST_NEO4J_URI: uri, CORRIDOR_TEST_NEO4J_PASSWORD: password, CORRIDOR_TEST_REDIS_URL: redis } = env;
  if (uri === undefined && redis === undefined) return undefined;
  if (uri === undefined || password === undefined || redis === undefined) {
    throw new Error(
      'Set CORRIDOR_TEST_NEO4J_URI, CORRIDOR_TEST_NEO4J_PASSWORD and CORRIDOR_TEST_REDIS_URL together, or none of them.',
    );
  }
  const { username, password: secret } = new URL(redis);
  return {
    neo4j: { uri, user: env.CORRIDOR_TEST_NEO4J_USER, password },
    redis: { uri: redis, user: username, password: secret },
  };
}

/** What a test needs of a store; the rest cannot be handed to another process. */
function told({ uri, user, password }: RunningStore): TestStore {
  return { uri, user, password };
}

/**
 * Gives the system tests a Neo4j and a Redis that they may empty: their own, in a temporary folder that is removed at the
 * end, or those of CORRIDOR_TEST_NEO4J_URI and CORRIDOR_TEST_REDIS_URL.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = storesOf(readTestEnv());
  if (given !== undefined) {
    say(`THE TESTS EMPTY ${given.neo4j.uri} AND ${new URL(given.redis.uri).host}, as CORRIDOR_TEST_… asks.`);
    project.provide('neo4j', given.neo4j);
    project.provide('redis', given.redis);
    return async () => {};
  }
  await prepareMachine(['java', 'maven', 'redis']);
  const folder = await mkdtemp(join(tmpdir(), 'corridor-test-'));
  const opened: RunningStore[] = [];
  const close = async () => {
    await Promise.allSettled(opened.map((store) => store.stop()));
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const [neo4j, redis] = await Promise.all([
      startNeo4j({ folder: join(folder, 'neo4j'), report: say }).then((store) => (opened.push(store), store)),
      startRedis({ folder: join(folder, 'redis'), durable: false }).then((store) => (opened.push(store), store)),
    ]);
    say(`disposable Neo4j and Redis in ${folder}; the tests empty them, and they are removed at the end.`);
    project.provide('neo4j', told(neo4j));
    project.provide('redis', told(redis));
  } catch (error) {
    await close();
    throw error;
  }
  return close;
}
