import { defineVocabulary } from './define-vocabulary.ts';

export const codeStatusVocabulary = defineVocabulary({
  name: 'codeStatus',
  meaning: 'Status of a location code in the UN/LOCODE list',
  version: '1',
  values: {
    AA: { label: 'Approved by the national authority' },
    AC: { label: 'Approved by customs' },
    AF: { label: 'Approved by the facilitation body' },
    AI: { label: 'Adopted by an international organisation' },
    AM: { label: 'Approved by the maintenance agency' },
    AQ: { label: 'Entry approved, functions not verified' },
    AS: { label: 'Approved by the national standardisation body' },
    QQ: { label: 'Original entry not verified' },
    RL: { label: 'Recognised location' },
    RN: { label: 'Request from credible national sources' },
    RQ: { label: 'Request under consideration' },
    RR: { label: 'Request rejected' },
    UR: { label: 'Included on request, not approved' },
    XX: { label: 'To be removed' },
  },
});
