import { defineVocabulary } from './define-vocabulary.ts';

export const signatureTypeVocabulary = defineVocabulary({
  name: 'signatureType',
  meaning: 'Type of mark that links seizures',
  version: '1',
  values: {
    logo: { label: 'Logo' },
    tool_mark: { label: 'Tool mark' },
    packaging: { label: 'Packaging' },
    chemical_profile: { label: 'Chemical profile' },
  },
});
