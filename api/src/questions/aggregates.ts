import { aggregatesQuestion, LEAST_GROUP } from '@corridor/graph-schema/questions';
import { flows, summarise, withAllTypes, type View } from '@corridor/network';
import { defineAnswer } from './define-answer.ts';
import type { Sight } from './sight.ts';
import { monthName } from './summary.ts';
import { suppress, type Group } from './suppress.ts';

/** Counts over everything that the reader's agency may see, with small groups left out. */
export const aggregatesAnswer = defineAnswer(aggregatesQuestion, async ({ by }, sight) => ({
  results: suppress(groupsOf(sight, withAllTypes(sight.view()), by)),
  beside: { leastGroup: LEAST_GROUP },
}));

function groupsOf(sight: Sight, view: View, by: 'kind' | 'month' | 'country-pair'): Group[] {
  if (by === 'kind') return [...summarise(view).byKind].map(([name, count]) => ({ name, count }));
  if (by === 'month') return [...summarise(view).byMonth].map(([month, count]) => ({ name: monthName(month), count }));
  const found = flows(view, { by: 'country-pair', precursors: new Set(), includeDomestic: false });
  const nameOf = (node: number) => sight.summary(view, node).caption;
  return found.flows.map(({ from, to, seizures }) => ({ name: `${nameOf(from)} – ${nameOf(to)}`, count: seizures }));
}
