import { defineVocabulary } from './define-vocabulary.ts';

export const handlingVocabulary = defineVocabulary({
  name: 'handling',
  meaning: 'Handling code',
  version: '1',
  values: {
    H0: { label: 'Usual police use' },
    H1: { label: 'Not in court without permission' },
    H2: { label: 'No onward sharing without permission' },
    H3: { label: 'Other restriction, as stated' },
  },
});
