const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/** Signs that turn the direction of what follows, with which a text can pretend to be another one. */
const turns = /[\u202A-\u202E\u2066-\u2069]/g;
/** What no page may hold: controls but tab and line ends, lone surrogates, and code points that are none. */
const controls = /[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]|\p{Cs}/gu;

/** A text as it stands in a page, where it is nothing but text. */
export function htmlText(text: string): string {
  return text
    .replaceAll(controls, '\uFFFD')
    .replaceAll(turns, '')
    .replaceAll(/[&<>"']/g, (sign) => signs[sign] ?? sign);
}
