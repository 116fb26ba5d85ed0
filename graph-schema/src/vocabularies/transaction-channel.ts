import { defineVocabulary } from './define-vocabulary.ts';

export const transactionChannelVocabulary = defineVocabulary({
  name: 'transactionChannel',
  meaning: 'Channel of a transfer',
  version: '1',
  values: {
    BANK: { label: 'Bank' },
    CARD: { label: 'Card' },
    CASH: { label: 'Cash' },
    MONEY_TRANSFER: { label: 'Money transfer service' },
    IVTS: { label: 'Informal value transfer' },
    WALLET: { label: 'Wallet' },
    TRADE_BASED: { label: 'Trade based' },
    OTHER: { label: 'Other' },
  },
});
