import { defineVocabulary } from './define-vocabulary.ts';

export const modeVocabulary = defineVocabulary({
  name: 'mode',
  meaning: 'Mode of transport',
  version: '1',
  values: {
    sea: { label: 'Sea' },
    air: { label: 'Air' },
    road: { label: 'Road' },
    rail: { label: 'Rail' },
    inland_water: { label: 'Inland water' },
    post: { label: 'Post' },
    foot: { label: 'On foot' },
    pipeline_other: { label: 'Pipeline or other' },
  },
});
