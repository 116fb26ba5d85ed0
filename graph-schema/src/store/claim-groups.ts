import type { FoldedClaim } from '../fold/index.ts';
import type { StoreTools } from './run.ts';
import { ownProperties, type RecordedTime } from './stored-claim.ts';

/** A claim that is to be written, with the internal ids of its ends. */
export interface ClaimToWrite {
  readonly claim: FoldedClaim;
  readonly record: string;
  readonly time: RecordedTime;
  readonly from: number;
  readonly to: number;
}

/** Parameters of the statement that writes claims. */
export interface ClaimGroups {
  readonly types: readonly string[];
  readonly groups: readonly (readonly [shared: readonly unknown[], rows: readonly unknown[][]])[];
}

/** Puts together what neighbouring claims share, most of all those of one record. O(claims). */
export function groupClaims(claims: Iterable<ClaimToWrite>, tools: Pick<StoreTools, 'integer' | 'point'>): ClaimGroups {
  const types = new Map<string, unknown>();
  const groups: [unknown[], unknown[][]][] = [];
  let last: ClaimToWrite | undefined;
  let rows: unknown[][] = [];
  for (const one of claims) {
    if (last === undefined || !isShared(last, one)) {
      rows = [];
      groups.push([shared(one, tools), rows]);
    }
    last = one;
    const { claim, from, to } = one;
    let type = types.get(claim.type);
    if (type === undefined) types.set(claim.type, (type = tools.integer(types.size)));
    rows.push([type, tools.integer(from), tools.integer(to), claim.id, ownProperties(claim, tools)]);
  }
  return { types: [...types.keys()], groups };
}

function isShared(a: ClaimToWrite, b: ClaimToWrite): boolean {
  return (
    a.record === b.record &&
    a.claim.token === b.claim.token &&
    a.claim.confidence === b.claim.confidence &&
    a.claim.validity.every((day, at) => day === b.claim.validity[at]) &&
    a.time.recordedAt === b.time.recordedAt &&
    a.time.retractedAt === b.time.retractedAt
  );
}

function shared({ claim, record, time }: ClaimToWrite, { integer }: Pick<StoreTools, 'integer'>): unknown[] {
  return [
    record,
    claim.token,
    claim.confidence,
    ...claim.validity.map(integer),
    integer(time.recordedAt),
    time.retractedAt === undefined ? null : integer(time.retractedAt),
  ];
}
