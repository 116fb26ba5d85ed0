import { defineVocabulary } from './define-vocabulary.ts';

export const quantityBasisVocabulary = defineVocabulary({
  name: 'quantityBasis',
  meaning: 'How a weight came about',
  version: '1',
  values: {
    weighed: { label: 'Weighed' },
    estimated: { label: 'Estimated' },
    converted: { label: 'Converted' },
  },
});
