import { defineVocabulary } from './define-vocabulary.ts';

export const decisionHowVocabulary = defineVocabulary({
  name: 'decisionHow',
  meaning: 'How a decision came about',
  version: '1',
  values: {
    auto: { label: 'By rule' },
    confirmed: { label: 'By a person' },
  },
});
