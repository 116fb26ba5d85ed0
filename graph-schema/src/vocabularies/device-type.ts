import { defineVocabulary } from './define-vocabulary.ts';

export const deviceTypeVocabulary = defineVocabulary({
  name: 'deviceType',
  meaning: 'Type of device',
  version: '1',
  values: {
    handset: { label: 'Handset' },
    smartphone: { label: 'Smartphone' },
    tablet: { label: 'Tablet' },
    computer: { label: 'Computer' },
    sim_card: { label: 'SIM card' },
    modem: { label: 'Modem' },
    satellite_phone: { label: 'Satellite phone' },
    storage: { label: 'Storage medium' },
    other: { label: 'Other' },
  },
});
