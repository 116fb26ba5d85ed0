import { defineKind } from '../define-kind.ts';
import { integer, text } from '../define-property.ts';

export const corridorKind = defineKind({
  label: 'Corridor',
  plural: 'Corridors',
  meaning: 'Named bundle of legs used in reports',
  family: 'reference',
  icon: 'mdiMapMarkerMultipleOutline',
  reference: true,
  passage: 'end',
  properties: {
    corridorCode: text('Code of the corridor'),
    corridorVersion: integer('Version of the corridor’s definition'),
  },
  columns: ['corridorCode', 'corridorVersion'],
  strongKeys: ['CORRIDOR'],
  alwaysKeyed: true,
});
