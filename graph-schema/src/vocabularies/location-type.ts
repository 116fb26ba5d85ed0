import { defineVocabulary } from './define-vocabulary.ts';

export const locationTypeVocabulary = defineVocabulary({
  name: 'locationType',
  meaning: 'Type of place',
  version: '1',
  values: {
    SEAPORT: { label: 'Seaport' },
    AIRPORT: { label: 'Airport' },
    AIRSTRIP: { label: 'Airstrip' },
    LAND_BORDER_CROSSING: { label: 'Land border crossing' },
    RAIL_TERMINAL: { label: 'Rail terminal' },
    INLAND_PORT: { label: 'Inland port' },
    LANDING_SITE: { label: 'Landing site' },
    HIGH_SEAS_AREA: { label: 'High seas area' },
    STORAGE: { label: 'Storage' },
    LABORATORY: { label: 'Laboratory' },
    POSTAL_HUB: { label: 'Postal hub' },
    ADDRESS: { label: 'Address' },
    AREA: { label: 'Area' },
  },
});
