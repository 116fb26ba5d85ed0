import { defineVocabulary } from './define-vocabulary.ts';

export const inspectionReasonVocabulary = defineVocabulary({
  name: 'inspectionReason',
  meaning: 'Why something was inspected',
  version: '1',
  values: {
    profile: { label: 'Profile' },
    intelligence: { label: 'Intelligence' },
    random: { label: 'Random' },
    routine: { label: 'Routine' },
  },
});
