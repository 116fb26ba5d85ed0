import { relationships } from '@corridor/graph-schema';
import {
  applyRecord,
  captionOf,
  claimConfidence,
  claimToken,
  claimType,
  compact,
  createTopology,
  createView,
  maskOf,
  recordedAt,
  retractedAt,
  valueAt,
} from '@corridor/network';
import type { GraphHolder, HeldClaim } from './hold-graph.ts';

/** The graph as the API holds it. */
export function inTopology(): GraphHolder {
  const topology = createTopology();
  return {
    apply: (record) => applyRecord(topology, record),
    settle: () => compact(topology, true),
    *claims(): Generator<HeldClaim> {
      const { claims, records, validities, measures, tokens, sources, origins } = topology;
      const view = createView(topology, maskOf(topology, [tokens.textOf(0)]));
      for (let claim = 0; claim < claims.from.length; claim += 1) {
        const at = valueAt(claims.record, claim);
        const validity = valueAt(claims.validity, claim);
        yield [
          relationships[claimType(claims, claim)]?.type ?? '',
          captionOf(view, valueAt(claims.from, claim)),
          captionOf(view, valueAt(claims.to, claim)),
          tokens.textOf(claimToken(claims, claim)),
          claimConfidence(claims, claim),
          measures.weight.values[valueAt(claims.measure, claim)] ?? 0,
          validities.fromEarliest.values[validity] ?? 0,
          validities.fromLatest.values[validity] ?? 0,
          validities.toEarliest.values[validity] ?? 0,
          validities.toLatest.values[validity] ?? 0,
          records.ids.idOf(at),
          sources.textOf(valueAt(records.source, at)),
          origins.textOf(valueAt(records.origin, at)),
          recordedAt(records, at),
          retractedAt(records, at) === Infinity ? '' : retractedAt(records, at),
        ];
      }
    },
  };
}
