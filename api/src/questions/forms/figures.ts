import type * as z from 'zod';
import type { networkSummaryQuestion } from '@corridor/graph-schema/questions';
import type { Cell } from './define-form.ts';
import { counted, figure, percent } from './words.ts';

/** A network in figures. */
type Figures = z.infer<typeof networkSummaryQuestion.result>;

/** Each figure by its name. */
const rows: readonly (readonly [keyof Figures, string])[] = [
  ['nodes', 'Entities'],
  ['ties', 'Ties'],
  ['components', 'Parts that hang together'],
  ['largest', 'Entities of the largest part'],
  ['isolates', 'Entities without a tie'],
  ['density', 'Density'],
  ['clustering', 'Clustering'],
  ['meanDistance', 'Mean distance in hops'],
  ['diameter', 'Diameter in hops'],
  ['efficiency', 'Efficiency'],
  ['centralisation', 'Centralisation of degree'],
  ['assortativity', 'Assortativity of degree'],
];

/** The figures of one network, or of several side by side, a row each. */
export function figureRows(...networks: readonly Figures[]): Cell[][] {
  return rows.map(([name, words]) => [words, ...networks.map((figures) => figures[name])]);
}

/** The same in a sentence. */
export function figureSentence({ nodes, ties, components, density, meanDistance }: Figures): string {
  return `${counted(nodes, 'entity', 'entities')}, ${counted(ties, 'tie')}, ${counted(components, 'part')}; ${percent(density)} of the possible pairs are tied, mean distance ${figure(meanDistance)}.`;
}
