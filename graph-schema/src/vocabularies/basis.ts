import { defineVocabulary } from './define-vocabulary.ts';

export const basisVocabulary = defineVocabulary({
  name: 'basis',
  meaning: 'What a statement rests on',
  version: '1',
  values: {
    declared: { label: 'Declared' },
    assessed: { label: 'Assessed' },
    known: { label: 'Known' },
  },
});
