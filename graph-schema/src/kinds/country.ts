import { defineKind } from '../define-kind.ts';
import { boolean, text } from '../define-property.ts';

export const countryKind = defineKind({
  label: 'Country',
  plural: 'Countries',
  meaning: 'State or territory, with history',
  family: 'places',
  icon: 'mdiFlag',
  reference: true,
  passage: 'end',
  properties: {
    alpha2: text('ISO 3166-1 alpha-2 code; reused over time, so never a key'),
    alpha3: text('ISO 3166-1 alpha-3 code; of a dissolved state its former code'),
    numeric: text('ISO 3166-1 numeric code, three digits'),
    regionCode: text('Code of the region that it belongs to'),
    isTerritory: boolean('A dependent territory and no state'),
  },
  columns: ['alpha2', 'alpha3', 'regionCode'],
  strongKeys: ['ISO3166A3'],
  alwaysKeyed: true,
});
