import type { PropertyValue } from '../define-property.ts';
import type { FoldedClaim } from '../fold/index.ts';
import { integerProperties } from '../properties/declarations.ts';
import type { StoreTools } from './run.ts';

/** When a record, and so each of its claims, was learned and withdrawn: milliseconds since 1970-01-01 UTC. */
export interface RecordedTime {
  readonly recordedAt: number;
  readonly retractedAt?: number;
}

/** What the store writes on a claim beside what the fold made of it. */
const written = new Set([
  'id',
  'record',
  'token',
  'confidence',
  'fromEarliest',
  'fromLatest',
  'toEarliest',
  'toLatest',
  'recordedAt',
  'retractedAt',
  'searchToken',
]);

/** What a claim has beside what the claims of its record share, as it stands on its relationship. */
export function ownProperties(
  claim: FoldedClaim,
  { integer, point }: Pick<StoreTools, 'integer' | 'point'>,
): Record<string, unknown> {
  const own: Record<string, unknown> = {};
  for (const name in claim.properties) {
    const value = claim.properties[name];
    if (typeof value === 'number') own[name] = integerProperties.has(name) ? integer(value) : value;
    else if (isPoint(value)) own[name] = point(value);
    else if (value !== undefined) own[name] = value;
  }
  // Repeated only where there is something to find, so that nameless descriptions stay out of the full-text indexes.
  if (claim.type === 'DESCRIBES' && searched.some((name) => name in claim.properties)) own['searchToken'] = claim.token;
  return own;
}

/** All properties of a claim as they stand on its relationship; whole numbers and points as the driver wants them. */
export function storedClaim(
  claim: FoldedClaim,
  record: string,
  time: RecordedTime,
  tools: Pick<StoreTools, 'integer' | 'point'>,
): Record<string, unknown> {
  const { integer } = tools;
  return {
    ...ownProperties(claim, tools),
    id: claim.id,
    record,
    token: claim.token,
    confidence: claim.confidence,
    fromEarliest: integer(claim.validity[0]),
    fromLatest: integer(claim.validity[1]),
    toEarliest: integer(claim.validity[2]),
    toLatest: integer(claim.validity[3]),
    recordedAt: integer(time.recordedAt),
    ...(time.retractedAt === undefined ? {} : { retractedAt: integer(time.retractedAt) }),
  };
}

const searched = ['names', 'keys', 'nameKeys', 'phoneticKeys'];

function isPoint(value: PropertyValue | undefined): value is Extract<PropertyValue, { longitude: number }> {
  return typeof value === 'object' && 'longitude' in value;
}

/** A claim read back from the store in the very form of the fold, so that both can be compared. */
export function readStoredClaim(
  type: FoldedClaim['type'],
  from: string,
  to: string,
  stored: Readonly<Record<string, unknown>>,
): { claim: FoldedClaim; record: string; recordedAt: number; retractedAt?: number } {
  const properties: Record<string, PropertyValue> = {};
  for (const [name, value] of Object.entries(stored)) {
    if (!written.has(name)) properties[name] = value as PropertyValue;
  }
  const number = (name: string) => Number(stored[name]);
  const claim: FoldedClaim = {
    id: String(stored['id']),
    type,
    from,
    to,
    token: String(stored['token']),
    confidence: number('confidence'),
    validity: [number('fromEarliest'), number('fromLatest'), number('toEarliest'), number('toLatest')],
    properties,
  };
  return {
    claim,
    record: String(stored['record']),
    recordedAt: number('recordedAt'),
    ...(typeof stored['retractedAt'] === 'number' ? { retractedAt: stored['retractedAt'] } : {}),
  };
}
