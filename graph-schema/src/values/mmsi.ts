import { defineValue, raised, unread } from './define-value.ts';
import { canIdentify, identified, isFiller, normaliseIdentifier } from './identifier-value.ts';
import type { IdentifierValue } from './identifier-value.ts';
import { isImoNumber } from './imo-number.ts';
import { cleanMissing } from './missing-code.ts';
import type { MissingOptions } from './missing-value.ts';
import { countryOfDigits } from './mmsi-countries.ts';

export interface MmsiOptions extends MissingOptions {
  /** Alpha-3 code of the flag that the record gives. */
  readonly flag?: string;
}

/** A maritime mobile service identity, with the country that its digits name. */
export interface Mmsi extends IdentifierValue {
  readonly country?: string;
}

/** Maritime mobile service identity (ITU-R M.585; fault B49). The digits of a country are compared with the flag. */
export const mmsiValue = defineValue<Mmsi, MmsiOptions>({
  name: 'mmsi',
  clean(raw, options) {
    const missing = cleanMissing(raw, options.missing);
    if (missing) return missing;
    const text = raw.trim().replace(/^MMSI\s*[:#]?\s*/iu, '');
    const value = normaliseIdentifier(text);
    if (isImoNumber(value)) {
      return identified(text, { scheme: 'IMO', value, issuer: '-', checkStatus: 'ok' }, [
        raised('ID_SCHEME_GUESS', 'IMO'),
      ]);
    }
    if (!/^\d{9}$/u.test(value)) return unread('VALUE_UNMAPPED', 'not a radio identity');
    if (isFiller(value)) return identified(text, radio(value, 'placeholder'), [raised('ID_PLACEHOLDER')]);

    const place = countryDigits(value);
    const country = place === undefined ? undefined : countryOfDigits.get(place);
    if (place !== undefined && country === undefined) {
      return identified(text, radio(value, 'fail'), [
        raised('MMSI_FLAG_CONFLICT', `no country has the digits ${place}`),
      ]);
    }
    const conflict = options.flag !== undefined && country !== undefined && country !== options.flag;
    return identified(
      text,
      { ...radio(value, 'none'), ...(country !== undefined && { country }) },
      conflict ? [raised('MMSI_FLAG_CONFLICT', `digits of ${country}, flag of ${options.flag}`)] : [],
    );
  },
  validate: (value) => /^\d{7}(?:\d{2})?$/u.test(value.value) && canIdentify(value),
  format: ({ value }) => value,
});

function radio(value: string, checkStatus: Mmsi['checkStatus']): Mmsi {
  return { scheme: 'MMSI', value, issuer: '-', checkStatus };
}

/** Where the three digits stand depends on what sort of station it is; some have none. */
function countryDigits(value: string): string | undefined {
  const sort = /^(?:00|99|98|111|0|8)?/u.exec(value)?.[0] ?? '';
  if (sort === '' && !/^[2-7]/u.test(value)) return undefined;
  return value.slice(sort.length, sort.length + 3);
}
