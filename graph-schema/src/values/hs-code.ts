import { accepted, defineValue, raised, unread } from './define-value.ts';
import { cleanMissing } from './missing-code.ts';
import type { MissingOptions } from './missing-value.ts';

/** Code of goods in the Harmonized System (World Customs Organization): chapter, heading, subheading, national digits (fault B67). */
export const hsCodeValue = defineValue<string, MissingOptions>({
  name: 'hs-code',
  clean(raw, options) {
    const missing = cleanMissing(raw, options.missing);
    if (missing) return missing;
    const digits = raw
      .trim()
      .replace(/^(?:HS|HTS|CN|TARIC)(?:\s*code)?\s*[:#]?\s*/iu, '')
      .replace(/[\s.-]/gu, '');
    if (!/^\d{1,12}$/u.test(digits)) return unread('VALUE_UNMAPPED', 'not a goods code');
    const fault = faultOf(digits);
    return accepted(digits, fault === undefined ? [] : [raised('HS_CODE', fault)], proposalFor(digits));
  },
  validate: (value) => faultOf(value) === undefined,
  format: (value) =>
    value.replace(/^(\d{4})(\d{2})?(\d{2})?(\d{2})?$/u, (_, ...parts: unknown[]) =>
      parts
        .slice(0, 4)
        .filter((part) => typeof part === 'string')
        .join('.'),
    ),
});

function faultOf(digits: string): string | undefined {
  if (![2, 4, 6, 8, 10, 12].includes(digits.length)) return `${digits.length} digits`;
  const chapter = Number(digits.slice(0, 2));
  // Chapter 77 is kept free; 98 and 99 are for national use.
  return chapter === 0 || chapter === 77 ? `no chapter ${digits.slice(0, 2)}` : undefined;
}

/** A spreadsheet drops the zero in front of chapters 1 to 9. */
function proposalFor(digits: string): string | undefined {
  return digits.length % 2 === 1 && digits.length > 2 && faultOf(`0${digits}`) === undefined ? `0${digits}` : undefined;
}
