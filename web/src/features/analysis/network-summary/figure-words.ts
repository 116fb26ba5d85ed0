import type { networkSummaryQuestion } from '@corridor/graph-schema/questions';
import type * as z from 'zod';

/** A network in figures, as it is answered. */
export type Figures = z.infer<(typeof networkSummaryQuestion)['result']>;

/** The figures of a network by name, in words. */
export function figureWords(figures: Figures): readonly (readonly [name: string, value: string])[] {
  return [
    ['Entities', whole(figures.nodes)],
    ['Ties', whole(figures.ties)],
    ['Parts', whole(figures.components)],
    ['Largest part', whole(figures.largest)],
    ['Without a tie', whole(figures.isolates)],
    ['Density', share(figures.density)],
    ['Clustering', share(figures.clustering)],
    ['Mean distance', share(figures.meanDistance)],
    ['Greatest distance', whole(figures.diameter)],
    ['Efficiency', share(figures.efficiency)],
    ['Centralisation', share(figures.centralisation)],
    ['Assortativity', share(figures.assortativity)],
  ];
}

function whole(value: number | null): string {
  return value === null ? 'not defined' : value.toLocaleString('en');
}

function share(value: number | null): string {
  return value === null ? 'not defined' : value.toFixed(3);
}
