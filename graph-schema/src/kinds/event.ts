import { defineKind } from '../define-kind.ts';
import { code, eventTime, text } from '../define-property.ts';

export const eventKind = defineKind({
  label: 'Event',
  plural: 'Events',
  meaning: 'Meeting, gathering, shared task or incident: whatever persons take part in and no other kind covers',
  family: 'events',
  icon: 'mdiCalendarAccount',
  reference: false,
  passage: 'through',
  properties: {
    ...eventTime('event'),
    eventType: code('eventType', 'Type of event'),
    description: text('Description in words'),
  },
  columns: ['eventText', 'eventType', 'description'],
  strongKeys: [],
  eventStem: 'event',
});
