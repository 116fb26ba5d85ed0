import { byName } from '../by-name.ts';
import type { Vocabulary } from './define-vocabulary.ts';
import { accountTypeVocabulary } from './account-type.ts';
import { agencyTypeVocabulary } from './agency-type.ts';
import { alertStateVocabulary } from './alert-state.ts';
import { assetStatusVocabulary } from './asset-status.ts';
import { assetTypeVocabulary } from './asset-type.ts';
import { basisVocabulary } from './basis.ts';
import { casePhaseVocabulary } from './case-phase.ts';
import { certaintyVocabulary } from './certainty.ts';
import { checkStatusVocabulary } from './check-status.ts';
import { claimStatusVocabulary } from './claim-status.ts';
import { codeStatusVocabulary } from './code-status.ts';
import { concealmentMethodVocabulary } from './concealment-method.ts';
import { crimeTypeVocabulary } from './crime-type.ts';
import { currencyVocabulary } from './currency.ts';
import { decisionHowVocabulary } from './decision-how.ts';
import { decisionVerdictVocabulary } from './decision-verdict.ts';
import { detectionBasisVocabulary } from './detection-basis.ts';
import { deviceTypeVocabulary } from './device-type.ts';
import { directionVocabulary } from './direction.ts';
import { docTypeVocabulary } from './doc-type.ts';
import { drugGroupVocabulary } from './drug-group.ts';
import { eventTypeVocabulary } from './event-type.ts';
import { flagStatusVocabulary } from './flag-status.ts';
import { gradeSchemeVocabulary } from './grade-scheme.ts';
import { handlingVocabulary } from './handling.ts';
import { identificationVocabulary } from './identification.ts';
import { identifierSchemeVocabulary } from './identifier-scheme.ts';
import { importStateVocabulary } from './import-state.ts';
import { inspectionMethodVocabulary } from './inspection-method.ts';
import { inspectionReasonVocabulary } from './inspection-reason.ts';
import { inspectionResultVocabulary } from './inspection-result.ts';
import { itemTypeVocabulary } from './item-type.ts';
import { lineTypeVocabulary } from './line-type.ts';
import { locationTypeVocabulary } from './location-type.ts';
import { lostStolenStatusVocabulary } from './lost-stolen-status.ts';
import { maritimeZoneVocabulary } from './maritime-zone.ts';
import { mediumVocabulary } from './medium.ts';
import { modeVocabulary } from './mode.ts';
import { movementStatusVocabulary } from './movement-status.ts';
import { mrzStatusVocabulary } from './mrz-status.ts';
import { nameTypeVocabulary } from './name-type.ts';
import { nationalityStatusVocabulary } from './nationality-status.ts';
import { operationStatusVocabulary } from './operation-status.ts';
import { operationTypeVocabulary } from './operation-type.ts';
import { orgTypeVocabulary } from './org-type.ts';
import { originKindVocabulary } from './origin-kind.ts';
import { patternStateVocabulary } from './pattern-state.ts';
import { personRoleVocabulary } from './person-role.ts';
import { precursorTableVocabulary } from './precursor-table.ts';
import { priorityVocabulary } from './priority.ts';
import { quantityBasisVocabulary } from './quantity-basis.ts';
import { quarantineStateVocabulary } from './quarantine-state.ts';
import { recordChannelVocabulary } from './record-channel.ts';
import { recordKindVocabulary } from './record-kind.ts';
import { referralStateVocabulary } from './referral-state.ts';
import { relationKindVocabulary } from './relation-kind.ts';
import { routeStatusVocabulary } from './route-status.ts';
import { sealTypeVocabulary } from './seal-type.ts';
import { sexVocabulary } from './sex.ts';
import { sightingMethodVocabulary } from './sighting-method.ts';
import { signatureTypeVocabulary } from './signature-type.ts';
import { sourceKindVocabulary } from './source-kind.ts';
import { stageVocabulary } from './stage.ts';
import { statementVocabulary } from './statement.ts';
import { subjectStatusVocabulary } from './subject-status.ts';
import { transactionChannelVocabulary } from './transaction-channel.ts';
import { transportDocTypeVocabulary } from './transport-doc-type.ts';
import { verificationVocabulary } from './verification.ts';
import { vesselTypeVocabulary } from './vessel-type.ts';

/** Every controlled vocabulary that the declarations name. */
export const vocabularies = [
  accountTypeVocabulary,
  agencyTypeVocabulary,
  alertStateVocabulary,
  assetStatusVocabulary,
  assetTypeVocabulary,
  basisVocabulary,
  casePhaseVocabulary,
  certaintyVocabulary,
  checkStatusVocabulary,
  claimStatusVocabulary,
  codeStatusVocabulary,
  concealmentMethodVocabulary,
  crimeTypeVocabulary,
  currencyVocabulary,
  decisionHowVocabulary,
  decisionVerdictVocabulary,
  detectionBasisVocabulary,
  deviceTypeVocabulary,
  directionVocabulary,
  docTypeVocabulary,
  drugGroupVocabulary,
  eventTypeVocabulary,
  flagStatusVocabulary,
  gradeSchemeVocabulary,
  handlingVocabulary,
  identificationVocabulary,
  identifierSchemeVocabulary,
  importStateVocabulary,
  inspectionMethodVocabulary,
  inspectionReasonVocabulary,
  inspectionResultVocabulary,
  itemTypeVocabulary,
  lineTypeVocabulary,
  locationTypeVocabulary,
  lostStolenStatusVocabulary,
  maritimeZoneVocabulary,
  mediumVocabulary,
  modeVocabulary,
  movementStatusVocabulary,
  mrzStatusVocabulary,
  nameTypeVocabulary,
  nationalityStatusVocabulary,
  operationStatusVocabulary,
  operationTypeVocabulary,
  orgTypeVocabulary,
  originKindVocabulary,
  patternStateVocabulary,
  personRoleVocabulary,
  precursorTableVocabulary,
  priorityVocabulary,
  quantityBasisVocabulary,
  quarantineStateVocabulary,
  recordChannelVocabulary,
  recordKindVocabulary,
  referralStateVocabulary,
  relationKindVocabulary,
  routeStatusVocabulary,
  sealTypeVocabulary,
  sexVocabulary,
  sightingMethodVocabulary,
  signatureTypeVocabulary,
  sourceKindVocabulary,
  stageVocabulary,
  statementVocabulary,
  subjectStatusVocabulary,
  transactionChannelVocabulary,
  transportDocTypeVocabulary,
  verificationVocabulary,
  vesselTypeVocabulary,
] as const;

export type VocabularyName = (typeof vocabularies)[number]['name'];

/** A vocabulary by its name. */
export const vocabularyOf: Readonly<Record<VocabularyName, Vocabulary>> = byName(vocabularies, 'name');

/** Whether a value is a code of the vocabulary, in effect or ended. */
export function isCode(vocabulary: VocabularyName, value: string): boolean {
  return Object.hasOwn(vocabularyOf[vocabulary].values, value);
}
