/** ISO 15924 codes of the scripts that names come in, each with the letters that it is told by. */
const scripts: readonly (readonly [string, RegExp])[] = [
  ['Latn', /\p{Script=Latin}/u],
  ['Cyrl', /\p{Script=Cyrillic}/u],
  ['Arab', /\p{Script=Arabic}/u],
  ['Grek', /\p{Script=Greek}/u],
  ['Hebr', /\p{Script=Hebrew}/u],
  ['Jpan', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['Kore', /\p{Script=Hangul}/u],
  ['Hani', /\p{Script=Han}/u],
  ['Thai', /\p{Script=Thai}/u],
  ['Deva', /\p{Script=Devanagari}/u],
  ['Beng', /\p{Script=Bengali}/u],
  ['Guru', /\p{Script=Gurmukhi}/u],
  ['Gujr', /\p{Script=Gujarati}/u],
  ['Taml', /\p{Script=Tamil}/u],
  ['Telu', /\p{Script=Telugu}/u],
  ['Knda', /\p{Script=Kannada}/u],
  ['Mlym', /\p{Script=Malayalam}/u],
  ['Sinh', /\p{Script=Sinhala}/u],
  ['Mymr', /\p{Script=Myanmar}/u],
  ['Khmr', /\p{Script=Khmer}/u],
  ['Laoo', /\p{Script=Lao}/u],
  ['Tibt', /\p{Script=Tibetan}/u],
  ['Geor', /\p{Script=Georgian}/u],
  ['Armn', /\p{Script=Armenian}/u],
  ['Ethi', /\p{Script=Ethiopic}/u],
  ['Mong', /\p{Script=Mongolian}/u],
];

/** The scripts of a text by ISO 15924, in a fixed order; `Jpan` includes its Han characters. */
export function scriptsOf(text: string): string[] {
  if (/^[\t-~]*$/u.test(text)) return /[a-z]/iu.test(text) ? ['Latn'] : [];
  const found = scripts.filter(([, letters]) => letters.test(text)).map(([code]) => code);
  return found.includes('Jpan') ? found.filter((code) => code !== 'Hani') : found;
}

/** The one script of a text; `Zyyy` if it has no letters, `Zzzz` if several. */
export function scriptOf(text: string): string {
  const found = scriptsOf(text);
  return found.length === 1 ? (found[0] ?? 'Zyyy') : found.length === 0 ? 'Zyyy' : 'Zzzz';
}

/** Whether a word mixes Latin letters with Cyrillic or Greek ones: the usual trick, or the usual accident of a keyboard. */
export function mixesScripts(word: string): boolean {
  return /\p{Script=Latin}/u.test(word) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word);
}

/** Latin letters by their lookalikes in Cyrillic and Greek (after Unicode TS 39, confusables). */
const latinByTwin = new Map([
  ...pairs('аеорсухіјѕһԁԛԝАВЕКМНОРСТУХІЈЅ', 'aeopcyxijshdqwABEKMHOPCTYXIJS'),
  ...pairs('αοριυνΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'aopiuvABEZHIKMNOPTYX'),
]);

function pairs(twins: string, latin: string): (readonly [string, string])[] {
  return twins.split('').map((twin, index) => [twin, latin.charAt(index)] as const);
}

/** A word with the lookalikes of other scripts put into Latin letters. */
export function latinTwinOf(word: string): string {
  return word.replace(/[\p{Script=Cyrillic}\p{Script=Greek}]/gu, (letter) => latinByTwin.get(letter) ?? letter);
}
