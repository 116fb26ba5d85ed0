import { defineVocabulary } from './define-vocabulary.ts';

export const assetStatusVocabulary = defineVocabulary({
  name: 'assetStatus',
  meaning: 'Where an asset stands in its recovery',
  version: '1',
  values: {
    IDENTIFIED: { label: 'Identified' },
    RESTRAINED: { label: 'Restrained' },
    CONFISCATED: { label: 'Confiscated' },
    SHARED: { label: 'Shared' },
    RETURNED: { label: 'Returned' },
    RELEASED: { label: 'Released' },
  },
});
