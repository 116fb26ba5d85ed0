import { defineVocabulary } from './define-vocabulary.ts';

export const verificationVocabulary = defineVocabulary({
  name: 'verification',
  meaning: 'Verification of what a machine made',
  version: '1',
  values: {
    unverified: { label: 'Unverified' },
    verified: { label: 'Verified' },
    rejected: { label: 'Rejected' },
  },
});
