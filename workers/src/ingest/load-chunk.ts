import {
  DecisionsMoved,
  isDone,
  readImportState,
  sealWritten,
  stampRevision,
  writeChunk,
  writeJobIntent,
  writeOperation,
  writeQuarantine,
  writeRecords,
  writeReleaseIntent,
  writeTokens,
} from '@corridor/graph-schema/store';
import type {
  ChunkOutcome,
  EntitiesUnderway,
  IdentifiedToken,
  NamedIds,
  QuarantinedRow,
  WrittenRecords,
} from '@corridor/graph-schema/store';
import type { RecordDraft } from '@corridor/graph-schema';
import type { Ids } from '@corridor/graph-schema/ids';
import { recipientsOf } from '@corridor/graph-schema/policy';
import { Abandon } from '../driver.ts';
import type { Store } from '../driver.ts';
import { fault } from '../fault.ts';
import type { StandingDecisions } from './standing-decisions.ts';

/** A chunk ready for the store. */
export interface ChunkToLoad {
  readonly operationId: string;
  readonly import: string;
  readonly chunk: number;
  readonly drafts: readonly RecordDraft[];
  readonly tokens: readonly IdentifiedToken[];
  readonly quarantined: readonly QuarantinedRow[];
  readonly outcome: Omit<ChunkOutcome, 'import' | 'chunk' | 'named'>;
}

/** What came of it: the new revision where the graph changed; `stopped` where the import no longer wants the chunk. */
export type Loaded = { readonly result: 'loaded'; readonly rev?: number } | { readonly result: 'already' | 'stopped' };

/** What chunks are loaded with. */
export interface LoadTools {
  readonly store: Store;
  readonly ids: Ids;
  readonly decisions: StandingDecisions;
  /** Shared by all that loads in this process. */
  readonly underway: EntitiesUnderway;
}

/** States of an import in which chunks of it are loaded. One that failed on another chunk goes on with the rest. */
const wanted = new Set(['running', 'failed']);

/**
 * Loads a chunk in one transaction: operation, records with what hangs on them, quarantine, counts, and last the revision.
 * A decision made meanwhile rolls it back, and it goes again with that decision in mind.
 */
export async function loadChunk({ store, ids, decisions, underway }: LoadTools, chunk: ChunkToLoad): Promise<Loaded> {
  for (;;) {
    const { seen, moved } = await decisions.current();
    await fault('before-transaction');
    const turn = underway.begin();
    try {
      return await store.write(async (tools): Promise<Loaded> => {
        const at = store.now();
        const [done, state] = await Promise.all([
          isDone(tools, chunk.operationId),
          readImportState(tools, chunk.import),
        ]);
        if (done) throw new Abandon<Loaded>({ result: 'already' });
        if (state === undefined || !wanted.has(state)) throw new Abandon<Loaded>({ result: 'stopped' });
        await fault('in-transaction');
        // Sent first, so that the tokens are there when the records are compared.
        const [, written] = await Promise.all([
          writeTokens(tools, chunk.tokens),
          writeRecords(tools, { drafts: chunk.drafts, ids, moved, at, turn }),
          writeOperation(tools, chunk.operationId, at),
        ]);
        await fault('after-records');
        await Promise.all([
          writeQuarantine(tools, chunk.quarantined, at),
          writeChunk(tools, outcomeOf(chunk, written), at),
          writeJobIntent(tools, {
            operationId: chunk.operationId,
            job: 'ingest-chunk',
            kind: 'collection',
            importId: chunk.import,
            records: written.resolutions.map(({ id }) => id),
            at,
          }),
          writeReleaseIntent(tools, {
            operationId: chunk.operationId,
            job: 'ingest-chunk',
            importId: chunk.import,
            records: releasedBy(written, chunk.tokens),
            at,
          }),
        ]);
        await fault('after-quarantine');
        if (written.changed.length === 0) return { result: 'loaded' };
        const sealed = await sealWritten(tools, written, { ids, at });
        const [rev, stateNow] = await Promise.all([
          stampRevision(tools, [...written.changed, ...sealed], seen),
          // Under the lock of the revision: an import that is being taken back waits for this commit or is seen here.
          readImportState(tools, chunk.import),
        ]);
        if (stateNow === undefined || !wanted.has(stateNow)) throw new Abandon<Loaded>({ result: 'stopped' });
        await fault('before-neo4j-commit');
        return { result: 'loaded', rev };
      });
    } catch (error) {
      if (!(error instanceof DecisionsMoved)) throw error;
      await decisions.refresh();
    } finally {
      turn.end();
    }
  }
}

function outcomeOf(chunk: ChunkToLoad, written: WrittenRecords): ChunkOutcome {
  const flags: Record<string, number> = { ...chunk.outcome.flags };
  const raise = (flag: string) => (flags[flag] = (flags[flag] ?? 0) + 1);
  for (const resolution of written.resolutions) {
    // A place that many rows speak of has a record of its own; that it came again is no news.
    if (resolution.draft.position === 'place') continue;
    if (resolution.outcome === 'same') raise('DUPLICATE_EXACT');
    else if (resolution.arrival === 'newer') raise('SUPERSEDED');
    else if (resolution.arrival === 'outOfOrder') raise('OUT_OF_ORDER');
  }
  return { import: chunk.import, chunk: chunk.chunk, ...chunk.outcome, flags, named: namedBy(written) };
}

/** What the drafts name, whether it was new or not. */
export function namedBy({ resolutions }: WrittenRecords): NamedIds {
  const claims = new Map<string, number>();
  const entities = new Set<string>();
  for (const { id, draft } of resolutions) {
    const { mentions, claims: said } = draft.said;
    claims.set(id, said.length + mentions.filter((mention) => mention.bare !== true).length);
    for (const mention of mentions) entities.add(mention.id);
  }
  return { records: [...claims.keys()], claims: [...claims.values()], entities: [...entities] };
}

/** The records that came to be and that others than their owner may read. */
export function releasedBy({ resolutions }: WrittenRecords, tokens: readonly IdentifiedToken[]): string[] {
  const released = new Set(tokens.filter((token) => recipientsOf(token).length > 0).map(({ id }) => id));
  return resolutions
    .filter((one) => one.outcome === 'new' && one.standing && released.has(one.draft.token))
    .map(({ id }) => id);
}
