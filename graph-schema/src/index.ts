export { chooseCaption } from './captions/choose-caption.ts';
export type { CaptionClaim } from './captions/choose-caption.ts';
export { combineConfidence } from './claims/combine-confidence.ts';
export type { Weighed } from './claims/combine-confidence.ts';
export { compareText } from './claims/compare-text.ts';
export { describesProperties, DESCRIBES } from './claims/describes.ts';
export { claimDefaults, claimProperties, withoutDefaults } from './claims/claim-base.ts';
export { compareFolded, foldProperty } from './claims/fold-property.ts';
export type { FoldedProperty, FoldedValue, PropertyClaim } from './claims/fold-property.ts';
export type { RecordDraft } from './claims/record-draft.ts';
export type { Said, SaidClaim, SaidClaimBase, SaidMention } from './claims/said.ts';
export { GREATEST_DAY, LEAST_DAY, UNKNOWN_VALIDITY } from './claims/validity.ts';
export type { Validity } from './claims/validity.ts';
export type { Family, KindDefinition, Passage } from './define-kind.ts';
export type {
  PointValue,
  PropertyDeclaration,
  PropertyDeclarations,
  PropertyType,
  PropertyValue,
  ValuesOf,
} from './define-property.ts';
export type { RelationshipDefinition, TraversalClass, WorkLabel } from './define-relationship.ts';
export { kindOf, kinds } from './kinds/index.ts';
export type { KindLabel } from './kinds/index.ts';
export * from './properties/index.ts';
export { allowsEnds, endsOf, traversalAt } from './relationships/ends.ts';
export type { EndLabel } from './relationships/ends.ts';
export { relationshipOf, relationships } from './relationships/index.ts';
export type { RelationshipType } from './relationships/index.ts';
export { links } from './relationships/links.ts';
export type { LinkDefinition } from './relationships/links.ts';
export type { Vocabulary, VocabularyValue } from './vocabularies/define-vocabulary.ts';
export { isCode, vocabularies, vocabularyOf } from './vocabularies/index.ts';
export type { VocabularyName } from './vocabularies/index.ts';
