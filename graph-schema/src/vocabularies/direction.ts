import { defineVocabulary } from './define-vocabulary.ts';

export const directionVocabulary = defineVocabulary({
  name: 'direction',
  meaning: 'Direction of a route',
  version: '1',
  values: {
    inbound: { label: 'Inbound' },
    outbound: { label: 'Outbound' },
    transit: { label: 'Transit' },
    domestic: { label: 'Domestic' },
    two_way: { label: 'Both ways' },
  },
});
