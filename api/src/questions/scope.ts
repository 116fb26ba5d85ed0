import type { Scope } from '@corridor/graph-schema/questions';
import { findEntity, forEachLinked, linkedCount, passageAt, type View, type ViewOptions } from '@corridor/network';
import { AppError } from '../http/app-error.ts';
import type { Sight } from './sight.ts';

/** Ids of the sources that this reader calls so: one's own by name, another's as `AGENCY/NAME`; whoever feeds them. */
export function sourceIds({ session, resident }: Sight, names: readonly string[]): string[] {
  return names.flatMap((name) => {
    const [owner = '', own = ''] = name.includes('/') ? name.split('/', 2) : [session.agency, name];
    return resident.sourcesCalled(owner, own);
  });
}

/** Options that a scope adds to a view. */
export function scopeOptions(sight: Sight, scope: Scope | undefined): ViewOptions {
  return scope && 'sources' in scope ? { sources: sourceIds(sight, scope.sources) } : {};
}

/** Narrows a view to the entities of a scope; `notFound` for one that is not there, or not for this reader. */
export function withinScope(sight: Sight, view: View, scope: Scope | undefined, maxDegree = DEGREE): View {
  if (!scope || 'sources' in scope) return view;
  if ('entities' in scope) return { ...view, within: new Set(nodesIn(sight, view, scope.entities)) };
  if ('around' in scope) {
    const { entity, hops } = scope.around;
    const [center] = nodesIn(sight, view, [entity]);
    return { ...view, within: center === undefined ? new Set() : surroundings(view, center, hops, maxDegree) };
  }
  // Nothing keeps such objects yet, so that none can be there.
  throw new AppError('notFound', `No such ${Object.keys(scope)[0]}`);
}

const DEGREE = 200;

/** The entities that are there; one that this reader sees, but of which nothing was known yet, was in no network then. */
function nodesIn(sight: Sight, view: View, ids: readonly string[]): number[] {
  if (view.knownAt === Infinity) return ids.map((id) => sight.nodeOf(view, id));
  const whole = sight.view();
  return ids.flatMap((id) => {
    if (findEntity(view, id) !== -1) return [sight.nodeOf(view, id)];
    sight.nodeOf(whole, id);
    return [];
  });
}

/** What lies within some hops, by the rules of hops: nothing is reached through a reference thing or a hub, helpers are collapsed. */
function surroundings(view: View, center: number, hops: number, maxDegree: number): Set<number> {
  const reached = new Map([[center, 0]]);
  const helpers = new Set<number>();
  for (const [node, hop] of reached) {
    if (hop === hops) continue;
    if (node !== center && (passageAt(view, node) !== 'through' || linkedCount(view, node) > maxDegree)) continue;
    forEachLinked(view, node, (other, via) => {
      if (via !== -1) helpers.add(via);
      if (!reached.has(other)) reached.set(other, hop + 1);
    });
  }
  return new Set([...reached.keys(), ...helpers]);
}
