import { defineKind } from '../define-kind.ts';
import { code, codes, day, text } from '../define-property.ts';

export const organisationKind = defineKind({
  label: 'Organisation',
  plural: 'Organisations',
  meaning: 'Group or legal entity',
  family: 'organisations',
  icon: 'mdiOfficeBuilding',
  reference: false,
  passage: 'through',
  properties: {
    orgType: code('orgType', 'Type of organisation'),
    crimeTypes: codes('crimeType', 'Kinds of crime that it is said to commit'),
    registrationNo: text('Number in the register'),
    registrationCountry: text('Country of the register, ISO 3166-1 alpha-3'),
    lei: text('Legal entity identifier'),
    founded: day('Day on which it was founded'),
    dissolved: day('Day on which it was dissolved'),
  },
  columns: ['orgType', 'crimeTypes', 'registrationNo', 'registrationCountry'],
  strongKeys: ['LEI'],
});
