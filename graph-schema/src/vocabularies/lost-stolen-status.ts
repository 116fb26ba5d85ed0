import { defineVocabulary } from './define-vocabulary.ts';

export const lostStolenStatusVocabulary = defineVocabulary({
  name: 'lostStolenStatus',
  meaning: 'Whether a document is reported lost or stolen',
  version: '1',
  values: {
    none: { label: 'Not reported' },
    lost: { label: 'Lost' },
    stolen: { label: 'Stolen' },
    revoked: { label: 'Revoked' },
    stolen_blank: { label: 'Stolen blank' },
    unknown: { label: 'Unknown' },
  },
});
