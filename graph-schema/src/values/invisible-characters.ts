const never = /[[\p{Cc}--[\t\n\r]]\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/v;
const everyOne = new RegExp(never.source, 'gv');
/** Joiners shape letters in Arabic, Persian and Indic scripts; in a Latin word they only hide. */
const joiners = /[\u200C\u200D]/gu;
const joiningScript = /[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Common}\p{Script=Inherited}]/u;

/** A text without control characters, direction marks and zero-width characters; tabs and line ends stay. */
export function stripInvisible(text: string): string {
  if (/^[ -~]*$/u.test(text)) return text;
  const stripped = text.replace(everyOne, '');
  return joiningScript.test(stripped) ? stripped : stripped.replace(joiners, '');
}

/** Whether a text has characters that `stripInvisible` takes out. */
export function hasInvisible(text: string): boolean {
  return stripInvisible(text) !== text;
}
