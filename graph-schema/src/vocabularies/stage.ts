import { defineVocabulary } from './define-vocabulary.ts';

export const stageVocabulary = defineVocabulary({
  name: 'stage',
  meaning: 'Stage of the supply chain',
  version: '1',
  values: {
    precursor: { label: 'Precursor' },
    production: { label: 'Production' },
    wholesale_transit: { label: 'Wholesale and transit' },
    retail: { label: 'Retail' },
  },
});
