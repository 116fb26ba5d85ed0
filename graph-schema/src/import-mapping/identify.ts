import type { PropertyValue } from '../define-property.ts';
import type { SubjectSpec } from '../import-profiles/subject-spec.ts';
import type { KindLabel } from '../kinds/index.ts';
import { countryCodeValue } from '../values/country-code.ts';
import { canIdentify, normaliseIdentifier, type IdentifierValue } from '../values/identifier-value.ts';
import { missingMeaning } from '../values/missing-code.ts';
import { cleanIdentifier } from './clean-identifier.ts';
import type { PartContext } from './part-context.ts';
import { findCode } from './read-code.ts';
import { readSubstance } from './read-substance.ts';

/** How a thing is named by its own identifier. */
export interface Identified {
  /** Id of the mention, where the value may name it. */
  readonly id?: string;
  /** `SCHEME:issuer:value`, for look-ups and matching. */
  readonly key?: string;
  readonly properties: Readonly<Record<string, PropertyValue>>;
  /** A name to give where nothing but the source's word is known; such a thing is described once. */
  readonly word?: string;
  /** Nothing more than the key is said: a reference entity needs no description. */
  readonly bare?: boolean;
  /** Group of a substance, which tells what quantity is plausible. */
  readonly drugGroup?: string;
  /** Registry number of the substance, to be held against the one that the row gives. */
  readonly cas?: string;
  /** Said of a person in place of a country. */
  readonly nationalityStatus?: string;
}

export type Way = NonNullable<SubjectSpec['identified']>['by'];

/** What is read beside the value: the issuer, and the type where it is part of the key. */
export interface KeyParts {
  readonly issuer: string;
  readonly type: string;
}

/** Reads the identifier of a subject from one text; nothing where there is none. Raises what the value's own type finds. */
export function identify(
  by: Way,
  kind: KindLabel,
  raw: string,
  place: string,
  { issuer, type }: KeyParts,
  context: PartContext,
): Identified | undefined {
  const { reading, part, options } = context;
  // `NA` is Namibia, whatever else it stands for: countries know their own missing words.
  if (raw === '' || (by !== 'country' && missingMeaning(raw, part.missing) !== undefined)) return undefined;
  switch (by) {
    case 'country': {
      const country = reading.take(countryCodeValue.clean(raw, options.country), place);
      if (country === undefined) return undefined;
      if (country.nationalityStatus !== undefined)
        return { properties: {}, nationalityStatus: country.nationalityStatus };
      return keyed(context, kind, 'ISO3166A3', '-', country.code, {}, true);
    }
    case 'substance':
      return readSubstance(raw, place, context);
    case 'concealment': {
      const code = findCode('concealmentMethod', raw.trim());
      if (code !== undefined) return keyed(context, kind, 'METHOD', '-', code, {}, true);
      reading.unmapped('concealmentMethod', raw);
      return undefined;
    }
    case 'region':
      return keyed(context, kind, 'REGION', '-', `${issuer === '' ? 'custom' : issuer}:${raw.trim()}`, {}, true);
    case 'signature': {
      const value = raw.trim().toUpperCase();
      const signatureType = findCode('signatureType', type === '' ? 'logo' : type) ?? 'logo';
      const properties = { signatureType, signatureCode: raw.trim() };
      return keyed(context, kind, 'SIGNATURE', signatureType, value, properties, false);
    }
    case 'eventRef':
    case 'seal':
    case 'transportDocument': {
      const scheme = { eventRef: 'EVENT_REF', seal: 'SEAL', transportDocument: 'TRANSPORT_DOC' }[by];
      // A reference without its agency names nothing beyond its source.
      const from = issuer === '' ? context.source : issuer;
      return keyed(context, kind, scheme, from, raw.trim(), by === 'seal' ? { sealNo: raw.trim() } : {}, false);
    }
    case 'number':
    case 'transaction': {
      if (kind === 'Identifier') break;
      const scheme = by === 'transaction' ? 'TX' : 'ACCOUNT';
      const from = issuer === '' ? context.source : issuer;
      const properties = kind === 'Account' ? { accountNo: raw.trim() } : {};
      return keyed(context, kind, scheme, from, normaliseIdentifier(raw), properties, false);
    }
    default:
  }
  return fromValue(by, kind, raw, place, { issuer, type }, context);
}

const schemeOf: Readonly<Partial<Record<Way, string>>> = {
  phone: 'E164',
  imo: 'IMO',
  locode: 'LOCODE',
  wallet: 'WALLET',
  document: 'DOCUMENT',
  icao: 'ICAO',
  portNumber: 'WPI',
  lei: 'LEI',
};

function fromValue(
  by: Way,
  kind: KindLabel,
  raw: string,
  place: string,
  { issuer, type }: KeyParts,
  context: PartContext,
): Identified | undefined {
  const cleaned = cleanIdentifier(by, raw, place, issuer, context);
  if (!cleaned) return undefined;
  const { value } = cleaned;
  const scheme = kind === 'Identifier' ? cleaned.scheme : (schemeOf[by] ?? cleaned.scheme);
  const from = cleaned.issuer === '-' && issuer !== '' ? issuer : cleaned.issuer;
  const properties = propertiesOf(by, kind, cleaned, raw, from, type);
  if (!canIdentify(cleaned)) {
    // What fails its check or is a filler names nothing beyond this record.
    if (kind !== 'Identifier') return { properties };
    const own = `${context.ref}#${scheme}:${value}`;
    return { id: context.ids.ofSource(kind, context.source, own), key: `SOURCE:${context.source}:${own}`, properties };
  }
  if (by === 'document')
    return keyed(context, kind, scheme, from, `${type === '' ? '-' : type}:${value}`, properties, false);
  return keyed(context, kind, scheme, by === 'phone' ? '-' : from, value, properties, false);
}

function propertiesOf(
  by: Way,
  kind: KindLabel,
  { scheme, value, checkStatus, country, lineType }: IdentifierValue & { country?: string; lineType?: string },
  raw: string,
  issuer: string,
  type: string,
): Record<string, PropertyValue> {
  if (kind === 'Identifier') return { scheme, idValue: value, idRaw: raw.trim(), issuer, checkStatus };
  switch (by) {
    case 'phone':
      return { e164: value, ...(country && { countryCode: country }), ...(lineType && { lineType }) };
    case 'iban':
      return scheme === 'IBAN' ? { iban: value } : { accountNo: value };
    case 'wallet':
      return { walletAddress: value, walletChain: issuer, accountType: 'wallet' };
    case 'locode':
      return { locode: value };
    case 'document':
      return {
        documentNo: value,
        ...(issuer !== '-' && { issuerCode: issuer }),
        ...(type !== '' && { docType: type }),
      };
    case 'lei':
      return { lei: value };
    default:
      return {};
  }
}

function keyed(
  { ids }: PartContext,
  kind: KindLabel,
  scheme: string,
  issuer: string,
  value: string,
  properties: Readonly<Record<string, PropertyValue>>,
  bare: boolean,
): Identified {
  const hashed = issuer === '-' ? value : `${issuer}:${value}`;
  return { id: ids.keyed(kind, scheme, hashed), key: `${scheme}:${issuer}:${value}`, properties, bare };
}
