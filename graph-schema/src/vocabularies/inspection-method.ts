import { defineVocabulary } from './define-vocabulary.ts';

export const inspectionMethodVocabulary = defineVocabulary({
  name: 'inspectionMethod',
  meaning: 'How something was inspected',
  version: '1',
  values: {
    documents: { label: 'Documents' },
    visual: { label: 'Visual' },
    scan: { label: 'Scan' },
    dog: { label: 'Detection dog' },
    physical: { label: 'Physical search' },
    dismantling: { label: 'Dismantling' },
    other: { label: 'Other' },
  },
});
