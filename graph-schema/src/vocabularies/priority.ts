import { defineVocabulary } from './define-vocabulary.ts';

export const priorityVocabulary = defineVocabulary({
  name: 'priority',
  meaning: 'Priority',
  version: '1',
  values: {
    low: { label: 'Low' },
    normal: { label: 'Normal' },
    high: { label: 'High' },
    urgent: { label: 'Urgent' },
  },
});
