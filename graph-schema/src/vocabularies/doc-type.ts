import { defineVocabulary } from './define-vocabulary.ts';

export const docTypeVocabulary = defineVocabulary({
  name: 'docType',
  meaning: 'Type of travel document',
  version: '1',
  values: {
    passport: { label: 'Passport' },
    identity_card: { label: 'Identity card' },
    visa: { label: 'Visa' },
    other: { label: 'Other' },
  },
});
