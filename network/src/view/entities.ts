import { kinds } from '@corridor/graph-schema';
import { forEachClaim, forEachDescription } from './visible-claims.ts';
import { withAllTypes, type View } from './view.ts';

/** The entity that an id leads to, if this reader sees anything of it; else -1, alike for hidden and for absent. */
export function findEntity(view: View, id: string): number {
  const node = view.topology.nodes.find(id);
  if (node === -1) return -1;
  const entity = view.groups.survivorOf(node);
  return isEntityVisible(view, entity) ? entity : -1;
}

/** Whether a visible description or a visible claim of any type speaks of the entity. */
export function isEntityVisible(view: View, entity: number): boolean {
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

/** The id shown to this reader: the smallest home id among the mentions that this reader sees there. */
export function shownId(view: View, entity: number): string {
  const members = view.groups.membersOf(entity);
  if (members.length === 1) return view.topology.nodes.idOf(members[0]);
  const alone = { ...view, groups: { survivorOf: view.groups.survivorOf, membersOf: (home: number) => [home] } };
  const seen = members.filter((home) => isMentionVisible(alone, home)).map((home) => view.topology.nodes.idOf(home));
  return seen.sort()[0] ?? view.topology.nodes.idOf(entity);
}

/** The label of an entity's kind: of the mention by whose id it is shown. */
export function kindLabelOf(view: View, entity: number): string {
  const { kind, nodes } = view.topology;
  return kinds[kind.values[nodes.find(shownId(view, entity))]]?.label ?? 'Entity';
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

function anyTime(view: View): View {
  const { asOf: _day, within: _scope, ...rest } = withAllTypes(view);
  return { ...rest, minConfidence: 0 };
}
