import { accepted, defineValue, raised, unread } from './define-value.ts';
import { cleanMissing } from './missing-code.ts';
import type { MissingOptions } from './missing-value.ts';

/** What a machine-readable zone says, and which of its check digits fail. */
export interface Mrz {
  readonly format: 'TD1' | 'TD2' | 'TD3';
  readonly documentCode: string;
  /** Issuing state or body, as it stands there. */
  readonly issuer: string;
  readonly number: string;
  readonly nationality: string;
  readonly family?: string;
  readonly given?: string;
  /** Six digits, year first; `<` for parts not known. */
  readonly birth: string;
  readonly sex: string;
  readonly expiry: string;
  readonly failed: readonly ('number' | 'birth' | 'expiry' | 'composite' | 'personalNumber')[];
}

/** Check digit of a field by ICAO Doc 9303 part 3: weights 7, 3, 1; letters count from A = 10; `<` is 0. Undefined for other characters. */
export function mrzCheckDigit(field: string): number | undefined {
  let sum = 0;
  for (let place = 0; place < field.length; place += 1) {
    const code = field.charCodeAt(place);
    const value =
      code === FILLER ? 0 : code >= 48 && code <= 57 ? code - 48 : code >= 65 && code <= 90 ? code - 55 : -1;
    if (value < 0) return undefined;
    sum += value * (place % 3 === 0 ? 7 : place % 3 === 1 ? 3 : 1);
  }
  return sum % 10;
}

const FILLER = 60;

/** Machine-readable zone of a passport, card or visa (ICAO Doc 9303 parts 4 to 7; faults B32 and B55): two lines of 44 or 36, or three of 30. */
export const mrzValue = defineValue<Mrz, MissingOptions>({
  name: 'mrz',
  clean(raw, options) {
    const missing = cleanMissing(raw, options.missing);
    if (missing) return missing;
    const text = raw
      .toUpperCase()
      .replace(/[«‹]/gu, '<')
      .replace(/[^A-Z0-9<]/gu, '');
    const mrz = readZone(text);
    if (mrz === undefined) return unread('VALUE_UNMAPPED', 'not a machine-readable zone');
    const flags = mrz.failed.map((field) => raised('MRZ_CHECK', field));
    // A name that fills its field to the end has been cut.
    if (mrz.isNameCut) flags.push(raised('NAME_MRZ_FORM', 'the name is cut'));
    const { isNameCut: _, ...value } = mrz;
    return accepted(value, flags);
  },
  validate: ({ failed }) => failed.length === 0,
  format: ({ documentCode, issuer, number }) => `${documentCode} ${issuer} ${number}`,
});

type Zone = Mrz & { readonly isNameCut: boolean };

function readZone(text: string): Zone | undefined {
  if (text.length === 88) return readTwoLines('TD3', text.slice(0, 44), text.slice(44));
  if (text.length === 44) return readTwoLines('TD3', undefined, text);
  if (text.length === 72) return readTwoLines('TD2', text.slice(0, 36), text.slice(36));
  return text.length === 90 ? readThreeLines(text) : undefined;
}

function readTwoLines(format: 'TD2' | 'TD3', first: string | undefined, second: string): Zone | undefined {
  const fields = /^([A-Z0-9<]{9})([\d<])([A-Z<]{3})([\d<]{6})([\d<])([MFX<])([\d<]{6})([\d<])(.*)$/u.exec(second);
  if (!fields) return undefined;
  const [
    ,
    number = '',
    numberCheck,
    nationality = '',
    birth = '',
    birthCheck,
    sex = '',
    expiry = '',
    expiryCheck,
    rest = '',
  ] = fields;
  const composite = second.slice(0, 10) + second.slice(13, 20) + second.slice(21, -1);
  const personal = format === 'TD3' ? rest.slice(0, 14) : '';
  return {
    format,
    documentCode: bare(first?.slice(0, 2) ?? 'P'),
    issuer: bare(first?.slice(2, 5) ?? nationality),
    number: bare(number),
    nationality: bare(nationality),
    ...namesOf(first?.slice(5)),
    birth,
    sex,
    expiry,
    failed: failedOf([
      ['number', number, numberCheck],
      ['birth', birth, birthCheck],
      ['expiry', expiry, expiryCheck],
      ...(personal === '' ? [] : ([['personalNumber', personal, rest.charAt(14)]] as const)),
      // Visas have none; their last line ends in fillers or optional data.
      ...(first?.startsWith('V') ? [] : ([['composite', composite, second.at(-1)]] as const)),
    ]),
  };
}

function readThreeLines(text: string): Zone | undefined {
  const [first, second, third] = [text.slice(0, 30), text.slice(30, 60), text.slice(60)];
  const fields = /^([\d<]{6})([\d<])([MFX<])([\d<]{6})([\d<])([A-Z<]{3})/u.exec(second);
  if (!fields) return undefined;
  const [, birth = '', birthCheck, sex = '', expiry = '', expiryCheck, nationality = ''] = fields;
  const composite = first.slice(5) + second.slice(0, 7) + second.slice(8, 15) + second.slice(18, 29);
  return {
    format: 'TD1',
    documentCode: bare(first.slice(0, 2)),
    issuer: bare(first.slice(2, 5)),
    number: bare(first.slice(5, 14)),
    nationality: bare(nationality),
    ...namesOf(third),
    birth,
    sex,
    expiry,
    failed: failedOf([
      ['number', first.slice(5, 14), first[14]],
      ['birth', birth, birthCheck],
      ['expiry', expiry, expiryCheck],
      ['composite', composite, second[29]],
    ]),
  };
}

type Field = Mrz['failed'][number];

function failedOf(fields: readonly (readonly [Field, string, string | undefined])[]): Field[] {
  return fields
    .filter(([name, field, digit]) => {
      // An empty optional number may have a filler for its check digit.
      if (digit === '<')
        return name === 'personalNumber' ? !/^<+$/u.test(field) : name === 'number' ? !field.includes('<') : true;
      return mrzCheckDigit(field) !== Number(digit);
    })
    .map(([name]) => name);
}

function namesOf(field: string | undefined): {
  readonly family?: string;
  readonly given?: string;
  readonly isNameCut: boolean;
} {
  if (field === undefined) return { isNameCut: false };
  const [family = '', given = ''] = field.split('<<').map((part) => part.replaceAll('<', ' ').trim());
  return {
    ...(family !== '' && { family }),
    ...(given !== '' && { given }),
    isNameCut: !field.endsWith('<'),
  };
}

function bare(field: string): string {
  return field.replaceAll('<', '');
}
