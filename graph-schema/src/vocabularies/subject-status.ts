import { defineVocabulary } from './define-vocabulary.ts';

export const subjectStatusVocabulary = defineVocabulary({
  name: 'subjectStatus',
  meaning: 'Why a person is recorded in a case',
  version: '1',
  values: {
    WANTED: { label: 'Wanted' },
    CONVICTED: { label: 'Convicted' },
    CHARGED: { label: 'Charged' },
    SUSPECT: { label: 'Suspect' },
    PERSON_OF_INTEREST: { label: 'Person of interest' },
    WITNESS: { label: 'Witness' },
    VICTIM: { label: 'Victim' },
    MISSING: { label: 'Missing' },
    UNIDENTIFIED: { label: 'Unidentified' },
    DECEASED: { label: 'Deceased' },
    CLEARED: { label: 'Cleared' },
  },
});
