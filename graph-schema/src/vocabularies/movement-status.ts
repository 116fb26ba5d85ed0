import { defineVocabulary } from './define-vocabulary.ts';

export const movementStatusVocabulary = defineVocabulary({
  name: 'movementStatus',
  meaning: 'Status of a movement',
  version: '1',
  values: {
    planned: { label: 'Planned' },
    under_way: { label: 'Under way' },
    completed: { label: 'Completed' },
    cancelled: { label: 'Cancelled' },
    unknown: { label: 'Unknown' },
  },
});
