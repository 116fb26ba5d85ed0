import { defineVocabulary } from './define-vocabulary.ts';

export const vesselTypeVocabulary = defineVocabulary({
  name: 'vesselType',
  meaning: 'Type of vessel',
  version: '1',
  values: {
    container_ship: { label: 'Container ship' },
    bulk_carrier: { label: 'Bulk carrier' },
    tanker: { label: 'Tanker' },
    general_cargo: { label: 'General cargo ship' },
    fishing: { label: 'Fishing vessel' },
    yacht: { label: 'Yacht' },
    go_fast: { label: 'Go-fast boat' },
    low_profile: { label: 'Low-profile vessel' },
    other: { label: 'Other' },
  },
});
