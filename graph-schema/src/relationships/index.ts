import { byName } from '../by-name.ts';
import type { RelationshipDefinition } from '../define-relationship.ts';
import { affectedRelationship } from './affected.ts';
import { alliedWithRelationship } from './allied-with.ts';
import { arrestedRelationship } from './arrested.ts';
import { arrivedAtRelationship } from './arrived-at.ts';
import { associateOfRelationship } from './associate-of.ts';
import { bearsRelationship } from './bears.ts';
import { boardedRelationship } from './boarded.ts';
import { bornInRelationship } from './born-in.ts';
import { broaderRelationship } from './broader.ts';
import { calledAtRelationship } from './called-at.ts';
import { carriedInRelationship } from './carried-in.ts';
import { claimsJurisdictionRelationship } from './claims-jurisdiction.ts';
import { communicatedRelationship } from './communicated.ts';
import { concealedByRelationship } from './concealed-by.ts';
import { consignedToRelationship } from './consigned-to.ts';
import { controlsRelationship } from './controls.ts';
import { convictedRelationship } from './convicted.ts';
import { coversRelationship } from './covers.ts';
import { crewOfRelationship } from './crew-of.ts';
import { departedFromRelationship } from './departed-from.ts';
import { departureRelationship } from './departure.ts';
import { destinationRelationship } from './destination.ts';
import { directorOfRelationship } from './director-of.ts';
import { directsRelationship } from './directs.ts';
import { droveRelationship } from './drove.ts';
import { employedByRelationship } from './employed-by.ts';
import { flaggedToRelationship } from './flagged-to.ts';
import { forwardedByRelationship } from './forwarded-by.ts';
import { fromRelationship } from './from.ts';
import { hasIdentifierRelationship } from './has-identifier.ts';
import { hasLegRelationship } from './has-leg.ts';
import { holdsDocumentRelationship } from './holds-document.ts';
import { inCountryRelationship } from './in-country.ts';
import { inRegionRelationship } from './in-region.ts';
import { inspectedRelationship } from './inspected.ts';
import { inspectedAtRelationship } from './inspected-at.ts';
import { involvesRelationship } from './involves.ts';
import { leadsRelationship } from './leads.ts';
import { ledToRelationship } from './led-to.ts';
import { livesAtRelationship } from './lives-at.ts';
import { memberOfRelationship } from './member-of.ts';
import { nationalOfRelationship } from './national-of.ts';
import { notifiesRelationship } from './notifies.ts';
import { onLegRelationship } from './on-leg.ts';
import { originRelationship } from './origin.ts';
import { ownsRelationship } from './owns.ts';
import { packedInRelationship } from './packed-in.ts';
import { partOfCorridorRelationship } from './part-of-corridor.ts';
import { performedByRelationship } from './performed-by.ts';
import { presentedDocumentRelationship } from './presented-document.ts';
import { receivedRelationship } from './received.ts';
import { referredToRelationship } from './referred-to.ts';
import { registeredInRelationship } from './registered-in.ts';
import { relativeOfRelationship } from './relative-of.ts';
import { rescuedRelationship } from './rescued.ts';
import { residesInRelationship } from './resides-in.ts';
import { resultedInRelationship } from './resulted-in.ts';
import { rivalOfRelationship } from './rival-of.ts';
import { sealedWithRelationship } from './sealed-with.ts';
import { seenRelationship } from './seen.ts';
import { seenAtRelationship } from './seen-at.ts';
import { seizedAtRelationship } from './seized-at.ts';
import { seizedFromRelationship } from './seized-from.ts';
import { seizedOnRelationship } from './seized-on.ts';
import { sentRelationship } from './sent.ts';
import { shippedByRelationship } from './shipped-by.ts';
import { targetsRelationship } from './targets.ts';
import { toRelationship } from './to.ts';
import { tookPartInRelationship } from './took-part-in.ts';
import { tookPlaceAtRelationship } from './took-place-at.ts';
import { transitRelationship } from './transit.ts';
import { usesRelationship } from './uses.ts';
import { usesAddressRelationship } from './uses-address.ts';
import { withinRelationship } from './within.ts';
import { yieldedRelationship } from './yielded.ts';

/** Every relationship: what one record may say between two things. `DESCRIBES` is declared apart. */
export const relationships = [
  bornInRelationship,
  nationalOfRelationship,
  residesInRelationship,
  livesAtRelationship,
  usesAddressRelationship,
  holdsDocumentRelationship,
  presentedDocumentRelationship,
  hasIdentifierRelationship,
  relativeOfRelationship,
  associateOfRelationship,
  memberOfRelationship,
  leadsRelationship,
  directsRelationship,
  alliedWithRelationship,
  rivalOfRelationship,
  employedByRelationship,
  directorOfRelationship,
  ownsRelationship,
  controlsRelationship,
  crewOfRelationship,
  droveRelationship,
  boardedRelationship,
  usesRelationship,
  communicatedRelationship,
  sentRelationship,
  receivedRelationship,
  shippedByRelationship,
  consignedToRelationship,
  notifiesRelationship,
  forwardedByRelationship,
  packedInRelationship,
  sealedWithRelationship,
  carriedInRelationship,
  performedByRelationship,
  departedFromRelationship,
  arrivedAtRelationship,
  calledAtRelationship,
  onLegRelationship,
  hasLegRelationship,
  fromRelationship,
  toRelationship,
  partOfCorridorRelationship,
  yieldedRelationship,
  bearsRelationship,
  seizedAtRelationship,
  seizedOnRelationship,
  seizedFromRelationship,
  concealedByRelationship,
  originRelationship,
  departureRelationship,
  transitRelationship,
  destinationRelationship,
  broaderRelationship,
  tookPartInRelationship,
  affectedRelationship,
  tookPlaceAtRelationship,
  arrestedRelationship,
  rescuedRelationship,
  convictedRelationship,
  referredToRelationship,
  seenRelationship,
  seenAtRelationship,
  inspectedRelationship,
  inspectedAtRelationship,
  involvesRelationship,
  targetsRelationship,
  coversRelationship,
  resultedInRelationship,
  ledToRelationship,
  claimsJurisdictionRelationship,
  flaggedToRelationship,
  registeredInRelationship,
  inCountryRelationship,
  withinRelationship,
  inRegionRelationship,
] as const;

export type RelationshipType = (typeof relationships)[number]['type'];

/** A relationship by its type. */
export const relationshipOf: Readonly<Record<RelationshipType, RelationshipDefinition>> = byName(relationships, 'type');
