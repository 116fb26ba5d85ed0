import { defineKind } from '../define-kind.ts';
import { eventTime, text } from '../define-property.ts';

export const rescueKind = defineKind({
  label: 'Rescue',
  plural: 'Rescues',
  meaning: 'Rescue of one or more persons',
  family: 'events',
  icon: 'mdiLifebuoy',
  reference: false,
  passage: 'through',
  properties: {
    ...eventTime('event'),
    agency: text('Agency that reports it'),
    ref: text('Its reference at that agency or court'),
    legalGround: text('Legal ground'),
  },
  columns: ['eventText', 'agency', 'ref', 'legalGround'],
  strongKeys: ['EVENT_REF'],
  eventStem: 'event',
});
