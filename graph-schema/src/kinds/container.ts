import { defineKind } from '../define-kind.ts';
import { boolean, text } from '../define-property.ts';

export const containerKind = defineKind({
  label: 'Container',
  plural: 'Containers',
  meaning: 'Box; its number is an identifier, since clones happen',
  family: 'transport',
  icon: 'mdiTrainCarContainer',
  reference: false,
  passage: 'through',
  properties: {
    sizeType: text('Size and type code of ISO 6346'),
    isReefer: boolean('Refrigerated'),
    operator: text('Who operates it'),
  },
  columns: ['sizeType', 'isReefer', 'operator'],
  strongKeys: [],
});
