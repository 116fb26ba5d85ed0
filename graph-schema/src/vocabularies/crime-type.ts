import { defineVocabulary } from './define-vocabulary.ts';

export const crimeTypeVocabulary = defineVocabulary({
  name: 'crimeType',
  meaning: 'Kind of crime',
  version: '1',
  values: {
    DRUG_TRAFFICKING: { label: 'Drug trafficking' },
    PRECURSOR_DIVERSION: { label: 'Precursor diversion' },
    TRAFFICKING_IN_PERSONS: { label: 'Trafficking in persons' },
    MIGRANT_SMUGGLING: { label: 'Smuggling of migrants' },
    FIREARMS_TRAFFICKING: { label: 'Firearms trafficking' },
    MONEY_LAUNDERING: { label: 'Money laundering' },
    CYBERCRIME: { label: 'Cybercrime' },
    CORRUPTION: { label: 'Corruption' },
    CULTURAL_PROPERTY: { label: 'Trafficking in cultural property' },
    VEHICLE_CRIME: { label: 'Vehicle crime' },
    DOCUMENT_FRAUD: { label: 'Document fraud' },
  },
});
