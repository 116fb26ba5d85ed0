import { defineKind } from '../define-kind.ts';
import { code, number, text, texts } from '../define-property.ts';

export const substanceKind = defineKind({
  label: 'Substance',
  plural: 'Substances',
  meaning: 'Drug or precursor; synonyms and street names are names',
  family: 'reference',
  icon: 'mdiPill',
  reference: true,
  passage: 'end',
  properties: {
    substanceCode: text('Code in the platform’s own list'),
    inn: text('International non-proprietary name'),
    cas: text('CAS registry number'),
    drugGroup: code('drugGroup', 'Group of substances'),
    schedules: texts('Schedules of the conventions and of national law'),
    precursorTable: code('precursorTable', 'Table of the 1988 Convention; what has one is kept out of drug totals'),
    bulkUnitGrams: number('Grams in one usual unit (tablet, dose), for conversion'),
  },
  columns: ['drugGroup', 'precursorTable', 'schedules'],
  strongKeys: ['SUBSTANCE'],
  alwaysKeyed: true,
});
