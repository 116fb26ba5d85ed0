import type { Scope } from '@corridor/graph-schema/questions';
import { forEachClaim, type View, type ViewOptions } from '@corridor/network';
import type { Sight } from './sight.ts';

/** Ids of the sources that this reader calls so: one's own by name, another's as `AGENCY/NAME`. */
export function sourceIds(sight: Sight, names: readonly string[]): string[] {
  return names.map((name) => {
    const [owner, own] = name.includes('/') ? name.split('/', 2) : [sight.session.agency, name];
    return sight.ids.source(owner ?? '', own ?? '');
  });
}

/** Options that a scope adds to a view. */
export function scopeOptions(sight: Sight, scope: Scope | undefined): ViewOptions {
  return scope && 'sources' in scope ? { sources: sourceIds(sight, scope.sources) } : {};
}

/** Narrows a view to the entities of a scope. */
export function withinScope(sight: Sight, view: View, scope: Scope | undefined): View {
  if (!scope || 'sources' in scope) return view;
  if ('entities' in scope) return { ...view, within: new Set(scope.entities.map((id) => sight.nodeOf(view, id))) };
  const within = new Set([sight.nodeOf(view, scope.around.entity)]);
  let frontier = [...within];
  for (let hop = 0; hop < scope.around.hops; hop += 1) {
    const next: number[] = [];
    for (const node of frontier) {
      forEachClaim(view, node, (_claim, other) => {
        if (within.has(other)) return;
        within.add(other);
        next.push(other);
      });
    }
    frontier = next;
  }
  return { ...view, within };
}
