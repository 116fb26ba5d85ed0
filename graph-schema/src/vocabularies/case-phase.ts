import { defineVocabulary } from './define-vocabulary.ts';

export const casePhaseVocabulary = defineVocabulary({
  name: 'casePhase',
  meaning: 'Phase of a case',
  version: '1',
  values: {
    identify: { label: 'Identify' },
    investigate: { label: 'Investigate' },
    dismantle: { label: 'Dismantle' },
    closed: { label: 'Closed' },
  },
});
