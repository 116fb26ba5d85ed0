import { defineKind } from '../define-kind.ts';
import { code, eventTime } from '../define-property.ts';

export const sightingKind = defineKind({
  label: 'Sighting',
  plural: 'Sightings',
  meaning: 'Seen at a place and time',
  family: 'events',
  icon: 'mdiBinoculars',
  reference: false,
  passage: 'through',
  properties: {
    ...eventTime('seen'),
    sightingMethod: code('sightingMethod', 'How it was seen'),
  },
  columns: ['seenText', 'sightingMethod'],
  strongKeys: [],
  eventStem: 'seen',
});
