import anyAscii from 'any-ascii';
import codes from 'i18n-iso-countries/codes.json' with { type: 'json' };
import ar from 'i18n-iso-countries/langs/ar.json' with { type: 'json' };
import de from 'i18n-iso-countries/langs/de.json' with { type: 'json' };
import en from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import es from 'i18n-iso-countries/langs/es.json' with { type: 'json' };
import fa from 'i18n-iso-countries/langs/fa.json' with { type: 'json' };
import fr from 'i18n-iso-countries/langs/fr.json' with { type: 'json' };
import it from 'i18n-iso-countries/langs/it.json' with { type: 'json' };
import ja from 'i18n-iso-countries/langs/ja.json' with { type: 'json' };
import nl from 'i18n-iso-countries/langs/nl.json' with { type: 'json' };
import pl from 'i18n-iso-countries/langs/pl.json' with { type: 'json' };
import pt from 'i18n-iso-countries/langs/pt.json' with { type: 'json' };
import ru from 'i18n-iso-countries/langs/ru.json' with { type: 'json' };
import sq from 'i18n-iso-countries/langs/sq.json' with { type: 'json' };
import tr from 'i18n-iso-countries/langs/tr.json' with { type: 'json' };
import uk from 'i18n-iso-countries/langs/uk.json' with { type: 'json' };
import zh from 'i18n-iso-countries/langs/zh.json' with { type: 'json' };
import { informalNames, officialNames } from './country-aliases.ts';
import { countryDemonyms } from './country-demonyms.ts';
import { formerCountries } from './former-countries.ts';

const fillers: ReadonlySet<string> = new Set(
  'the of and y e et und i de des del da do dos du la le les el los las l d der die das van den het'.split(' '),
);

/** Forms of government. They do not tell countries apart, but where listed names hold them, as for Korea, Congo and China. */
const forms: ReadonlySet<string> = new Set(
  (
    'republic kingdom state states commonwealth principality democratic peoples people federal islamic socialist grand duchy ' +
    'union united federation cooperative independent arab republique republica royaume reino estado principaute principado'
  ).split(' '),
);

/** Kosovo's user-assigned alpha-3 code; ISO 3166-1 has none. */
const KOSOVO = 'XKX';

const byAlpha2 = new Map<string, string>();
const byNumeric = new Map<string, string>();
const alpha2Of = new Map<string, string>();
for (const [alpha2 = '', code = '', numeric = ''] of codes as readonly (readonly string[])[]) {
  const alpha3 = alpha2 === 'XK' ? KOSOVO : code;
  byAlpha2.set(alpha2, alpha3);
  alpha2Of.set(alpha3, alpha2);
  if (alpha3 !== KOSOVO) byNumeric.set(numeric, alpha3);
}

/** English first: where two languages give one name to two countries, the earlier stands. */
const languages = [en, es, fr, pt, de, it, nl, ru, ar, tr, fa, zh, pl, uk, sq, ja];
/** The first to claim a name keeps it: official lists, then informal names, then the languages, then words for citizens. */
const byName = new Map<string, CountryName>();

for (const [alpha3, names] of Object.entries(officialNames)) addNames(alpha3, names.split('|'), false);
for (const { alpha3, names } of formerCountries) addNames(alpha3, names, false);
for (const [alpha3, names] of Object.entries(informalNames)) addNames(alpha3, names.split('|'), true);
for (const { countries } of languages) {
  for (const [alpha2, names] of Object.entries<string | string[]>(countries)) {
    const alpha3 = byAlpha2.get(alpha2);
    if (alpha3 !== undefined) addNames(alpha3, typeof names === 'string' ? [names] : names, false);
  }
}
for (const [alpha3, names] of Object.entries(countryDemonyms)) addNames(alpha3, names.split('|'), true);

/** The country that a name stands for, and whether the name is an informal one. */
export interface CountryName {
  readonly alpha3: string;
  readonly isInformal: boolean;
}

function addNames(alpha3: string, spellings: readonly string[], isInformal: boolean): void {
  for (const spelling of spellings) {
    const key = countryKey(spelling);
    if (key !== '' && !byName.has(key)) byName.set(key, { alpha3, isInformal });
  }
}

/** The words of a name that tell countries apart, in Latin letters and in order, so that `Iran, Islamic Republic of` needs no turning. */
export function countryKey(name: string): string {
  return anyAscii(name.normalize('NFKC'))
    .toLowerCase()
    .replace(/['’`.]/gu, '')
    .replaceAll('&', ' and ')
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== '' && !fillers.has(word))
    .map((word) => (word === 'st' || word === 'ste' ? 'saint' : word))
    .sort()
    .join(' ');
}

/** The country of a name in any listed spelling, or in one that is formal: `the Republic of X`. */
export function findCountryName(name: string): CountryName | undefined {
  const key = countryKey(name);
  const found = byName.get(key);
  if (found) return found;
  const bare = key.split(' ').filter((word) => !forms.has(word));
  const formal = byName.get(bare.join(' '));
  return formal && { alpha3: formal.alpha3, isInformal: true };
}
/** Alpha-3 code of a current alpha-2 code. */
export const alpha3OfAlpha2 = (alpha2: string): string | undefined => byAlpha2.get(alpha2);
/** Alpha-3 code of a current numeric code of three digits. */
export const alpha3OfNumeric = (numeric: string): string | undefined => byNumeric.get(numeric);
/** Alpha-2 code of a current alpha-3 code. */
export const alpha2OfAlpha3 = (alpha3: string): string | undefined => alpha2Of.get(alpha3);
/** English name of a current alpha-3 code. */
export function countryName(alpha3: string): string | undefined {
  const name = (en.countries as Readonly<Record<string, string | string[]>>)[alpha2Of.get(alpha3) ?? ''];
  return typeof name === 'string' ? name : name?.[0];
}
