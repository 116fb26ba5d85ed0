import { byName } from '../by-name.ts';
import type { KindDefinition } from '../define-kind.ts';
import { accountKind } from './account.ts';
import { aircraftKind } from './aircraft.ts';
import { arrestKind } from './arrest.ts';
import { assetKind } from './asset.ts';
import { concealmentMethodKind } from './concealment-method.ts';
import { consignmentKind } from './consignment.ts';
import { containerKind } from './container.ts';
import { convictionKind } from './conviction.ts';
import { corridorKind } from './corridor.ts';
import { countryKind } from './country.ts';
import { deviceKind } from './device.ts';
import { eventKind } from './event.ts';
import { identifierKind } from './identifier.ts';
import { inspectionKind } from './inspection.ts';
import { locationKind } from './location.ts';
import { movementKind } from './movement.ts';
import { onlineAccountKind } from './online-account.ts';
import { organisationKind } from './organisation.ts';
import { personKind } from './person.ts';
import { phoneKind } from './phone.ts';
import { regionKind } from './region.ts';
import { rescueKind } from './rescue.ts';
import { routeKind } from './route.ts';
import { routeLegKind } from './route-leg.ts';
import { sealKind } from './seal.ts';
import { seizureKind } from './seizure.ts';
import { seizureTotalKind } from './seizure-total.ts';
import { sightingKind } from './sighting.ts';
import { signatureKind } from './signature.ts';
import { substanceKind } from './substance.ts';
import { transactionKind } from './transaction.ts';
import { travelDocumentKind } from './travel-document.ts';
import { vehicleKind } from './vehicle.ts';
import { vesselKind } from './vessel.ts';

/** Every kind of entity, in the order of the legend. */
export const kinds = [
  countryKind,
  regionKind,
  locationKind,
  substanceKind,
  concealmentMethodKind,
  corridorKind,
  personKind,
  organisationKind,
  identifierKind,
  travelDocumentKind,
  phoneKind,
  deviceKind,
  onlineAccountKind,
  accountKind,
  transactionKind,
  assetKind,
  vesselKind,
  aircraftKind,
  vehicleKind,
  containerKind,
  consignmentKind,
  sealKind,
  signatureKind,
  routeKind,
  routeLegKind,
  movementKind,
  seizureTotalKind,
  seizureKind,
  inspectionKind,
  sightingKind,
  eventKind,
  arrestKind,
  rescueKind,
  convictionKind,
] as const;

export type KindLabel = (typeof kinds)[number]['label'];

/** A kind by its label. */
export const kindOf: Readonly<Record<KindLabel, KindDefinition>> = byName(kinds, 'label');
