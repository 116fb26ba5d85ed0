import { bytesOf, growable, type Growable } from './growable.ts';

/** The claims between entities, one row a claim, in the order in which they were applied. Base rows never change. */
export interface ClaimColumns {
  /** Home nodes of the two ends; where merges lead them is the group's business. */
  readonly from: Growable<Uint32Array>;
  readonly to: Growable<Uint32Array>;
  /** Index into the list of relationships. */
  readonly type: Growable<Uint8Array>;
  readonly token: Growable<Uint16Array>;
  readonly record: Growable<Uint32Array>;
  readonly validity: Growable<Uint32Array>;
  /** Code of the confidence; confidences come from tables, so there are few. */
  readonly confidence: Growable<Uint16Array>;
  /** Place of the claim within its record's `said`, from which its id and properties follow. */
  readonly place: Growable<Uint16Array>;
  /** Code of (weight, kilograms, basis, identification); 0 for weight 1 and no quantity. */
  readonly measure: Growable<Uint32Array>;
}

/** Empty columns. */
export function createClaimColumns(): ClaimColumns {
  return {
    from: growable(Uint32Array),
    to: growable(Uint32Array),
    type: growable(Uint8Array),
    token: growable(Uint16Array),
    record: growable(Uint32Array),
    validity: growable(Uint32Array),
    confidence: growable(Uint16Array),
    place: growable(Uint16Array),
    measure: growable(Uint32Array),
  };
}

/** Bytes held in memory by all columns. */
export function claimBytes(claims: ClaimColumns): number {
  return Object.values(claims).reduce((sum, column: Growable<Uint32Array>) => sum + bytesOf(column), 0);
}
