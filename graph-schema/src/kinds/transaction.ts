import { defineKind } from '../define-kind.ts';
import { code, day, instant, number, text } from '../define-property.ts';

export const transactionKind = defineKind({
  label: 'Transaction',
  plural: 'Transactions',
  meaning: 'One transfer',
  family: 'money',
  icon: 'mdiCashMultiple',
  reference: false,
  passage: 'through',
  properties: {
    amount: number('Amount in the currency named'),
    currency: code('currency', 'Currency, ISO 4217'),
    valueDate: day('Day on which it takes effect'),
    bookedAt: instant('When it was booked'),
    channel: code('transactionChannel', 'Channel of the transfer'),
    purposeText: text('Purpose as stated'),
  },
  columns: ['amount', 'currency', 'valueDate', 'channel'],
  strongKeys: ['TX'],
});
