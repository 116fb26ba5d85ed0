import * as z from 'zod';
import type { QuarantineItem } from '@corridor/graph-schema/contracts';
import type { StoreTools } from '@corridor/graph-schema/store';

type Reader = Pick<StoreTools, 'run' | 'integer'>;

const faultsSchema = z.array(
  z.object({ flag: z.string(), place: z.string().optional(), detail: z.string().optional() }),
);
const cellsSchema = z.record(z.string(), z.unknown());
const rowSchema = z.object({
  position: z.string(),
  raw: z.string(),
  cells: z.string().optional(),
  flags: z.string(),
  proposal: z.string().optional(),
  state: z.enum(['open', 'resubmitted', 'dismissed']),
  attempts: z.int(),
  since: z.number(),
});

function toItem(value: unknown): QuarantineItem {
  const { cells, flags, since, proposal, ...rest } = rowSchema.parse(value);
  return {
    ...rest,
    ...(cells === undefined ? {} : { cells: cellsSchema.parse(JSON.parse(cells)) }),
    ...(proposal === undefined ? {} : { proposal }),
    flags: faultsSchema.parse(JSON.parse(flags)),
    waitingSince: new Date(since).toISOString(),
  };
}

/** Rows of an import's quarantine in the order in which they stood, and how many there are. */
export async function listQuarantine(
  read: Reader,
  importId: string,
  { state, offset, limit }: { state: QuarantineItem['state'] | undefined; offset: number; limit: number },
): Promise<{ items: QuarantineItem[]; total: number }> {
  const parameters = { importId, state: state ?? null, offset: read.integer(offset), limit: read.integer(limit) };
  const [rows, totals] = await Promise.all([
    read.run(
      `
      MATCH (item:QuarantineItem {import: $importId})
      WHERE $state IS NULL OR item.state = $state
      RETURN properties(item) AS item
      ORDER BY item.since, size(item.position), item.position
      SKIP $offset
      LIMIT $limit
    `,
      parameters,
    ),
    read.run(
      `
      MATCH (item:QuarantineItem {import: $importId})
      WHERE $state IS NULL OR item.state = $state
      RETURN count(item) AS total
    `,
      parameters,
    ),
  ]);
  return { items: rows.map(({ item }) => toItem(item)), total: Number(totals[0]?.['total'] ?? 0) };
}

/** One row of the quarantine: by its position, or by its number alone where only one file has such a row waiting. */
export async function findQuarantined(
  { run }: Pick<StoreTools, 'run'>,
  importId: string,
  position: string,
): Promise<QuarantineItem | undefined> {
  const rows = await run(
    `
    MATCH (item:QuarantineItem {import: $importId})
    WHERE item.position = $position OR ($ending IS NOT NULL AND item.position ENDS WITH $ending)
    RETURN properties(item) AS item
    LIMIT 2
  `,
    { importId, position, ending: /^\d{1,12}$/.test(position) ? `#${position}` : null },
  );
  return rows.length === 1 ? toItem(rows[0]?.['item']) : undefined;
}

/** Keeps the cells that a person changed on an open row, who did, and by which operation it goes in; answers whether it is still open. */
export async function correctQuarantined(
  { run }: Pick<StoreTools, 'run'>,
  importId: string,
  position: string,
  cells: Readonly<Record<string, unknown>>,
  { operationId, by }: { readonly operationId: string; readonly by: string },
): Promise<boolean> {
  const rows = await run(
    `
    MATCH (item:QuarantineItem {import: $importId, position: $position, state: 'open'})
    SET item.corrected = $corrected, item.correction = $operationId, item.correctedBy = $by
    RETURN item.position AS position
  `,
    { importId, position, operationId, by, corrected: JSON.stringify(cells) },
  );
  return rows.length > 0;
}

/** Dismisses an open row for a reason: it counts as rejected from now on. */
export async function dismissQuarantined(
  { run }: Pick<StoreTools, 'run'>,
  importId: string,
  position: string,
  dismissal: { reason: string; by: string },
): Promise<boolean> {
  const rows = await run(
    `
    MATCH (item:QuarantineItem {import: $importId, position: $position, state: 'open'})
    SET item.state = 'dismissed', item.reason = $reason, item.by = $by
    RETURN item.position AS position
  `,
    { importId, position, ...dismissal },
  );
  return rows.length > 0;
}
