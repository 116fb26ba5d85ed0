import type { Measure } from './metrics.ts';

/** Each measure by its name, and what a high value says in plain words. */
export const measureWords: Readonly<Record<Measure, { readonly name: string; readonly says: string }>> = {
  degree: { name: 'Ties', says: 'Tied to many. Easily the most reported rather than the most important.' },
  inDegree: { name: 'Ties in', says: 'Many lead to it.' },
  outDegree: { name: 'Ties out', says: 'It leads to many.' },
  strength: { name: 'Strength', says: 'Much passes over its ties, all together.' },
  betweenness: { name: 'Between', says: 'Many shortest ways lead through it: a broker, or one that others depend on.' },
  closeness: { name: 'Closeness', says: 'Few hops from everybody it can reach.' },
  harmonic: { name: 'Harmonic closeness', says: 'Few hops from many; who cannot be reached counts as nothing.' },
  eigenvector: { name: 'Tied to the tied', says: 'Tied to those who are themselves tied to many.' },
  pagerank: { name: 'PageRank', says: 'Who follows ties at random comes by here often.' },
  coreness: { name: 'Core', says: 'Part of a dense core: everybody in it has at least so many ties within it.' },
  clustering: { name: 'Clustering', says: 'Those it is tied to are tied to each other.' },
  constraint: {
    name: 'Constraint',
    says: 'Its contacts all know each other. Low values can play some off against others.',
  },
};
