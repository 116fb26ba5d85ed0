import { defineVocabulary } from './define-vocabulary.ts';

export const quarantineStateVocabulary = defineVocabulary({
  name: 'quarantineState',
  meaning: 'State of a row in quarantine',
  version: '1',
  values: {
    waiting: { label: 'Waiting' },
    corrected: { label: 'Corrected' },
    dismissed: { label: 'Dismissed' },
  },
});
