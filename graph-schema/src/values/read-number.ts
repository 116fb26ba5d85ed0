/** Which mark divides whole from parts: as the profile says, or `auto`, which refuses where both readings are plausible. */
export type DecimalMark = '.' | ',' | 'auto';

/** A number that was read, or the two that the text allows, or neither. */
export type NumberRead =
  { readonly value: number } | { readonly ambiguous: string; readonly proposal?: string } | undefined;

const plain = /^[+-]?\d+$/;
const plainPoint = /^[+-]?\d*\.\d+$/;
const shape = /^([+-]?)(\d[\d.,]*|[.,]\d+)(?:[eE]([+-]?\d{1,3}))?$/;
const spaces = /[\s\u00A0\u2009\u202F'’_]/gu;
const spacedThousands = /^[+-]?\d{1,3}(?:[\s\u00A0\u2009\u202F'’_]\d{3})+(?:[.,]\d*)?$/u;
const foreign = /[٠-٩۰-۹०-९０-９٫٬−﹣－．，]/u;

/**
 * Reads a number as people write it: either decimal mark, thousands in points, commas, spaces or apostrophes (also the
 * Indian 1,00,000), an exponent, a sign before or after it, brackets for negative, digits of other scripts.
 */
export function readNumber(raw: string, decimal: DecimalMark = 'auto'): NumberRead {
  let text = raw.trim();
  if (plain.test(text) || (decimal === '.' && plainPoint.test(text))) return { value: Number(text) };

  if (foreign.test(text)) text = toAsciiNumber(text);
  if (/\s/u.test(text) && !spacedThousands.test(text)) {
    text = text.replace(/^([+-])\s+/u, '$1');
    if (/\s/u.test(text) && !spacedThousands.test(text)) return undefined;
  }
  text = text.replace(spaces, '');
  if (/^\(.+\)$/u.test(text)) text = `-${text.slice(1, -1)}`;
  if (/^[\d.,]+-$/u.test(text)) text = `-${text.slice(0, -1)}`;

  const match = shape.exec(text);
  if (!match) return undefined;
  const [, sign = '', digits = '', exponent] = match;
  const read = readMarks(digits, decimal);
  if (typeof read === 'object') return read;
  if (read === undefined) return undefined;
  const value = Number(`${sign}${read}${exponent === undefined ? '' : `e${exponent}`}`);
  return Number.isFinite(value) ? { value } : undefined;
}

/** Digits with marks to the same with one point, or both readings, or undefined. */
function readMarks(
  digits: string,
  decimal: DecimalMark,
): string | { ambiguous: string; proposal?: string } | undefined {
  const points = digits.split('.').length - 1;
  const commas = digits.split(',').length - 1;
  if (points === 0 && commas === 0) return digits;

  if (decimal !== 'auto') return readKnown(digits, decimal);
  if (points > 0 && commas > 0) {
    const last = digits.lastIndexOf('.') > digits.lastIndexOf(',') ? '.' : ',';
    return asPlain(digits, last);
  }
  const mark = points > 0 ? '.' : ',';
  if (points + commas > 1) return asPlain(digits, mark === '.' ? ',' : '.');
  if (/^[1-9]\d{0,2}[.,]\d{3}$/u.test(digits)) {
    return { ambiguous: `${digits.replace(/[.,]/u, '')} or ${digits.replace(',', '.')}` };
  }
  return asPlain(digits, mark);
}

function readKnown(digits: string, decimal: '.' | ','): string | { ambiguous: string; proposal?: string } | undefined {
  const read = asPlain(digits, decimal);
  if (read !== undefined) return read;
  const other = asPlain(digits, decimal === '.' ? ',' : '.');
  return other === undefined ? undefined : { ambiguous: 'not by the decimal mark of the profile', proposal: other };
}

/** The plain form if `decimal` divides and the other mark groups thousands correctly. */
function asPlain(digits: string, decimal: '.' | ','): string | undefined {
  const [whole = '', part, ...more] = digits.split(decimal);
  const group = decimal === '.' ? ',' : '.';
  if (more.length > 0 || part?.includes(group)) return undefined;
  if (whole.includes(group) && !grouped[group].test(whole)) return undefined;
  return `${whole.replaceAll(group, '') || '0'}${part ? `.${part}` : ''}`;
}

const grouped = {
  ',': /^(?:\d{1,3}(?:,\d{3})+|\d{1,2}(?:,\d{2})+,\d{3})$/u,
  '.': /^\d{1,3}(?:\.\d{3})+$/u,
} as const;

function toAsciiNumber(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/gu, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[०-९]/gu, (digit) => String(digit.charCodeAt(0) - 0x966))
    .replaceAll('٫', '.')
    .replaceAll('٬', ',')
    .replace(/[−﹣－]/gu, '-');
}
