import * as z from 'zod';
import type { StoreTools } from './run.ts';

/** Waits until every writer that looked at an import before has committed: they all hold this lock at their end. */
export async function waitForWriters({ run }: Pick<StoreTools, 'run'>): Promise<void> {
  await run(`MATCH (graph:GraphRevision {id: 'graph'}) SET graph.locked = true`);
}

/** Of some records those that an import made and that stand, each with its `said`. */
export async function readStandingOf(
  { run }: Pick<StoreTools, 'run'>,
  importId: string,
  ids: readonly string[],
): Promise<[id: string, said: string][]> {
  const rows = await run(
    `
    UNWIND $ids AS id
    MATCH (record:Record {id: id})
    WHERE record.import = $importId AND record.retractedAt IS NULL
    RETURN collect([record.id, record.said]) AS said
  `,
    { importId, ids },
  );
  return z.tuple([z.object({ said: z.array(z.tuple([z.string(), z.string()])) })]).parse(rows)[0].said;
}
