import { defineVocabulary } from './define-vocabulary.ts';

export const inspectionResultVocabulary = defineVocabulary({
  name: 'inspectionResult',
  meaning: 'Outcome of an inspection',
  version: '1',
  values: {
    positive: { label: 'Positive' },
    negative: { label: 'Negative' },
    not_done: { label: 'Not done' },
  },
});
