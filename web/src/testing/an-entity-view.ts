import type { EntityClaim, EntitySummary, EntityView } from '@corridor/graph-schema/contracts';

/** A claim as the view of an entity tells it. */
export function aClaim(id: string, type: string, other?: EntitySummary): EntityClaim {
  return {
    id,
    type,
    record: 'f'.repeat(32),
    source: 'seen',
    grade: { scheme: 'ungraded' },
    confidence: 0.5,
    ...(other ? { other, direction: 'out' } : {}),
    properties: {},
    fromEarliest: 19_723,
    fromLatest: 19_723,
    toEarliest: 20_000,
    toLatest: 20_000,
    recordedAt: '2024-01-01T00:00:00.000Z',
  };
}

/** The view of an entity of which just these claims are known. */
export function anEntityView(entity: EntitySummary, claims: readonly EntityClaim[]): EntityView {
  return {
    ...entity,
    names: [],
    keys: [],
    properties: [],
    claims: [...claims],
    records: 1,
    sources: ['seen'],
    truncated: null,
  };
}
