import { defineVocabulary } from './define-vocabulary.ts';

export const nationalityStatusVocabulary = defineVocabulary({
  name: 'nationalityStatus',
  meaning: 'What is known of a nationality',
  version: '1',
  values: {
    known: { label: 'Known' },
    stateless: { label: 'Stateless' },
    refugee: { label: 'Refugee' },
    unspecified: { label: 'Unspecified' },
  },
});
