import { defineKind } from '../define-kind.ts';
import { code, eventTime, integer, text } from '../define-property.ts';

export const inspectionKind = defineKind({
  label: 'Inspection',
  plural: 'Inspections',
  meaning: 'Control, with or without a find',
  family: 'events',
  icon: 'mdiMagnifyScan',
  reference: false,
  passage: 'through',
  properties: {
    ...eventTime('started'),
    inspectionReason: code('inspectionReason', 'Why it was made'),
    inspectionMethod: code('inspectionMethod', 'How it was made'),
    inspectionResult: code('inspectionResult', 'Outcome'),
    durationMin: integer('Duration in minutes'),
    team: text('Team that made it'),
    inspectionCount: integer('Number of inspections, of a summed record'),
  },
  columns: ['startedText', 'inspectionReason', 'inspectionMethod', 'inspectionResult'],
  strongKeys: [],
  eventStem: 'started',
});
