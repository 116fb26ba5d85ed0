import type { RecordDraft } from '@corridor/graph-schema';
import type { IdentifiedToken, QuarantinedRow } from '@corridor/graph-schema/store';
import type { ChunkToLoad } from './load-chunk.ts';
import { quarantinedBy } from './map-rows.ts';
import type { MappedRows } from './map-rows.ts';
import type { OpenedImport } from './open-import.ts';
import type { MappedRow } from './row-mapper.ts';
import type { RowsUnderway } from './rows-underway.ts';
import { faultOfDraft } from './validate-draft.ts';

/** What a chunk comes to: drafts that the declarations allow, rows that wait, and the counts. */
export type ReadyChunk = Omit<ChunkToLoad, 'operationId' | 'chunk'>;

/** Holds what was mapped against the declarations; a row that breaks them waits for a person. */
export function validate(
  opened: Pick<OpenedImport, 'id' | 'owner'>,
  rows: readonly MappedRows[],
  underway?: RowsUnderway,
): ReadyChunk {
  const drafts = new Map<string, RecordDraft>();
  const tokens = new Map<string, IdentifiedToken>();
  const quarantined: QuarantinedRow[] = [];
  const counts = { accepted: 0, flagged: 0, quarantined: 0, rejected: 0 };
  const flags: Record<string, number> = {};
  const unmapped: Record<string, Record<string, number>> = {};
  let bytes = 0;

  for (const [at, { spooled, mapped }] of rows.entries()) {
    underway?.begin(at);
    const valid = validRow(mapped);
    counts[valid.outcome] += 1;
    bytes += spooled.row.bytes;
    for (const flag of new Set(valid.faults.map((fault) => fault.flag))) flags[flag] = (flags[flag] ?? 0) + 1;
    for (const [vocabulary, word] of valid.unmapped) {
      const words = (unmapped[vocabulary] ??= {});
      words[word] = (words[word] ?? 0) + 1;
    }
    for (const token of valid.tokens) tokens.set(token.id, token);
    // Rows speak again and again of one place or one list entry: the same record with the same payload counts once.
    for (const draft of valid.drafts) drafts.set(keyOf(draft), draft);
    if (valid.outcome === 'quarantined') quarantined.push(waiting(opened, { spooled, mapped: valid }));
  }
  underway?.pause();
  return {
    import: opened.id,
    drafts: [...drafts.values()],
    tokens: [...tokens.values()],
    quarantined,
    outcome: { read: rows.length, ...counts, bytes, flags, unmapped },
  };
}

function keyOf({ source, ref, version, rawHash, position }: RecordDraft): string {
  // Rows of the file are told apart by their position, so that one that comes again is counted as repeated.
  return JSON.stringify([source, ref, version ?? '', rawHash, position]);
}

/** The row as it is, or waiting when one of its records breaks the declarations. */
export function validRow(mapped: MappedRow): MappedRow {
  for (const draft of mapped.drafts) {
    const fault = faultOfDraft(draft);
    if (fault !== undefined) return quarantinedBy(fault, mapped.token);
  }
  return mapped;
}

function waiting({ id, owner }: Pick<OpenedImport, 'id' | 'owner'>, { spooled, mapped }: MappedRows): QuarantinedRow {
  const { position, raw, cells, number } = spooled.row;
  return {
    import: id,
    position,
    raw,
    cells,
    place: { file: spooled.file, part: spooled.part, number },
    flags: mapped.faults,
    ...(mapped.proposal === undefined ? {} : { proposal: mapped.proposal }),
    owner,
    token: mapped.token,
  };
}
