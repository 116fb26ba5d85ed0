import { defineVocabulary } from './define-vocabulary.ts';

export const maritimeZoneVocabulary = defineVocabulary({
  name: 'maritimeZone',
  meaning: 'Zone of the sea',
  version: '1',
  values: {
    internal_waters: { label: 'Internal waters' },
    territorial_sea: { label: 'Territorial sea' },
    contiguous_zone: { label: 'Contiguous zone' },
    exclusive_economic_zone: { label: 'Exclusive economic zone' },
    continental_shelf: { label: 'Continental shelf' },
    high_seas: { label: 'High seas' },
  },
});
