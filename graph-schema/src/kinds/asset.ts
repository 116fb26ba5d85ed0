import { defineKind } from '../define-kind.ts';
import { code, day, number, text } from '../define-property.ts';

export const assetKind = defineKind({
  label: 'Asset',
  plural: 'Assets',
  meaning: 'Property of value, or seized property that is no substance',
  family: 'money',
  icon: 'mdiTreasureChestOutline',
  reference: false,
  passage: 'through',
  properties: {
    assetType: code('assetType', 'Type of asset'),
    assetValue: number('Value in the currency named'),
    currency: code('currency', 'Currency, ISO 4217'),
    valuedOn: day('Day of the valuation'),
    assetStatus: code('assetStatus', 'Where it stands in its recovery'),
    description: text('Description in words'),
  },
  columns: ['assetType', 'assetValue', 'currency', 'assetStatus'],
  strongKeys: [],
});
