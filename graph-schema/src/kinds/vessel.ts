import { defineKind } from '../define-kind.ts';
import { code, integer, number } from '../define-property.ts';

export const vesselKind = defineKind({
  label: 'Vessel',
  plural: 'Vessels',
  meaning: 'Ship or boat',
  family: 'transport',
  icon: 'mdiFerry',
  reference: false,
  passage: 'through',
  properties: {
    vesselType: code('vesselType', 'Type of vessel'),
    builtYear: integer('Year in which it was built'),
    lengthM: number('Length in metres'),
    flagStatus: code('flagStatus', 'What is known of its flag'),
  },
  columns: ['vesselType', 'flagStatus', 'builtYear', 'lengthM'],
  strongKeys: ['IMO'],
});
