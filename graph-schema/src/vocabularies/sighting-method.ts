import { defineVocabulary } from './define-vocabulary.ts';

export const sightingMethodVocabulary = defineVocabulary({
  name: 'sightingMethod',
  meaning: 'How something was seen',
  version: '1',
  values: {
    person: { label: 'Seen by a person' },
    camera: { label: 'Camera' },
    plate_reader: { label: 'Plate reader' },
    radar: { label: 'Radar' },
    ais: { label: 'Ship transponder (AIS)' },
    ads_b: { label: 'Aircraft transponder (ADS-B)' },
    satellite: { label: 'Satellite' },
    phone_location: { label: 'Location of a phone' },
    document_check: { label: 'Document check' },
    other: { label: 'Other' },
  },
});
