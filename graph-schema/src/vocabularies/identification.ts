import { defineVocabulary } from './define-vocabulary.ts';

export const identificationVocabulary = defineVocabulary({
  name: 'identification',
  meaning: 'How a substance was identified',
  version: '1',
  values: {
    lab: { label: 'Laboratory' },
    field_test: { label: 'Field test' },
    presumed: { label: 'Presumed' },
  },
});
