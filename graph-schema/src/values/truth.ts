import { accepted, defineValue, unread } from './define-value.ts';
import { cleanMissing } from './missing-code.ts';
import type { MissingOptions } from './missing-value.ts';

export interface TruthOptions extends MissingOptions {
  /** Further words for yes and for no, as the source writes them; case is ignored. */
  readonly yes?: readonly string[];
  readonly no?: readonly string[];
}

const yesWords = new Set(
  (
    'y yes yep true t 1 x ✓ ✔ ☑ on si sí s sim oui o ja j ja. vrai verdadero cierto verdadeiro wahr vero da да д истина ' +
    'evet e tak نعم بله آری 是 对 はい 예 ya'
  ).split(' '),
);
const noWords = new Set(
  (
    'n no nope false f 0 ✗ ✘ ☐ off non nein não nao faux falso falsch ne net nie нет н ложь hayır hayir h لا خیر نه 否 不 不是 ' +
    'いいえ 아니요 tidak'
  ).split(' '),
);

/** Yes or no in the words of many languages (fault B90). A word of neither table gives no value. */
export const truthValue = defineValue<boolean, TruthOptions>({
  name: 'truth',
  clean(raw, options) {
    const text = raw.trim().toLowerCase();
    if (options.yes?.some((word) => word.toLowerCase() === text)) return accepted(true);
    if (options.no?.some((word) => word.toLowerCase() === text)) return accepted(false);
    const missing = cleanMissing(raw, options.missing);
    if (missing) return missing;
    if (yesWords.has(text)) return accepted(true);
    if (noWords.has(text)) return accepted(false);
    return unread('VALUE_UNMAPPED', 'neither yes nor no');
  },
  validate: (value) => typeof value === 'boolean',
  format: (value) => (value ? 'yes' : 'no'),
});
