import * as fc from 'fast-check';
import type { UndirectedGraph } from 'graphology';
import * as cores from 'graphology-cores';
import { centrality, graph as whole, node as single } from 'graphology-metrics';
import { expect, test } from 'vitest';
import { buildGraph } from '../graph/build-graph.ts';
import { farOff } from '../testing/far-off.ts';
import { inGraphology } from '../testing/in-graphology.ts';
import { someGraph } from '../testing/random-graphs.ts';
import { betweenness } from './betweenness.ts';
import { closeness } from './closeness.ts';
import { coreness } from './coreness.ts';
import { degrees } from './degree.ts';
import { density } from './density.ts';
import { edgeBetweenness } from './edge-betweenness.ts';
import { eigenvector } from './eigenvector.ts';
import { pageRank } from './page-rank.ts';
import { strengths } from './strength.ts';

/** Random graphs whose strengths are powers of 2, so that both sides' sums of distances are exact. */
const graphs = (directed: boolean) =>
  someGraph({ directed, most: 14 }).map(({ size, from, to }) =>
    buildGraph({ size, from, to, weights: Array.from(from, (_, edge) => 2 ** ((edge % 4) - 2)) }, { directed }),
  );
const directions = [{ directed: false }, { directed: true }];
const runs = { numRuns: 150 };

/** Numbers by name, in the order of nodes. */
const byNode = (values: Readonly<Record<string, number>>) =>
  Object.keys(values).map((_, node) => values[node] ?? Number.NaN);
/** Types ask for an argument that the function does not take. */
const coreNumber = cores.coreNumber as unknown as (graph: UndirectedGraph) => Record<string, number>;

test.each(directions)('betweenness of nodes and edges is that of graphology: %o', ({ directed }) => {
  fc.assert(
    fc.property(graphs(directed), fc.boolean(), fc.boolean(), (graph, weighted, normalised) => {
      const rival = inGraphology(graph);
      const getEdgeWeight = weighted ? (_: string, { weight }: { weight?: number }) => 1 / (weight ?? 1) : null;
      const nodes = centrality.betweenness(rival, { getEdgeWeight, normalized: normalised });
      const edges = centrality.edgeBetweenness(rival, { getEdgeWeight, normalized: false });
      const perEdge = Array.from(
        graph.from,
        (from, edge) => edges[rival.edge(from, graph.to[edge]) ?? ''] ?? Number.NaN,
      );
      const isShared = graph.size > 2 && normalised;
      expect(farOff(betweenness(graph, { weighted, normalised: isShared }), byNode(nodes))).toStrictEqual([]);
      expect(farOff(edgeBetweenness(graph, { weighted, normalised: false }), perEdge)).toStrictEqual([]);
    }),
    runs,
  );
});

test.each(directions)('PageRank is that of graphology: %o', ({ directed }) => {
  fc.assert(
    fc.property(graphs(directed), fc.boolean(), (graph, weighted) => {
      const options = { tolerance: 1e-13, maxIterations: 1_000, getEdgeWeight: weighted ? 'weight' : null };
      const ranks = centrality.pagerank(inGraphology(graph), options);
      expect(farOff(pageRank(graph, { weighted }).values, byNode(ranks))).toStrictEqual([]);
    }),
    runs,
  );
});

test.each(directions)('degree, strength and density are those of graphology: %o', ({ directed }) => {
  fc.assert(
    fc.property(graphs(directed), (graph) => {
      const rival = inGraphology(graph);
      const each = (value: (node: string) => number) => rival.mapNodes((node) => value(node));
      expect(
        farOff(
          degrees(graph),
          each((node) => rival.degree(node)),
        ),
      ).toStrictEqual([]);
      expect(
        farOff(
          degrees(graph, 'in'),
          each((node) => rival.inboundDegree(node)),
        ),
      ).toStrictEqual([]);
      expect(
        farOff(
          strengths(graph),
          each((node) => single.weightedDegree(rival, node)),
        ),
      ).toStrictEqual([]);
      expect(farOff([density(graph)], [whole.density(rival) || 0])).toStrictEqual([]);
    }),
    runs,
  );
});

test('closeness, eigenvector and coreness without a direction are those of graphology', () => {
  fc.assert(
    fc.property(graphs(false), (graph) => {
      const rival = inGraphology(graph);
      const near = centrality.closeness(rival, { wassermanFaust: true });
      expect(farOff(closeness(graph), byNode(near))).toStrictEqual([]);
      expect(farOff(coreness(graph), byNode(coreNumber(rival)))).toStrictEqual([]);
      const theirs = centrality.eigenvector(rival, { tolerance: 1e-14, maxIterations: 100_000, getEdgeWeight: null });
      const { values } = eigenvector(graph, { tolerance: 1e-14, mostRounds: 100_000 });
      expect(farOff(values, byNode(theirs))).toStrictEqual([]);
    }),
    runs,
  );
});
