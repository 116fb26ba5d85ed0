import { defineVocabulary } from './define-vocabulary.ts';

export const statementVocabulary = defineVocabulary({
  name: 'statement',
  meaning: 'What sort of statement a claim is',
  version: '1',
  values: {
    fact: { label: 'Fact' },
    assessment: { label: 'Assessment' },
  },
});
