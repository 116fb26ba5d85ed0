import { defineVocabulary } from './define-vocabulary.ts';

export const orgTypeVocabulary = defineVocabulary({
  name: 'orgType',
  meaning: 'Type of organisation',
  version: '1',
  values: {
    OCG: { label: 'Organised crime group' },
    COMPANY: { label: 'Company' },
    FRONT: { label: 'Front business' },
    SHELL: { label: 'Shell company' },
    CARRIER: { label: 'Carrier' },
    FORWARDER: { label: 'Freight forwarder' },
    FINANCIAL: { label: 'Financial institution' },
    OTHER: { label: 'Other' },
  },
});
