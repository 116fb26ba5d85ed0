import { defineVocabulary } from './define-vocabulary.ts';

export const gradeSchemeVocabulary = defineVocabulary({
  name: 'gradeScheme',
  meaning: 'Scheme of grading',
  version: '1',
  values: {
    '4x4': { label: '4x4' },
    '6x6': { label: '6x6 (Admiralty)' },
    '5x5x5': { label: '5x5x5' },
    '3x5x2': { label: '3x5x2' },
    ungraded: { label: 'Ungraded' },
  },
});
