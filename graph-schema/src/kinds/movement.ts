import { defineKind } from '../define-kind.ts';
import { code, eventTime, text } from '../define-property.ts';

export const movementKind = defineKind({
  label: 'Movement',
  plural: 'Movements',
  meaning: 'One trip of a conveyance or a person',
  family: 'events',
  icon: 'mdiMapMarkerPath',
  reference: false,
  passage: 'through',
  properties: {
    mode: code('mode', 'Mode of transport'),
    movementStatus: code('movementStatus', 'Status of the trip'),
    voyageNo: text('Number of the voyage or flight'),
    ...eventTime('depart'),
    ...eventTime('arrive'),
  },
  columns: ['mode', 'movementStatus', 'departText', 'arriveText', 'voyageNo'],
  strongKeys: [],
  eventStem: 'depart',
  eventEndStem: 'arrive',
});
