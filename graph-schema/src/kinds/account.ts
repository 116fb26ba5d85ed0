import { defineKind } from '../define-kind.ts';
import { code, text } from '../define-property.ts';

export const accountKind = defineKind({
  label: 'Account',
  plural: 'Accounts',
  meaning: 'Account at a bank, card, e-money account or wallet',
  family: 'money',
  icon: 'mdiCreditCardOutline',
  reference: false,
  passage: 'through',
  properties: {
    accountType: code('accountType', 'Type of account'),
    iban: text('International bank account number'),
    accountNo: text('Account number where there is no IBAN'),
    bic: text('BIC of the bank'),
    currency: code('currency', 'Currency, ISO 4217'),
    walletChain: text('Chain of the wallet'),
    walletAddress: text('Address of the wallet'),
  },
  columns: ['accountType', 'iban', 'accountNo', 'currency'],
  strongKeys: ['IBAN', 'WALLET', 'ACCOUNT'],
  alwaysKeyed: true,
});
