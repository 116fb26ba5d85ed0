import { defineKind } from '../define-kind.ts';
import { eventTime, integer, number, text } from '../define-property.ts';

export const seizureTotalKind = defineKind({
  label: 'SeizureTotal',
  plural: 'Seizure totals',
  meaning: 'A sum that a source reports for a period, a place and a substance',
  note: 'Never counted beside seizures.',
  family: 'events',
  icon: 'mdiSigma',
  reference: false,
  passage: 'end',
  properties: {
    ...eventTime('period'),
    agency: text('Agency that reports it'),
    eventCount: integer('Number of events in the sum'),
    statedTotalKg: number('Total as stated, in kilograms'),
  },
  columns: ['periodText', 'agency', 'eventCount', 'statedTotalKg'],
  strongKeys: [],
  eventStem: 'period',
});
