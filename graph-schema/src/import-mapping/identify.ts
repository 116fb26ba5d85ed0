import type { SubjectSpec } from '../import-profiles/profile.ts';
import type { KindLabel } from '../kinds/index.ts';
import { containerNumberValue } from '../values/container-number.ts';
import { countryCodeValue } from '../values/country-code.ts';
import { documentNumberValue } from '../values/document-number.ts';
import { emailValue } from '../values/email.ts';
import { ibanValue } from '../values/iban.ts';
import { canIdentify, normaliseIdentifier, type IdentifierValue } from '../values/identifier-value.ts';
import { imeiValue } from '../values/imei.ts';
import { imoNumberValue } from '../values/imo-number.ts';
import { locodeValue } from '../values/locode.ts';
import { missingMeaning } from '../values/missing-code.ts';
import { mmsiValue } from '../values/mmsi.ts';
import { phoneNumberValue } from '../values/phone-number.ts';
import { plateValue } from '../values/plate.ts';
import { vinValue } from '../values/vin.ts';
import { walletAddressValue } from '../values/wallet-address.ts';
import type { PropertyValue } from '../define-property.ts';
import type { PartContext } from './part-context.ts';
import { missingOptions } from './read-value.ts';
import { findMethodWord } from './synonyms/methods.ts';
import { findSubstanceWord } from './synonyms/substances.ts';

/** How a thing is named by its own identifier. */
export interface Identified {
  readonly kind: KindLabel;
  /** Id of the mention, where the value may name it. */
  readonly id?: string;
  /** `SCHEME:issuer:value`, for look-ups and matching. */
  readonly key?: string;
  readonly properties: Readonly<Record<string, PropertyValue>>;
  /** A name to give where nothing but the source's word is known. */
  readonly word?: string;
  /** Nothing more than the key is said: a reference entity needs no description. */
  readonly bare?: boolean;
}

type Way = NonNullable<SubjectSpec['identified']>['by'];

/** Reads the identifier of a subject from one text; nothing where there is none. Raises what the value's own type finds. */
export function identify(by: Way, kind: KindLabel, raw: string, place: string, issuer: string, context: PartContext): Identified | undefined {
  const { reading, ids, part } = context;
  if (raw.trim() === '' || missingMeaning(raw, part.missing) !== undefined) return undefined;
  switch (by) {
    case 'country': {
      const country = reading.take(countryCodeValue.clean(raw, missingOptions(context)), place);
      if (country === undefined || country.nationalityStatus !== undefined) return undefined;
      return keyed(context, kind, 'ISO3166A3', '-', country.code, country.code, {}, true);
    }
    case 'substance': {
      const found = findSubstanceWord(raw);
      if (!found) {
        reading.unmapped('substance', raw);
        return { kind, id: ids.ofSource(kind, context.source, raw.trim().toLowerCase()), properties: {}, word: raw.trim() };
      }
      return keyed(context, kind, 'SUBSTANCE', '-', found.entry.code, found.entry.code, {}, true);
    }
    case 'concealment': {
      const code = findMethodWord(raw) ?? codeOf(raw);
      if (code === undefined) {
        reading.unmapped('concealmentMethod', raw);
        return undefined;
      }
      return keyed(context, kind, 'METHOD', '-', code, code, {}, true);
    }
    case 'number':
    case 'transaction': {
      const value = normaliseIdentifier(raw);
      const scheme = by === 'transaction' ? 'TX' : kind === 'Account' ? 'ACCOUNT' : 'REG_NO';
      const from = issuer === '' ? context.source : issuer;
      return keyed(context, kind, scheme, from, value, `${from}:${value}`, kind === 'Account' ? { accountNo: raw.trim() } : {}, false);
    }
    default:
      return fromValue(by, kind, raw, place, issuer, context);
  }
}

const schemeOf: Readonly<Partial<Record<Way, string>>> = { phone: 'E164', imo: 'IMO', locode: 'LOCODE', iban: 'IBAN', wallet: 'WALLET', document: 'DOCUMENT', icao: 'ICAO', portNumber: 'WPI' };

