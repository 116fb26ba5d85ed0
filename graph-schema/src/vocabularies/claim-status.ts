import { defineVocabulary } from './define-vocabulary.ts';

export const claimStatusVocabulary = defineVocabulary({
  name: 'claimStatus',
  meaning: 'What a status rests on',
  version: '1',
  values: {
    confirmed: { label: 'Confirmed' },
    claimed: { label: 'Claimed' },
    refused: { label: 'Refused' },
  },
});
