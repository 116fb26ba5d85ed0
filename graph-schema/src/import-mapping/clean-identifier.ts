import { alpha2OfAlpha3 } from '../values/country-table.ts';
import { containerNumberValue } from '../values/container-number.ts';
import { documentNumberValue } from '../values/document-number.ts';
import { emailValue } from '../values/email.ts';
import { ibanValue } from '../values/iban.ts';
import { isFiller, normaliseIdentifier, type IdentifierValue } from '../values/identifier-value.ts';
import { imeiValue } from '../values/imei.ts';
import { imoNumberValue } from '../values/imo-number.ts';
import { locodeValue } from '../values/locode.ts';
import { mmsiValue } from '../values/mmsi.ts';
import { phoneNumberValue } from '../values/phone-number.ts';
import { plateValue } from '../values/plate.ts';
import { vinValue } from '../values/vin.ts';
import { walletAddressValue } from '../values/wallet-address.ts';
import type { Way } from './identify.ts';
import type { PartContext } from './part-context.ts';

/** An identifier in its normal form, by the type of value that the profile names; nothing where the text is none. */
export function cleanIdentifier(
  by: Way,
  raw: string,
  place: string,
  issuer: string,
  { reading, options }: PartContext,
): (IdentifierValue & { country?: string; lineType?: string }) | undefined {
  switch (by) {
    case 'phone': {
      const phone = reading.take(phoneNumberValue.clean(raw, options.phone), place);
      if (phone === undefined) return undefined;
      const { country: alpha3, ...rest } = phone;
      const country = alpha3 === undefined ? undefined : alpha2OfAlpha3(alpha3);
      return { ...rest, ...(country === undefined ? {} : { country }) };
    }
    case 'iban':
      return reading.take(ibanValue.clean(raw, options.missing), place);
    case 'imo':
      return reading.take(imoNumberValue.clean(raw, options.missing), place);
    case 'locode':
      return reading.take(locodeValue.clean(raw, options.missing), place);
    case 'mmsi':
      return reading.take(mmsiValue.clean(raw, options.missing), place);
    case 'container':
      return reading.take(containerNumberValue.clean(raw, options.missing), place);
    case 'vin':
      return reading.take(vinValue.clean(raw, options.missing), place);
    case 'imei':
      return reading.take(imeiValue.clean(raw, options.missing), place);
    case 'email':
      return reading.take(emailValue.clean(raw, options.missing), place);
    case 'plate':
      return reading.take(
        plateValue.clean(raw, { ...options.missing, ...(issuer === '' ? {} : { country: issuer }) }),
        place,
      );
    case 'document':
      return reading.take(
        documentNumberValue.clean(raw, { ...options.missing, ...(issuer === '' ? {} : { issuer }) }),
        place,
      );
    case 'wallet':
      return reading.take(
        walletAddressValue.clean(raw, { ...options.missing, ...(issuer === '' ? {} : { asset: issuer }) }),
        place,
      );
    default:
      return plain(by, raw, issuer);
  }
}

const plainSchemes: Readonly<Partial<Record<Way, string>>> = {
  icao: 'ICAO',
  portNumber: 'WPI',
  lei: 'LEI',
  nationalId: 'NATIONAL_ID',
  taxId: 'TAX_ID',
  callSign: 'CALLSIGN',
  tail: 'TAIL',
  handle: 'HANDLE',
  number: 'REG_NO',
};

/** Numbers without a check: separators taken out, fillers told. */
function plain(by: Way, raw: string, issuer: string): IdentifierValue | undefined {
  const scheme = plainSchemes[by];
  const value = by === 'handle' ? raw.trim().toLowerCase() : normaliseIdentifier(raw.replace(/(?<=^\d+)\.0+$/u, ''));
  if (scheme === undefined || value === '') return undefined;
  const isNumbered = by !== 'icao' && by !== 'portNumber';
  return {
    scheme,
    value,
    issuer: issuer === '' ? '-' : issuer,
    checkStatus: isNumbered && isFiller(value) ? 'placeholder' : 'none',
  };
}
