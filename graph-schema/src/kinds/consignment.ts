import { defineKind } from '../define-kind.ts';
import { boolean, code, integer, number, text } from '../define-property.ts';

export const consignmentKind = defineKind({
  label: 'Consignment',
  plural: 'Consignments',
  meaning: 'Goods sent under one transport document',
  family: 'transport',
  icon: 'mdiPackageVariant',
  reference: false,
  passage: 'through',
  properties: {
    transportDocType: code('transportDocType', 'Type of transport document'),
    transportDocNo: text('Number of the transport document'),
    issuer: text('Who issued it'),
    goodsText: text('Goods as declared'),
    hsCode: text('Code of the Harmonised System'),
    declaredKg: number('Declared weight in kilograms'),
    declaredValue: number('Declared value in the currency named'),
    currency: code('currency', 'Currency, ISO 4217'),
    packages: integer('Number of packages'),
    diverted: boolean('Licit goods said to be moved to illicit use'),
  },
  columns: ['transportDocType', 'transportDocNo', 'goodsText', 'declaredKg'],
  strongKeys: ['TRANSPORT_DOC'],
});
