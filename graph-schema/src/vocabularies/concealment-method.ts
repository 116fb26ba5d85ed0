import { defineVocabulary } from './define-vocabulary.ts';

export const concealmentMethodVocabulary = defineVocabulary({
  name: 'concealmentMethod',
  meaning: 'How goods are hidden, top level',
  version: '1',
  values: {
    RIP_ON_OFF: { label: 'Rip-on/rip-off' },
    IN_CARGO: { label: 'In cargo' },
    IN_STRUCTURE_CONTAINER: { label: 'In the structure of a container (doors, floor, reefer unit)' },
    IN_STRUCTURE_VESSEL: { label: 'In the structure of a vessel (hull, tank, sea chest)' },
    ATTACHED_HULL: { label: 'Attached to the hull' },
    IN_VEHICLE: { label: 'In vehicle' },
    IN_AIRCRAFT: { label: 'In aircraft' },
    IN_LUGGAGE: { label: 'In luggage' },
    ON_BODY: { label: 'On body' },
    INTERNAL: { label: 'Inside the body' },
    IN_PARCEL: { label: 'In post or parcel' },
    DISSOLVED_OR_IMPREGNATED: { label: 'Dissolved or impregnated' },
    DROPPED_AT_SEA: { label: 'Dropped at sea' },
    NONE: { label: 'Not concealed' },
    UNKNOWN: { label: 'Unknown' },
  },
});
