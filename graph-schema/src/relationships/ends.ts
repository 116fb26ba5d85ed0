import type { RelationshipDefinition, TraversalClass, WorkLabel } from '../define-relationship.ts';
import type { KindLabel } from '../kinds/index.ts';

/** What a claim may start or end at. */
export type EndLabel = KindLabel | WorkLabel;

/** Whether a claim of this relationship may lead from one label to another. */
export function allowsEnds(relationship: RelationshipDefinition, from: EndLabel, to: EndLabel): boolean {
  if (relationship.sameKind && from !== to) return false;
  return relationship.from.includes(from) && relationship.to.includes(to);
}

/** Every pair of labels that a claim of this relationship may lead between. */
export function endsOf(relationship: RelationshipDefinition): (readonly [from: EndLabel, to: EndLabel])[] {
  return relationship.from.flatMap((from) =>
    relationship.to.filter((to) => allowsEnds(relationship, from, to)).map((to) => [from, to] as const),
  );
}

/** How a claim of this relationship is walked between these two ends: its class, unless an end says otherwise. */
export function traversalAt(relationship: RelationshipDefinition, from: EndLabel, to: EndLabel): TraversalClass {
  const ends: readonly EndLabel[] = [from, to];
  if (relationship.namedAt?.some((label) => ends.includes(label))) return 'named';
  if (relationship.financialAt?.some((label) => ends.includes(label))) return 'financial';
  return relationship.traversal;
}
