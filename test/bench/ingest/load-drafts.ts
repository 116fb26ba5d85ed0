import type { RecordDraft } from '@corridor/graph-schema';
import type { Ids } from '@corridor/graph-schema/ids';
import { createEntitiesUnderway, type IdentifiedToken } from '@corridor/graph-schema/store';
import { createStandingDecisions, loadChunk, type Store } from '@corridor/workers/testing';

/** As the product is set unless told otherwise. */
const WRITERS = 2;
const CHUNK_ROWS = 1_000;

/** Chunks of one import have numbers of their own. */
let chunks = 0;

/** What drafts are loaded into, and under which import, which must be there and running. */
export interface LoadTarget {
  readonly store: Store;
  readonly ids: Ids;
  readonly importId: string;
  readonly tokens: readonly IdentifiedToken[];
}

/** Loads drafts as the workers do: their own function, chunk by chunk, as many writers as they have. */
export async function loadDrafts(
  { store, ids, importId, tokens }: LoadTarget,
  drafts: readonly RecordDraft[],
): Promise<void> {
  const [decisions, underway] = [createStandingDecisions(store), createEntitiesUnderway()];
  let next = 0;
  const writer = async (): Promise<void> => {
    while (next < drafts.length) {
      const chunk = drafts.slice(next, next + CHUNK_ROWS);
      next += CHUNK_ROWS;
      chunks += 1;
      const read = chunk.length;
      const { result } = await loadChunk(
        { store, ids, decisions, underway },
        {
          operationId: ids.other('bench', crypto.randomUUID()),
          import: importId,
          chunk: chunks,
          drafts: chunk,
          tokens,
          quarantined: [],
          outcome: { read, accepted: read, flagged: 0, quarantined: 0, rejected: 0, bytes: 0, flags: {}, unmapped: {} },
        },
      );
      if (result !== 'loaded') throw new Error(`A chunk was not loaded: ${result}`);
    }
  };
  await Promise.all(Array.from({ length: WRITERS }, writer));
}
