import type { networkSummaryQuestion } from '@corridor/graph-schema/questions';
import type * as z from 'zod';

/** A network in figures, as it is answered. */
export type Figures = z.infer<(typeof networkSummaryQuestion)['result']>;

/** One figure in words. */
export interface FigureWords {
  readonly name: string;
  readonly value: string;
  /** What it means. */
  readonly says: string;
}

/** The figures of a network by name, in words. */
export function figureWords(figures: Figures): readonly FigureWords[] {
  return [
    { name: 'Entities', value: whole(figures.nodes), says: 'Persons and things that can be tied; places are none' },
    { name: 'Ties', value: whole(figures.ties), says: 'Pairs that are linked, however many relationships link them' },
    { name: 'Parts', value: whole(figures.components), says: 'Pieces between which no tie is known' },
    { name: 'Largest part', value: whole(figures.largest), says: 'Entities in the largest piece' },
    { name: 'Without a tie', value: whole(figures.isolates), says: 'Entities that are tied to nobody here' },
    { name: 'Density', value: share(figures.density), says: 'Share of all possible ties that are known, 0 to 1' },
    {
      name: 'Clustering',
      value: share(figures.clustering),
      says: 'How often two that are tied to the same one are tied to each other, 0 to 1',
    },
    {
      name: 'Mean distance',
      value: hops(share(figures.meanDistance), figures.meanDistance),
      says: 'Over all pairs that reach each other',
    },
    {
      name: 'Greatest distance',
      value: hops(whole(figures.diameter), figures.diameter),
      says: 'Between the two that are farthest apart and reach each other',
    },
    {
      name: 'Efficiency',
      value: share(figures.efficiency),
      says: 'How near all pairs are on average: 1 if each is tied to each, 0 if nobody reaches anybody',
    },
    {
      name: 'Centralisation',
      value: share(figures.centralisation),
      says: 'How far it leans on one: 1 for a star, 0 if all stand alike',
    },
    {
      name: 'Assortativity',
      value: share(figures.assortativity),
      says: 'Above 0 the much tied are tied to the much tied, below 0 to the little tied; −1 to 1',
    },
  ];
}

function whole(value: number | null): string {
  return value === null ? 'not defined' : value.toLocaleString('en');
}

function share(value: number | null): string {
  return value === null ? 'not defined' : value.toFixed(3).replace('-', '−');
}

function hops(words: string, value: number | null): string {
  return value === null ? words : `${words} ${value === 1 ? 'hop' : 'hops'}`;
}
