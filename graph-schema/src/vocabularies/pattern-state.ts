import { defineVocabulary } from './define-vocabulary.ts';

export const patternStateVocabulary = defineVocabulary({
  name: 'patternState',
  meaning: 'State of a pattern',
  version: '1',
  values: {
    open: { label: 'Open' },
    confirmed: { label: 'Confirmed' },
    dismissed: { label: 'Dismissed' },
    reopened: { label: 'Reopened' },
  },
});
