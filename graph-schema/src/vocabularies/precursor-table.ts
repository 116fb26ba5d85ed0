import { defineVocabulary } from './define-vocabulary.ts';

export const precursorTableVocabulary = defineVocabulary({
  name: 'precursorTable',
  meaning: 'Table of the 1988 Convention',
  version: '1',
  values: {
    TABLE_I: { label: 'Table I (1988)' },
    TABLE_II: { label: 'Table II (1988)' },
    LIMITED_SURVEILLANCE: { label: 'International special surveillance list' },
    NATIONAL: { label: 'Nationally controlled' },
  },
});
