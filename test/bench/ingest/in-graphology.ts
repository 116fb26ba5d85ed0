import { MultiDirectedGraph } from 'graphology';
import { UNKNOWN_VALIDITY } from '@corridor/graph-schema';
import type { GraphHolder, HeldClaim } from './hold-graph.ts';

interface EntityAttributes {
  kind: string;
  /** What records say of it. */
  descriptions: { names: readonly string[]; token: string; record: string; confidence: number }[];
}

interface ClaimAttributes {
  type: string;
  token: string;
  confidence: number;
  weight: number;
  fromEarliest: number;
  fromLatest: number;
  toEarliest: number;
  toLatest: number;
  record: string;
  source: string;
  origin: string;
  recordedAt: number;
  retractedAt: number | undefined;
}

/** The same graph as graphology would hold it: attributes on nodes and edges, and keys of edges that it makes itself. */
export function inGraphology(): GraphHolder {
  const graph = new MultiDirectedGraph<EntityAttributes, ClaimAttributes>();
  return {
    apply({ id, source, origin, token, recordedAt, retractedAt, said }) {
      for (const mention of said.mentions) {
        if (!graph.hasNode(mention.id)) graph.addNode(mention.id, { kind: mention.kind, descriptions: [] });
        if (mention.bare) continue;
        const names = mention.properties?.['names'];
        graph.getNodeAttributes(mention.id).descriptions.push({
          names: Array.isArray(names) ? names.map(String) : [],
          token,
          record: id,
          confidence: said.confidence,
        });
      }
      const [fromEarliest, fromLatest, toEarliest, toLatest] = said.validity ?? UNKNOWN_VALIDITY;
      for (const claim of said.claims) {
        graph.addDirectedEdge(said.mentions[claim.from]?.id, said.mentions[claim.to]?.id, {
          type: claim.type,
          token,
          confidence: claim.confidence ?? said.confidence,
          weight: claim.weight ?? 1,
          fromEarliest,
          fromLatest,
          toEarliest,
          toLatest,
          record: id,
          source,
          origin,
          recordedAt,
          retractedAt,
        });
      }
    },
    settle: () => undefined,
    *claims(): Generator<HeldClaim> {
      const captions = new Map<string, string>();
      for (const { node, attributes } of graph.nodeEntries()) {
        const names = attributes.descriptions.flatMap(({ names: own }) => own);
        captions.set(node, names[0] ?? '');
      }
      for (const { source: from, target: to, attributes: a } of graph.edgeEntries()) {
        yield [
          a.type,
          captions.get(from) ?? '',
          captions.get(to) ?? '',
          a.token,
          a.confidence,
          a.weight,
          a.fromEarliest,
          a.fromLatest,
          a.toEarliest,
          a.toLatest,
          a.record,
          a.source,
          a.origin,
          a.recordedAt,
          a.retractedAt ?? '',
        ];
      }
    },
  };
}
