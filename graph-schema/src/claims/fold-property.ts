import type { PropertyValue } from '../define-property.ts';
import { combineConfidence, type Weighed } from './combine-confidence.ts';
import { compareText } from './compare-text.ts';

/** One visible claim of one value of one property. */
export interface PropertyClaim extends Weighed {
  /** Id of the record that says it. */
  readonly record: string;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly recordedAt: number;
  readonly value: PropertyValue;
}

/** One value with everything that speaks for it. */
export interface FoldedValue {
  readonly value: PropertyValue;
  /** Combined over distinct origins. */
  readonly confidence: number;
  /** When the platform last heard it. */
  readonly recordedAt: number;
  /** Ids of the records that say it, in order, each once. */
  readonly records: readonly string[];
}

/** A property as a reader sees it: what is shown, and what else is said. */
export interface FoldedProperty {
  readonly shown: FoldedValue;
  readonly others: readonly FoldedValue[];
  /** Records contradict each other. */
  readonly contested: boolean;
}

/**
 * Folds the visible claims of one property: the value with the highest combined confidence is shown, then the newest,
 * then that of the smaller record id. Contradicting values keep their own confidence; none is subtracted. The order of
 * the claims does not matter. Nothing when there is no claim.
 */
export function foldProperty(claims: Iterable<PropertyClaim>): FoldedProperty | undefined {
  const byValue = new Map<string, PropertyClaim[]>();
  for (const claim of claims) {
    const text = canonical(claim.value);
    const same = byValue.get(text);
    if (same) same.push(claim);
    else byValue.set(text, [claim]);
  }

  const [shown, ...others] = [...byValue.values()].map(foldValue).sort(compareFolded);
  return shown && { shown, others, contested: others.length > 0 };
}

/** Orders folded values: confidence, then the newest, then the smaller record id, then the value itself. */
export function compareFolded(a: FoldedValue, b: FoldedValue): number {
  return (
    b.confidence - a.confidence ||
    b.recordedAt - a.recordedAt ||
    compareText(a.records[0] ?? '', b.records[0] ?? '') ||
    compareText(canonical(a.value), canonical(b.value))
  );
}

function foldValue(claims: readonly PropertyClaim[]): FoldedValue {
  const records = [...new Set(claims.map(({ record }) => record))].sort(compareText);
  // The same in every order of arrival: equal values may still be written in different orders of their parts.
  const value = claims.reduce((least, claim) => (claim.record < least.record ? claim : least)).value;
  return {
    value,
    confidence: combineConfidence(claims),
    recordedAt: Math.max(...claims.map(({ recordedAt }) => recordedAt)),
    records,
  };
}

function canonical(value: PropertyValue): string {
  if (typeof value === 'object' && 'longitude' in value) return `${value.longitude},${value.latitude}`;
  return JSON.stringify(value);
}
