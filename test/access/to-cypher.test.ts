import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { decide, toCypher } from '@corridor/graph-schema/policy';
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

test(`what the kernel decides and its predicate in Cypher agree on ${SESSIONS * TOKENS} pairs of a session and a token`, async () => {
  const sessions = casesOf('readThing', SESSIONS, SEED).map(
    ({ session: { onlyActions: _all, ...session } }) => session,
  );
  let readable = 0;
  let refused = 0;

  for (const session of sessions) {
    const { text, parameters } = toCypher(session);
    const rows = await store.read.run(`MATCH (token:PolicyToken) WHERE ${text} RETURN token.id AS id`, parameters);
    const verdicts = tokens.map((token) => ({ id: token.id, ...decide(session, 'readThing', { token }) }));
    // Whoever has no role for it is refused even what the predicate shows, and never as absent.
    const expected = verdicts.filter(({ rule }) => rule !== 'readThing/seen').map(({ id }) => id);
    readable += verdicts.filter(({ allowed }) => allowed).length;
    refused += verdicts.length - expected.length;

    expect(rows.map(({ id }) => String(id)).sort()).toStrictEqual(expected.sort());
  }

  expect(readable).toBeGreaterThan(SESSIONS);
  expect(refused).toBeGreaterThan(SESSIONS);
});
