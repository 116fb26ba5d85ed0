import { defineVocabulary } from './define-vocabulary.ts';

export const routeStatusVocabulary = defineVocabulary({
  name: 'routeStatus',
  meaning: 'Status of a route',
  version: '1',
  values: {
    reported: { label: 'Reported' },
    emerging: { label: 'Emerging' },
    established: { label: 'Established' },
    dormant: { label: 'Dormant' },
  },
});
