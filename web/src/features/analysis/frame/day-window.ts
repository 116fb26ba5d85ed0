/** Days as they are filled in: the first that counts and the first that counts no more; the empty text: no bound. */
export interface DayWindow {
  readonly from: string;
  readonly to: string;
}

/** All days. */
export const anyDay: DayWindow = { from: '', to: '' };

/** A window as it is asked for; nothing where no bound was filled in. */
export function windowOf({ from, to }: DayWindow): { readonly window?: { from?: string; to?: string } } {
  if (from === '' && to === '') return {};
  return { window: { ...(from === '' ? {} : { from }), ...(to === '' ? {} : { to }) } };
}
