import { defineVocabulary } from './define-vocabulary.ts';

export const certaintyVocabulary = defineVocabulary({
  name: 'certainty',
  meaning: 'How certain a leg or a method is',
  version: '1',
  values: {
    observed: { label: 'Observed' },
    declared: { label: 'Declared' },
    assessed: { label: 'Assessed' },
  },
});
