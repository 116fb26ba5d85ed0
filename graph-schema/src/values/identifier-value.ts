import { accepted, raised } from './define-value.ts';
import type { Cleaned, FlagRaised } from './define-value.ts';

/** Outcome of the check on an identifier: passed, failed, nothing to check, or a well-known filler. */
export type CheckStatus = 'ok' | 'fail' | 'none' | 'placeholder';

/** A value that names a thing within a scheme and, where the scheme needs one, an issuer. */
export interface IdentifierValue {
  readonly scheme: string;
  /** Normal form, as it goes into a key. */
  readonly value: string;
  /** Who issued it; `-` if nobody or not known. */
  readonly issuer: string;
  readonly checkStatus: CheckStatus;
}

/** Whether the value may name a mention and match another: never if its check fails or it is a filler. */
export function canIdentify({ checkStatus }: IdentifierValue): boolean {
  return checkStatus === 'ok' || checkStatus === 'none';
}

/** A text without separators, in capitals; full-width forms made plain. */
export function normaliseIdentifier(raw: string): string {
  const text = raw.trim();
  if (/^[A-Z0-9]*$/u.test(text)) return text;
  return text
    .normalize('NFKC')
    .replace(/[\s\-‐‑‒–—−./\\_:,'’"·•()[\]#*\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]+/gu, '')
    .toUpperCase();
}

/** Whether a normal form is one of the fillers that people type: one character throughout, a count, a word for nothing. */
export function isFiller(value: string): boolean {
  if (value.length < 4) return value === 'XXX' || value === '000';
  if (/^(.)\1+$/u.test(value) || words.test(value)) return true;
  return value.length > 4 && (COUNT_UP.includes(value) || COUNT_DOWN.includes(value));
}

const COUNT_UP = '012345678901234567890123456789';
const COUNT_DOWN = '987654321098765432109876543210';
const words = /^(?:TEST\d*|NONE|UNKNOWN|ABC123|ABCD1234|DUMMY|SAMPLE|SPECIMEN|NOTKNOWN|NOTAVAILABLE)$/u;

/** An identifier that is let in, with `ID_NORMALISED` if more than the case of the raw text was changed for the key. */
export function identified<V extends IdentifierValue>(
  raw: string,
  value: V,
  flags: readonly FlagRaised[] = [],
  proposal?: string,
): Cleaned<V> {
  const isChanged = raw.trim() !== value.value && raw.trim().toUpperCase() !== value.value;
  return accepted(value, isChanged ? [raised('ID_NORMALISED'), ...flags] : flags, proposal);
}

/** Every text that comes of reading letters that look like digits the other way round, at most `limit`, the text itself first. */
export function lookalikeReadings(value: string, limit = 32): string[] {
  let readings = [''];
  for (const character of value) {
    const other = lookalikes[character];
    const grown = readings.map((reading) => reading + character);
    const more = other === undefined ? [] : readings.map((reading) => reading + other);
    readings = [...grown, ...more].slice(0, limit);
  }
  return readings;
}

const lookalikes: Readonly<Record<string, string>> = {
  O: '0',
  '0': 'O',
  I: '1',
  '1': 'I',
  S: '5',
  '5': 'S',
  B: '8',
  '8': 'B',
  Z: '2',
  '2': 'Z',
};
