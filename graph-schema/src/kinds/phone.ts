import { defineKind } from '../define-kind.ts';
import { code, text } from '../define-property.ts';

export const phoneKind = defineKind({
  label: 'Phone',
  plural: 'Phones',
  meaning: 'Subscriber number; holders are dated',
  family: 'communication',
  icon: 'mdiCellphone',
  reference: false,
  passage: 'through',
  properties: {
    e164: text('Number in E.164, with the plus sign'),
    countryCode: text('Country of the numbering plan, ISO 3166-1 alpha-2'),
    lineType: code('lineType', 'Type of telephone line'),
  },
  columns: ['e164', 'countryCode', 'lineType'],
  strongKeys: ['E164'],
  alwaysKeyed: true,
});
