import { defineVocabulary } from './define-vocabulary.ts';

export const lineTypeVocabulary = defineVocabulary({
  name: 'lineType',
  meaning: 'Type of telephone line',
  version: '1',
  values: {
    mobile: { label: 'Mobile' },
    fixed: { label: 'Fixed line' },
    fixed_or_mobile: { label: 'Fixed line or mobile' },
    voip: { label: 'Internet telephony' },
    toll_free: { label: 'Toll-free' },
    premium_rate: { label: 'Premium rate' },
    shared_cost: { label: 'Shared cost' },
    pager: { label: 'Pager' },
    satellite: { label: 'Satellite' },
    other: { label: 'Other' },
  },
});
