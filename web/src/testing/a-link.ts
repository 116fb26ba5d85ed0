import type { Link } from '@corridor/graph-schema/contracts';

/** A relationship for tests, carried by one claim. */
export function aLink(from: string, to: string, type = 'ASSOCIATE_OF', beside: Partial<Link> = {}): Link {
  return {
    from,
    to,
    type,
    class: 'social',
    claims: [`${from}${to}`],
    origins: 1,
    confidence: 0.8,
    weight: 1,
    fromEarliest: 0,
    fromLatest: 0,
    toEarliest: 0,
    toLatest: 0,
    ...beside,
  };
}
