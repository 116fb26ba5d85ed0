import { defineVocabulary } from './define-vocabulary.ts';

export const itemTypeVocabulary = defineVocabulary({
  name: 'itemType',
  meaning: 'What a seized item is',
  version: '1',
  values: {
    substance: { label: 'Substance' },
    cash: { label: 'Cash' },
    weapon: { label: 'Weapon' },
    document: { label: 'Document' },
    conveyance: { label: 'Conveyance' },
    other: { label: 'Other' },
  },
});
