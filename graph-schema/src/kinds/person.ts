import { defineKind } from '../define-kind.ts';
import { code, day, number, text } from '../define-property.ts';

export const personKind = defineKind({
  label: 'Person',
  plural: 'Persons',
  meaning: 'Natural person',
  family: 'people',
  icon: 'mdiAccount',
  reference: false,
  passage: 'through',
  properties: {
    sex: code('sex', 'Sex as recorded'),
    birthText: text('Birth as reported, in EDTF where it can be put so'),
    birthEarliest: day('First day the birth can have been'),
    birthLatest: day('Last day the birth can have been'),
    deathText: text('Death as reported, in EDTF where it can be put so'),
    deathEarliest: day('First day the death can have been'),
    deathLatest: day('Last day the death can have been'),
    nationalityStatus: code('nationalityStatus', 'What is known of the nationality'),
    subjectStatus: code('subjectStatus', 'Why the person is recorded, where the record names no case'),
    heightCm: number('Height in centimetres'),
    description: text('Description in words'),
    describedOn: day('Day on which the description was made'),
  },
  columns: ['sex', 'birthText', 'nationalityStatus', 'description'],
  strongKeys: [],
});
