import { defineVocabulary } from './define-vocabulary.ts';

export const flagStatusVocabulary = defineVocabulary({
  name: 'flagStatus',
  meaning: "What is known of a vessel's flag",
  version: '1',
  values: {
    flagged: { label: 'Flagged' },
    stateless: { label: 'Stateless' },
    unknown: { label: 'Unknown' },
  },
});
