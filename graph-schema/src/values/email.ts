import { accepted, defineValue, raised, unread } from './define-value.ts';
import { canIdentify } from './identifier-value.ts';
import type { IdentifierValue } from './identifier-value.ts';
import { cleanMissing } from './missing-code.ts';
import type { MissingOptions } from './missing-value.ts';

const form = /^[^\s@<>()[\],;:"\\]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}]{2,63}$/u;
const fillers =
  /^(?:(?:no|none|na|n\.a|noemail|nomail|test|unknown|info|x+|a|abc)@(?:no|none|na|nomail|noemail|test|unknown|x+|a|abc|example)\.|.*@(?:example\.(?:com|org|net)|[^@]+\.(?:invalid|test|example|local)|mailinator\.com)$)/u;

/** E-mail address (RFC 5321, RFC 6531) in lower case: no provider of note tells capitals apart. */
export const emailValue = defineValue<IdentifierValue, MissingOptions>({
  name: 'email',
  clean(raw, options) {
    const missing = cleanMissing(raw, options.missing);
    if (missing) return missing;
    const named = /<([^<>\s]+@[^<>\s]+)>/u.exec(raw)?.[1];
    const value = (named ?? raw)
      .trim()
      .replace(/^mailto:/iu, '')
      .replace(/^["'<([]+|(?<!["'>)\];,.])["'>)\];,.]+$/gu, '')
      .normalize('NFC')
      .toLowerCase();
    if (!form.test(value) || value.includes('..') || /^\.|\.@/u.test(value))
      return unread('VALUE_UNMAPPED', 'not an address', unhidden(value));
    const filler = fillers.test(value);
    const address: IdentifierValue = {
      scheme: 'EMAIL',
      value,
      issuer: '-',
      checkStatus: filler ? 'placeholder' : 'none',
    };
    return accepted(address, filler ? [raised('ID_PLACEHOLDER')] : []);
  },
  validate: (value) => canIdentify(value) && form.test(value.value),
  format: ({ value }) => value,
});

/** `name [at] host [dot] com` is proposed as the address that it hides. */
function unhidden(value: string): string | undefined {
  const shown = value
    .replace(/\s{0,9}[[({]at[\])}]\s*|\s{1,9}at\s+/u, '@')
    .replace(/\s{0,9}[[({]dot[\])}]\s*|\s{1,9}dot\s+/gu, '.');
  return shown !== value && form.test(shown) ? shown : undefined;
}
