import { kinds } from '@corridor/graph-schema';
import { forEachClaim, forEachDescription } from './visible-claims.ts';
import { withAllTypes, type View } from './view.ts';

/** The entity that an id or a pseudonym leads to, if this reader sees anything of it; else -1, alike for hidden and for absent. */
export function findEntity(view: View, id: string): number {
  const own = view.topology.nodes.find(id);
  const node = own === -1 ? (view.guard?.find(id) ?? -1) : own;
  if (node === -1) return -1;
  const entity = view.groups.survivorOf(node);
  return isEntityVisible(view, entity) ? entity : -1;
}

/** Whether an entity is a person under safeguards, shown to this reader as a pseudonym alone. */
export function isGuarded({ guard }: View, entity: number): boolean {
  return guard?.homes.has(entity) === true;
}

/** Whether a visible description or a visible claim of any type speaks of the entity; of one under safeguards, whether one would. */
export function isEntityVisible(guarded: View, entity: number): boolean {
  const view = isGuarded(guarded, entity) ? unguarded(guarded) : guarded;
  let seen = false;
  forEachDescription(view, entity, () => {
    seen = true;
  });
  if (seen) return true;
  forEachClaim(anyTime(view), entity, () => {
    seen = true;
  });
  return seen;
}

/** The id shown to this reader: the smallest home id among the mentions that this reader sees there, or a pseudonym. */
export function shownId(view: View, entity: number): string {
  return view.guard && isGuarded(view, entity) ? view.guard.pseudonymOf(entity) : shownHome(view, entity);
}

function shownHome(view: View, entity: number): string {
  const members = view.groups.membersOf(entity);
  if (members.length === 1) return view.topology.nodes.idOf(members[0]);
  const alone = { ...view, groups: { survivorOf: view.groups.survivorOf, membersOf: (home: number) => [home] } };
  const seen = members.filter((home) => isMentionVisible(alone, home)).map((home) => view.topology.nodes.idOf(home));
  return seen.sort()[0] ?? view.topology.nodes.idOf(entity);
}

/** The label of an entity's kind: of the mention by whose id it is shown. */
export function kindLabelOf(view: View, entity: number): string {
  const { kind, nodes } = view.topology;
  return kinds[kind.values[nodes.find(shownHome(unguarded(view), entity))]]?.label ?? 'Entity';
}

function isMentionVisible(view: View, home: number): boolean {
  let seen = false;
  forEachDescription(view, home, () => {
    seen = true;
  });
  if (seen) return true;
  forEachClaim(anyTime(view), home, () => {
    seen = true;
  });
  return seen;
}

function unguarded(view: View): View {
  const { guard: _guard, ...rest } = view;
  return rest;
}

function anyTime(view: View): View {
  const { asOf: _day, within: _scope, ...rest } = withAllTypes(view);
  return { ...rest, minConfidence: 0 };
}
