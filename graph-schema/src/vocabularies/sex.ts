import { defineVocabulary } from './define-vocabulary.ts';

export const sexVocabulary = defineVocabulary({
  name: 'sex',
  meaning: 'Sex as recorded',
  version: '1',
  values: {
    female: { label: 'Female' },
    male: { label: 'Male' },
    other: { label: 'Other' },
  },
});
