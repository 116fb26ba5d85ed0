import { findEntity, kindLabelOf, unrankedIn } from '@corridor/network';
import type { Network } from './network-of.ts';
import type { Sight } from './sight.ts';

/**
 * Nodes that may be chosen, ascending. Never victims, witnesses or minors, whoever asks for them: as far as the visible records
 * of this reader say.
 */
export function candidatesOf(
  sight: Sight,
  { view, entities, nodeOf }: Network,
  candidates: 'suspects' | 'all' | readonly string[],
): number[] {
  const unranked = unrankedIn(view, sight.today);
  const asked =
    typeof candidates === 'string'
      ? [...entities.keys()]
      : [...new Set(candidates.map((id) => nodeOf(findEntity(view, id))))].filter((node) => node !== -1);
  return asked
    .filter((node) => {
      const entity = entities[node] ?? -1;
      if (unranked.has(entity)) return false;
      return candidates !== 'suspects' || kindLabelOf(view, entity) === 'Person';
    })
    .sort((a, b) => a - b);
}
