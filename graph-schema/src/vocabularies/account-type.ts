import { defineVocabulary } from './define-vocabulary.ts';

export const accountTypeVocabulary = defineVocabulary({
  name: 'accountType',
  meaning: 'Type of account',
  version: '1',
  values: {
    bank: { label: 'Bank' },
    card: { label: 'Card' },
    e_money: { label: 'Electronic money' },
    wallet: { label: 'Wallet' },
  },
});
