import { defineVocabulary } from './define-vocabulary.ts';

export const personRoleVocabulary = defineVocabulary({
  name: 'personRole',
  meaning: 'Role of a person in a network',
  version: '1',
  values: {
    LEADER: { label: 'Leader' },
    COORDINATOR: { label: 'Coordinator' },
    BROKER: { label: 'Broker' },
    FINANCIER: { label: 'Financier' },
    LOGISTICIAN: { label: 'Logistician' },
    COURIER: { label: 'Courier' },
    CHEMIST: { label: 'Chemist' },
    RECRUITER: { label: 'Recruiter' },
    ENABLER: { label: 'Facilitator' },
    UNKNOWN: { label: 'Unknown' },
  },
});
