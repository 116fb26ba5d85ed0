import { defineVocabulary } from './define-vocabulary.ts';

export const alertStateVocabulary = defineVocabulary({
  name: 'alertState',
  meaning: 'State of an alert',
  version: '1',
  values: {
    open: { label: 'Open' },
    triaged: { label: 'Triaged' },
    confirmed: { label: 'Confirmed' },
    dismissed: { label: 'Dismissed' },
  },
});
