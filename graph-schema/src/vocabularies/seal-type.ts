import { defineVocabulary } from './define-vocabulary.ts';

export const sealTypeVocabulary = defineVocabulary({
  name: 'sealType',
  meaning: 'Type of seal',
  version: '1',
  values: {
    bolt: { label: 'Bolt seal' },
    cable: { label: 'Cable seal' },
    indicative: { label: 'Indicative seal' },
    electronic: { label: 'Electronic seal' },
    customs: { label: 'Customs seal' },
    other: { label: 'Other' },
  },
});
