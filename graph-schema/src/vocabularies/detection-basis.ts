import { defineVocabulary } from './define-vocabulary.ts';

export const detectionBasisVocabulary = defineVocabulary({
  name: 'detectionBasis',
  meaning: 'What led to a seizure',
  version: '1',
  values: {
    intelligence: { label: 'Intelligence' },
    profile: { label: 'Profile' },
    routine: { label: 'Routine control' },
    random: { label: 'Random check' },
    by_chance: { label: 'By chance' },
  },
});
