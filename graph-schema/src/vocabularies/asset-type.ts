import { defineVocabulary } from './define-vocabulary.ts';

export const assetTypeVocabulary = defineVocabulary({
  name: 'assetType',
  meaning: 'Type of asset',
  version: '1',
  values: {
    property: { label: 'Land or building' },
    vehicle: { label: 'Vehicle' },
    cash: { label: 'Cash' },
    account: { label: 'Account' },
    company_share: { label: 'Company share' },
    wallet: { label: 'Wallet' },
    weapon: { label: 'Weapon' },
    equipment: { label: 'Equipment' },
    other: { label: 'Other' },
  },
});
