import { survivors } from '@corridor/graph-schema/fold';
import type { FoldDecision, Survivors } from '@corridor/graph-schema/fold';
import { readDecisions, readRevision } from '@corridor/graph-schema/store';
import type { Store } from '../driver.ts';

/** Where the standing decisions lead, up to the revision at which they were read. */
export interface Standing {
  readonly seen: number;
  readonly moved: Survivors;
}

/** What this process knows of the decisions; reads only what is new. */
export interface StandingDecisions {
  /** As last read; reads when nothing was read yet. */
  current(): Promise<Standing>;
  /** Reads what came since. */
  refresh(): Promise<Standing>;
}

/** Keeps the decisions of a store. */
export function createStandingDecisions(store: Store): StandingDecisions {
  const known = new Map<string, FoldDecision>();
  let standing: Standing | undefined;

  const refresh = async () => {
    // The revision first: every decision up to it is then visible to the second read.
    const seen = await readRevision(store.read);
    const changed = await readDecisions(store.read, standing?.seen ?? -1);
    for (const { decision } of changed) known.set(decision.id, decision);
    const moved = standing === undefined || changed.length > 0 ? survivors(known.values()) : standing.moved;
    standing = { seen, moved };
    return standing;
  };
  return { refresh, current: async () => standing ?? refresh() };
}
