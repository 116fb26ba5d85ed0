import type { Scope } from '@corridor/graph-schema/questions';
import { findEntity, surroundings, type View, type ViewOptions } from '@corridor/network';
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
    if (center === undefined) return { ...view, within: new Set() };
    const { entities, helpers } = surroundings(view, center, hops, maxDegree);
    return { ...view, within: new Set([...entities, ...helpers]) };
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
