import type { Row } from '../csv-text.ts';
import type { CountryEntry } from './read.ts';

export const countryColumns = [
  'alpha3',
  'alpha2',
  'numeric',
  'name',
  'name_official',
  'name_fr',
  'name_es',
  'name_ar',
  'name_ru',
  'name_zh',
  'region_code',
  'is_territory',
] as const;

/** The import row of a country. A name that repeats the first, or another language's, is left out. */
export function countryRow(country: CountryEntry): Row {
  const seen = new Set([country.name]);
  const once = (name: string): string | undefined => {
    if (name === '' || seen.has(name)) return undefined;
    seen.add(name);
    return name;
  };

  return {
    alpha3: country.alpha3,
    alpha2: country.alpha2,
    numeric: country.numeric,
    name: country.name,
    name_official: once(country.officialName),
    name_fr: once(country.names.fr),
    name_es: once(country.names.es),
    name_ar: once(country.names.ar),
    name_ru: once(country.names.ru),
    name_zh: once(country.names.zh),
    region_code: country.subregion === '' ? undefined : country.subregion,
    is_territory: country.territory ? 'yes' : 'no',
  };
}
