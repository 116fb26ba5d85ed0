import { neighboursOf } from '../algorithms/neighbour-counts.ts';
import { summarise } from '../algorithms/summarise.ts';
import { captionOf } from '../view/captions.ts';
import { findEntity, shownId } from '../view/entities.ts';
import { linksBetween } from '../view/links.ts';
import type { View } from '../view/view.ts';
import { testId } from './random-records.ts';

/** Everything that a view shows of ten persons, as plain data: two views that show the same give equal values. */
export function describeView(view: View): unknown {
  const summary = summarise(view);
  const persons = Array.from({ length: 10 }, (_, person) => {
    const entity = findEntity(view, testId('p', person));
    if (entity === -1) return 'absent';
    const { nodes, counts } = neighboursOf(view, [entity]);
    const neighbours = nodes.map((node) => ({
      id: shownId(view, node),
      links: linksBetween(view, entity, node).map(({ confidence, weight, origins, claims }) => ({
        confidence,
        weight,
        origins,
        claims: claims.length,
      })),
    }));
    neighbours.sort((a, b) => (a.id < b.id ? -1 : 1));
    return { id: shownId(view, entity), caption: captionOf(view, entity), counts, neighbours };
  });
  return {
    persons,
    entities: summary.entities,
    claims: summary.claims,
    records: summary.records,
    byKind: [...summary.byKind],
  };
}
