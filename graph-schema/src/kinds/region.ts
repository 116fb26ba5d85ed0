import { defineKind } from '../define-kind.ts';
import { text } from '../define-property.ts';

export const regionKind = defineKind({
  label: 'Region',
  plural: 'Regions',
  meaning: 'Statistical or custom region',
  family: 'places',
  icon: 'mdiEarth',
  reference: true,
  passage: 'end',
  properties: {
    regionScheme: text('Scheme of the region code, for example M49'),
    regionCode: text('Code of the region that it belongs to'),
  },
  columns: ['regionScheme', 'regionCode'],
  strongKeys: ['REGION'],
  alwaysKeyed: true,
});
