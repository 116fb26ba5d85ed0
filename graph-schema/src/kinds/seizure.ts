import { defineKind } from '../define-kind.ts';
import { code, eventTime, integer, number, text } from '../define-property.ts';

export const seizureKind = defineKind({
  label: 'Seizure',
  plural: 'Seizures',
  meaning: 'Taking goods into custody: one event',
  family: 'events',
  icon: 'mdiPackageVariantClosed',
  reference: false,
  passage: 'through',
  properties: {
    ...eventTime('seized'),
    seizureRef: text('Reference of the agency'),
    agency: text('Agency that reports it'),
    crimeType: code('crimeType', 'Kind of crime'),
    detectionBasis: code('detectionBasis', 'What led to it'),
    mode: code('mode', 'Mode of transport'),
    arrestCount: integer('Number of persons arrested'),
    statedTotalKg: number('Total as stated, in kilograms'),
    declaredGoods: text('Goods that were declared'),
  },
  columns: ['seizedText', 'agency', 'mode', 'statedTotalKg', 'arrestCount'],
  strongKeys: ['EVENT_REF'],
  eventStem: 'seized',
});
