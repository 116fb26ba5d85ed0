import { defineVocabulary } from './define-vocabulary.ts';

export const importStateVocabulary = defineVocabulary({
  name: 'importState',
  meaning: 'State of an import',
  version: '1',
  values: {
    received: { label: 'Received' },
    reading: { label: 'Reading' },
    running: { label: 'Running' },
    done: { label: 'Done' },
    cancelled: { label: 'Cancelled' },
    failed: { label: 'Failed' },
    retracted: { label: 'Retracted' },
  },
});
