import type { PropertyDeclarations } from './define-property.ts';
import type { KindLabel } from './kinds/index.ts';

/**
 * How a relationship is walked: social, operational, communication, financial, event participation, logistic,
 * helper (collapsed into one link), or named: never walked unless a question names the type.
 */
export type TraversalClass =
  'social' | 'operational' | 'communication' | 'financial' | 'event' | 'logistic' | 'helper' | 'named';

/** What one record may say between two things. */
export interface RelationshipDefinition<
  Type extends string = string,
  Properties extends PropertyDeclarations = PropertyDeclarations,
> {
  readonly type: Type;
  /** Reads as a sentence between the captions of the two ends: “A is an associate of B”. */
  readonly phrase: string;
  readonly from: readonly (KindLabel | WorkLabel)[];
  readonly to: readonly (KindLabel | WorkLabel)[];
  /** The direction reported is kept, and both are read unless a question asks for direction. */
  readonly symmetric?: boolean;
  readonly traversal: TraversalClass;
  /** Ends at which the claim is only walked by name, whatever its class (places of events, substances yielded). */
  readonly namedAt?: readonly KindLabel[];
  /** Ends at which the claim is walked as financial, whatever its class. */
  readonly financialAt?: readonly KindLabel[];
  /** Both ends are of one kind. */
  readonly sameKind?: true;
  readonly properties: Properties;
}

/** Work objects and findings that records may speak of; claims end at them, walks never do. */
export type WorkLabel = 'Case' | 'Operation' | 'Alert';

/** Declares a relationship: one claim by one record. */
export function defineRelationship<const Type extends string, const Properties extends PropertyDeclarations>(
  definition: RelationshipDefinition<Type, Properties>,
): RelationshipDefinition<Type, Properties> {
  return definition;
}
