import { afterAll, beforeAll, expect, test } from 'vitest';
import { createEntitiesUnderway } from '@corridor/graph-schema/store';
import { connectStore, createStandingDecisions, loadChunk } from '@corridor/workers/testing';
import type { Store } from '@corridor/workers/testing';
import { emptyStore } from '../support/empty-store.ts';
import { ids, madeDraft, token } from '../support/made-records.ts';
import { injectNeo4j } from '../support/inject.ts';
import { startCuttingProxy } from './cutting-proxy.ts';
import type { CuttingProxy } from './cutting-proxy.ts';

const CUTS = 200;

let store: Store;
let proxy: CuttingProxy;
let cutStore: Store;
beforeAll(async () => {
  store = await emptyStore(injectNeo4j());
  proxy = await startCuttingProxy(injectNeo4j().uri);
  cutStore = connectStore({ ...injectNeo4j(), uri: proxy.uri });
});
afterAll(async () => {
  await cutStore.close();
  await proxy.close();
  await store.close();
});

test(`${CUTS} links cut at COMMIT make exactly one record each`, { timeout: 240_000 }, async () => {
  await store.write(({ run }) =>
    run(`CREATE (:Import {id: 'cut', state: 'running', importer: 'tester', owner: 'AGENCY-A'})`),
  );
  const decisions = createStandingDecisions(store);
  const answers: string[] = [];
  for (let chunk = 0; chunk < CUTS; chunk += 1) {
    proxy.armed = true;
    const { result } = await loadChunk(
      { store: cutStore, ids, decisions, underway: createEntitiesUnderway() },
      {
        operationId: ids.other('chunk', 'cut', String(chunk)),
        import: 'cut',
        chunk,
        drafts: [madeDraft(String(chunk), ['A', 'B'])],
        tokens: [token],
        quarantined: [],
        outcome: { read: 1, accepted: 1, flagged: 0, quarantined: 0, rejected: 0, bytes: 0, flags: {}, unmapped: {} },
      },
    );
    answers.push(result);
  }

  const [counted] = await store.read.run(`
    RETURN COUNT { (:Record) } AS records, COUNT { (:Op) } AS operations, COUNT { (:ImportChunk) } AS chunks,
      COUNT { ()-[:ASSOCIATE_OF]->() } AS claims, COLLECT { MATCH (graph:GraphRevision) RETURN graph.rev } AS revisions
  `);
  expect(proxy.cuts()).toBe(CUTS);
  expect(answers).toStrictEqual(Array.from({ length: CUTS }, () => 'already'));
  expect(counted).toStrictEqual({ records: CUTS, operations: CUTS, chunks: CUTS, claims: CUTS, revisions: [CUTS] });
});
