import { relationships } from '@corridor/graph-schema';
import { applyRecord, captionOf, compact, createTopology, createView, maskOf } from '@corridor/network';
import type { GraphHolder, HeldClaim } from './hold-graph.ts';

/** The graph as the API holds it. */
export function inTopology(): GraphHolder {
  const topology = createTopology();
  return {
    apply: (record) => applyRecord(topology, record),
    settle: () => compact(topology, true),
    *claims(): Generator<HeldClaim> {
      const { claims, records, validities, measures, confidences, tokens, sources, origins } = topology;
      const view = createView(topology, maskOf(topology, [tokens.textOf(0)]));
      for (let claim = 0; claim < claims.from.length; claim += 1) {
        const at = claims.record.values[claim] ?? 0;
        const validity = claims.validity.values[claim] ?? 0;
        yield [
          relationships[claims.type.values[claim] ?? 0]?.type ?? '',
          captionOf(view, claims.from.values[claim] ?? 0),
          captionOf(view, claims.to.values[claim] ?? 0),
          tokens.textOf(claims.token.values[claim] ?? 0),
          confidences.values[claims.confidence.values[claim] ?? 0] ?? 0,
          measures.weight.values[claims.measure.values[claim] ?? 0] ?? 0,
          validities.fromEarliest.values[validity] ?? 0,
          validities.fromLatest.values[validity] ?? 0,
          validities.toEarliest.values[validity] ?? 0,
          validities.toLatest.values[validity] ?? 0,
          records.ids.idOf(at),
          sources.textOf(records.source.values[at] ?? 0),
          origins.textOf(records.origin.values[at] ?? 0),
          records.recordedAt.values[at] ?? 0,
          records.retractedAt.values[at] === Infinity ? '' : (records.retractedAt.values[at] ?? 0),
        ];
      }
    },
  };
}
