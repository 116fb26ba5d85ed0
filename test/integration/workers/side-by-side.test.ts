import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RecordDraft } from '@corridor/graph-schema';
import { createEntitiesUnderway } from '@corridor/graph-schema/store';
import { compare, createStandingDecisions, loadChunk, type Store } from '@corridor/workers/testing';
import { emptyStore } from '../../support/empty-store.ts';
import { digest, ids, madeDraft, token } from '../../support/made-records.ts';
import { injectNeo4j } from '../../support/inject.ts';

const CHUNKS = 6;
const ROWS = 40;
/** Every chunk speaks of all of these, and none of them is there before. */
const shared = Array.from({ length: ROWS }, (_, at) => `Shared ${at}`);

let store: Store;
beforeAll(async () => {
  store = await emptyStore(injectNeo4j());
  await store.write(({ run }) =>
    run(`CREATE (:Import {id: 'side', state: 'running', importer: 'tester', owner: 'AGENCY-A'})`),
  );
});
afterAll(() => store.close());

test('chunks that make the same entities at the same time are each loaded at the first go', async () => {
  let goes = 0;
  const counting: Store = {
    ...store,
    write: (work) => store.write((tools) => ((goes += 1), work(tools))),
  };
  const tools = {
    store: counting,
    ids,
    decisions: createStandingDecisions(store),
    underway: createEntitiesUnderway(),
  };
  // What makes the token, too, comes alone: all would wait for it.
  await loadChunk(tools, chunkOf(0, [madeDraft('first', ['Own first'], { importId: 'side' })]));
  goes = 0;

  const loaded = await Promise.all(
    Array.from({ length: CHUNKS }, (_, chunk) =>
      loadChunk(
        tools,
        chunkOf(
          chunk + 1,
          shared.map((name, at) => madeDraft(`${chunk}-${at}`, [`Own ${chunk}-${at}`, name], { importId: 'side' })),
        ),
      ),
    ),
  );

  expect(loaded.map(({ result }) => result)).toStrictEqual(Array.from({ length: CHUNKS }, () => 'loaded'));
  expect(goes).toBe(CHUNKS);
  const upkeep = { store, ids, digest, progress: async () => undefined, signal: new AbortController().signal };
  expect(await compare(upkeep)).toMatchObject({ equal: true });
});

function chunkOf(chunk: number, drafts: readonly RecordDraft[]) {
  const counts = { quarantined: 0, rejected: 0, flagged: 0, bytes: 0, flags: {}, unmapped: {} };
  return {
    operationId: ids.other('chunk', 'side', String(chunk)),
    import: 'side',
    chunk,
    drafts,
    tokens: [token],
    quarantined: [],
    outcome: { ...counts, read: drafts.length, accepted: drafts.length },
  };
}
