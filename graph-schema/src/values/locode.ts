import { alpha3OfAlpha2 } from './country-table.ts';
import { accepted, defineValue, raised, unread } from './define-value.ts';
import { canIdentify } from './identifier-value.ts';
import type { IdentifierValue } from './identifier-value.ts';
import { cleanMissing } from './missing-code.ts';
import type { MissingOptions } from './missing-value.ts';

export interface LocodeOptions extends MissingOptions {
  /** Looks a code up in the list, if the caller has it: whether it stands, was withdrawn, or never was. */
  readonly look?: (code: string) => 'current' | 'withdrawn' | undefined;
}

/** Code of a place in the UN/LOCODE list (UNECE Recommendation 16; fault B57): `US ANP` and `us-anp` are `USANP`. */
export const locodeValue = defineValue<IdentifierValue, LocodeOptions>({
  name: 'locode',
  clean(raw, { missing: codes, look }) {
    const missing = cleanMissing(raw, codes);
    if (missing) return missing;
    const value = raw
      .trim()
      .toUpperCase()
      .replace(/^([A-Z]{2})[\s\-/.]*([A-Z2-9]{3})$/u, '$1$2');
    const country = /^([A-Z]{2})[A-Z2-9]{3}$/u.exec(value)?.[1];
    if (country === undefined) return unread('VALUE_UNMAPPED', 'not a place code');
    const place = (checkStatus: IdentifierValue['checkStatus']): IdentifierValue => ({
      scheme: 'LOCODE',
      value,
      issuer: '-',
      checkStatus,
    });
    // XZ stands for places in international waters.
    if (country !== 'XZ' && alpha3OfAlpha2(country) === undefined) {
      return accepted(place('fail'), [raised('LOCODE_UNKNOWN', `no country ${country}`)]);
    }
    if (look === undefined) return accepted(place('none'));
    const status = look(value);
    if (status === 'current') return accepted(place('ok'));
    return status === 'withdrawn'
      ? accepted(place('none'), [raised('LOCODE_WITHDRAWN')])
      : accepted(place('fail'), [raised('LOCODE_UNKNOWN')]);
  },
  validate: (value) => canIdentify(value) && /^[A-Z]{2}[A-Z2-9]{3}$/u.test(value.value),
  format: ({ value }) => `${value.slice(0, 2)} ${value.slice(2)}`,
});
