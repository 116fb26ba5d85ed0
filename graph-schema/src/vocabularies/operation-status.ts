import { defineVocabulary } from './define-vocabulary.ts';

export const operationStatusVocabulary = defineVocabulary({
  name: 'operationStatus',
  meaning: 'Status of an operation',
  version: '1',
  values: {
    proposed: { label: 'Proposed' },
    planned: { label: 'Planned' },
    under_way: { label: 'Under way' },
    completed: { label: 'Completed' },
    cancelled: { label: 'Cancelled' },
  },
});
