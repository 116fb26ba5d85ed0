import { survivors, type Survivors } from '@corridor/graph-schema/fold';
import type { Ids } from '@corridor/graph-schema/ids';
import { holdRevision, readDecisions, readStamper, type StoreTools } from '@corridor/graph-schema/store';

/** What the fold needs beside records, as it stood at a revision. */
export interface Standing {
  readonly rev: number;
  readonly moved: Survivors;
  /** What a record said, under the disseminations that stand. */
  readonly stamp: Awaited<ReturnType<typeof readStamper>>;
}

/** Takes the lock of the revision and answers what stands now; what was read before is kept where nothing was written since. */
export async function holdStanding(tools: StoreTools, ids: Ids, before: Standing | undefined): Promise<Standing> {
  const rev = await holdRevision(tools);
  if (before?.rev === rev) return before;
  const decisions = await readDecisions(tools, -1);
  return { rev, moved: survivors(decisions.map(({ decision }) => decision)), stamp: await readStamper(tools, ids) };
}
