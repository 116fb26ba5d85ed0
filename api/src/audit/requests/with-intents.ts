import { writeAuditIntent } from '@corridor/graph-schema/store';
import type { Store } from '../../graph/driver.ts';
import { currentDraft } from './draft.ts';

const CHANGED = 200;

/**
 * A store in which every change that a request makes carries, in its own transaction, the entry that the log shall have of
 * it. So a change without an entry cannot be, wherever a route writes and whatever dies afterwards.
 */
export function withIntents(store: Store): Store {
  return {
    ...store,
    write: (work) =>
      store.write(async (tools) => {
        const result = await work(tools);
        const draft = currentDraft();
        if (draft && !draft.isRepeat) await writeAuditIntent(tools, draft.entry(CHANGED));
        return result;
      }),
  };
}
