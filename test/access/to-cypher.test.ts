import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mayRead, toCypher, type PolicyToken } from '@corridor/graph-schema/policy';
import type { Store } from '@corridor/workers/testing';
import { anyToken, casesOf } from '../kernel/cases.ts';
import { emptyStore } from '../support/empty-store.ts';
import { isLong } from '../support/env.ts';
import { injectNeo4j } from '../support/inject.ts';

const SESSIONS = isLong() ? 200 : 60;
const TOKENS = 100;
const SEED = 20_261_130;

let store: Store;
const tokens = fc
  .sample(anyToken, { numRuns: TOKENS, seed: SEED })
  .map((token, at) => ({ ...token, id: `token-${at}` }));

beforeAll(async () => {
  store = await emptyStore(injectNeo4j());
  await store.write(({ run, integer }) =>
    run('UNWIND $rows AS row CREATE (token:PolicyToken) SET token = row.properties, token.level = row.level', {
      rows: tokens.map(({ level, ...properties }) => ({ properties, level: integer(level) })),
    }),
  );
});
afterAll(() => store.close());

test(`the kernel and its predicate in Cypher agree on ${SESSIONS * TOKENS} pairs of a session and a token`, async () => {
  const sessions = casesOf('read', SESSIONS, SEED).map(({ session }) => session);
  let readable = 0;

  for (const session of sessions) {
    const { text, parameters } = toCypher(session);
    const rows = await store.read.run(`MATCH (token:PolicyToken) WHERE ${text} RETURN token.id AS id`, parameters);
    const expected = tokens.filter((token: PolicyToken) => mayRead(token, session)).map(({ id }) => id);
    readable += expected.length;

    expect(rows.map(({ id }) => String(id)).sort()).toStrictEqual(expected.sort());
  }

  expect(readable).toBeGreaterThan(SESSIONS);
});
