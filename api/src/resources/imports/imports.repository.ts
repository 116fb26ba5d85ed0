import type { ImportView } from '@corridor/graph-schema/contracts';
import { readImportCounts, readUnmapped, type StoredImport } from '@corridor/graph-schema/store';
import type { Session } from '../../access/session.ts';
import type { Store } from '../../graph/driver.ts';
import { mayReadRows } from './authorise-rows.ts';
import { sourceNameOf } from './find-import.ts';
import { markingOfImport } from './marking-of-import.ts';

const moving: readonly string[] = ['received', 'running'];

/**
 * An import as its page shows it: what was asked for, its counts of now, and how far it is; the words that no vocabulary
 * has are of its rows, and for those alone who may read them.
 */
export async function viewImport(
  { read, now }: Pick<Store, 'read' | 'now'>,
  found: StoredImport,
  session: Session,
): Promise<ImportView> {
  const [progress, unmapped] = await Promise.all([
    readImportCounts(read, found.id),
    mayReadRows(found, session) ? readUnmapped(read, found.id) : {},
  ]);
  const { counts, chunksDone, rowsDone, bytesDone } = progress ?? nothingYet;
  const end = found.finishedAt ?? now();
  const seconds = found.startedAt === undefined ? 0 : Math.max(0, end - found.startedAt) / 1_000;
  const isMoving = moving.includes(found.state);
  // Chunks may be done that were not yet made when the import was read.
  const rows = Math.max(found.rows, rowsDone);
  const estimate = isMoving && rowsDone > 0 ? (seconds * (rows - rowsDone)) / rowsDone : undefined;

  return {
    importId: found.id,
    source: sourceNameOf(found, session),
    profile: found.profile,
    fileNames: found.files.map(({ fileName }) => fileName),
    state: found.state,
    ...(found.message === undefined ? {} : { message: found.message }),
    fileFlags: found.fileFlags,
    unmapped,
    marking: markingOfImport(found),
    ...counts,
    seconds,
    receivedAt: new Date(found.receivedAt).toISOString(),
    ...(found.finishedAt === undefined ? {} : { finishedAt: new Date(found.finishedAt).toISOString() }),
    progress: {
      chunks: found.chunks,
      chunksDone,
      rows,
      rowsDone,
      bytes: found.bytes,
      bytesDone,
      ...(estimate === undefined ? {} : { estimate: Math.max(0, estimate) }),
    },
  };
}

const nothingYet = {
  counts: {
    read: 0,
    accepted: 0,
    flagged: 0,
    quarantined: 0,
    rejected: 0,
    records: 0,
    entities: 0,
    claims: 0,
    flags: {},
  },
  chunksDone: 0,
  rowsDone: 0,
  bytesDone: 0,
};
