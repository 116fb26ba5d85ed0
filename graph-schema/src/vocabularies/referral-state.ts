import { defineVocabulary } from './define-vocabulary.ts';

export const referralStateVocabulary = defineVocabulary({
  name: 'referralState',
  meaning: 'State of the referral of a person to a support organisation',
  version: '1',
  values: {
    OFFERED: { label: 'Offered' },
    DECLINED: { label: 'Declined by the person' },
    ACCEPTED: { label: 'Accepted by the organisation' },
    IN_CARE: { label: 'In care' },
    ENDED: { label: 'Ended' },
  },
});
