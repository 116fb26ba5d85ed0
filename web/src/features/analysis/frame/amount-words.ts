/** An amount with its currency as records have it: “9,600 EUR”; what is not known is said to be so. */
export function amountWords(amount: number | null | undefined, currency: string | null | undefined): string {
  if (amount === null || amount === undefined) return 'amount not known';
  return `${amount.toLocaleString('en', { maximumFractionDigits: 2 })} ${currency ?? 'in a currency that is not known'}`;
}
