import type { PropertyValue } from '../define-property.ts';
import type { KindLabel } from '../kinds/index.ts';
import type { RelationshipType } from '../relationships/index.ts';
import type { Validity } from './validity.ts';

/**
 * What mapping and cleaning made of one row, once: the text kept as `Record.said`, from which the graph is folded.
 * It holds everything a claim carries but what its record carries for all of them (times of recording).
 * The claims' ids are not in it: they follow from the record, the type, the two mentions and the item.
 */
export interface Said {
  /** Confidence in 0..1, from the record's grade by the versioned table; the default of every claim. */
  readonly confidence: number;
  /** The default policy token of every claim: the id. */
  readonly token: string;
  /** The default validity; absent when nothing is known of the period. */
  readonly validity?: Validity;
  readonly mentions: readonly SaidMention[];
  readonly claims: readonly SaidClaim[];
}

/** What may differ from the record's defaults on one claim. */
export interface SaidClaimBase {
  readonly validity?: Validity;
  readonly validText?: string;
  readonly confidence?: number;
  readonly token?: string;
  /** Typed properties of the kind or the relationship, names and keys included; nothing that equals its default. */
  readonly properties?: Readonly<Record<string, PropertyValue>>;
}

/** One thing that the record speaks of. The mention's home entity has the same id. */
export interface SaidMention extends SaidClaimBase {
  readonly id: string;
  readonly kind: KindLabel;
  /** No description is written: a reference entity named by its key, of which the record says nothing more. */
  readonly bare?: true;
  /** Number of the part, where parts of what is said stand under another token or period; absent = 0. */
  readonly part?: number;
}

/** One claim between two of the mentions, by their place in `mentions`. */
export interface SaidClaim extends SaidClaimBase {
  readonly type: RelationshipType;
  readonly from: number;
  readonly to: number;
  /** Tells apart several claims of one type between the same two mentions; absent = `-`. */
  readonly item?: string;
  readonly statement?: 'assessment';
  readonly weight?: number;
}