function fromValue(by: Way, kind: KindLabel, raw: string, place: string, issuer: string, context: PartContext): Identified | undefined {
  const cleaned = clean(by, raw, place, issuer, context);
  if (!cleaned) return undefined;
  const { value } = cleaned;
  const scheme = kind === 'Identifier' ? cleaned.scheme : (schemeOf[by] ?? cleaned.scheme);
  const from = cleaned.issuer === '-' && issuer !== '' ? issuer : cleaned.issuer;
  const hashed = kind === 'Identifier' ? `${scheme}:${from}:${value}` : from === '-' || by === 'phone' || by === 'imo' || by === 'locode' ? value : `${from}:${value}`;
  const properties = propertiesOf(by, kind, cleaned, raw, from);
  if (kind !== 'Identifier' && !canIdentify(cleaned)) return { kind, properties };
  const found = keyed(context, kind, kind === 'Identifier' ? 'ID' : scheme, from, value, hashed, properties, false);
  return { ...found, key: `${scheme}:${from}:${value}` };
}

function clean(by: Way, raw: string, place: string, issuer: string, context: PartContext): IdentifierValue | undefined {
  const { reading, part } = context;
  const options = missingOptions(context);
  const country = part.defaultCountry === undefined ? {} : { defaultCountry: part.defaultCountry };
  switch (by) {
    case 'phone':
      return reading.take(phoneNumberValue.clean(raw, { ...options, ...country }), place) ?? undefined;
    case 'iban':
      return reading.take(ibanValue.clean(raw, options), place);
    case 'imo':
      return reading.take(imoNumberValue.clean(raw.replace(/^IMO\s*/i, ''), options), place);
    case 'locode':
      return reading.take(locodeValue.clean(raw, options), place);
    case 'mmsi':
      return reading.take(mmsiValue.clean(raw, options), place);
    case 'container':
      return reading.take(containerNumberValue.clean(raw, options), place);
    case 'vin':
      return reading.take(vinValue.clean(raw, options), place);
    case 'imei':
      return reading.take(imeiValue.clean(raw, options), place);
    case 'email':
      return reading.take(emailValue.clean(raw, options), place);
    case 'plate':
      return reading.take(plateValue.clean(raw, { ...options, ...(issuer === '' ? {} : { country: issuer }) }), place);
    case 'document':
      return reading.take(documentNumberValue.clean(raw, { ...options, ...(issuer === '' ? {} : { issuer }) }), place);
    case 'wallet':
      return reading.take(walletAddressValue.clean(raw, { ...options, ...(issuer === '' ? {} : { asset: issuer }) }), place);
    case 'icao':
    case 'portNumber': {
      const value = normaliseIdentifier(raw.replace(/\.0+$/, ''));
      return { scheme: by === 'icao' ? 'ICAO' : 'WPI', value, issuer: '-', checkStatus: 'none' };
    }
    default:
      return undefined;
  }
}

function propertiesOf(by: Way, kind: KindLabel, { scheme, value, checkStatus }: IdentifierValue, raw: string, issuer: string): Record<string, PropertyValue> {
  if (kind === 'Identifier') return { scheme, idValue: value, idRaw: raw, issuer, checkStatus };
  if (by === 'phone') return { e164: value };
  if (by === 'iban') return { iban: value };
  if (by === 'wallet') return { walletAddress: value, walletChain: issuer };
  if (by === 'locode') return { locode: value };
  if (by === 'document') return { documentNo: value, issuerCode: issuer };
  return {};
}

function keyed({ ids }: PartContext, kind: KindLabel, scheme: string, issuer: string, value: string, hashed: string, properties: Readonly<Record<string, PropertyValue>>, bare: boolean): Identified {
  return { kind, id: ids.keyed(kind, scheme, hashed), key: `${scheme}:${issuer}:${value}`, properties, bare };
}

function codeOf(raw: string): string | undefined {
  const code = raw.trim().toUpperCase().replace(/[\s-]+/g, '_');
  return /^(RIP_ON_OFF|IN_CARGO|IN_STRUCTURE_CONTAINER|IN_STRUCTURE_VESSEL|ATTACHED_HULL|IN_VEHICLE|IN_AIRCRAFT|IN_LUGGAGE|ON_BODY|INTERNAL|IN_PARCEL|DISSOLVED_OR_IMPREGNATED|DROPPED_AT_SEA|NONE)$/.test(code) ? code : undefined;
}
