import { defineVocabulary } from './define-vocabulary.ts';

export const originKindVocabulary = defineVocabulary({
  name: 'originKind',
  meaning: 'Kind of origin',
  version: '1',
  values: {
    human: { label: 'Human source' },
    technical: { label: 'Technical means' },
    open: { label: 'Open source' },
    partner: { label: 'Partner agency' },
  },
});
