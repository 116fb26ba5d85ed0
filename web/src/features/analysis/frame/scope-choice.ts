import type { scopeSchema } from '@corridor/graph-schema/questions';
import type * as z from 'zod';
import { shownEntities } from '../../../state/chart-content.ts';
import { useChart } from '../../../state/chart-store.ts';
import { useSelection } from '../../../state/selection.ts';

/** A scope as it is asked for. */
export type AskedScope = z.input<typeof scopeSchema>;

/** Which network is meant. */
export type ScopeChoice = 'chart' | 'selection' | 'around' | 'all';

/** The scope of a choice as the desk is now; absent: all that may be seen. `nothing` where there is nothing of the kind. */
export function scopeNow(choice: ScopeChoice): AskedScope | 'all' | 'nothing' {
  const chart = useChart.getState().history.present;
  const { entities } = useSelection.getState();
  if (choice === 'all') return 'all';
  if (choice === 'around') {
    const [entity] = entities;
    return entity === undefined ? 'nothing' : { around: { entity, hops: 2 } };
  }
  const ids = choice === 'chart' ? shownEntities(chart).map(({ id }) => id) : entities;
  return ids.length === 0 ? 'nothing' : { entities: [...ids] };
}

/** How many entities each choice would take in, as far as that is known beforehand. */
export function useScopeSizes(): Readonly<Record<'chart' | 'selection', number>> {
  const chart = useChart((state) => shownEntities(state.history.present).length);
  const selection = useSelection((state) => state.entities.length);
  return { chart, selection };
}
