import { defineVocabulary } from './define-vocabulary.ts';

export const decisionVerdictVocabulary = defineVocabulary({
  name: 'decisionVerdict',
  meaning: 'Verdict on whether entities are the same',
  version: '1',
  values: {
    SAME: { label: 'The same' },
    NOT_SAME: { label: 'Not the same' },
  },
});
