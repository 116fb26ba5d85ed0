import { cellOf, readTable } from '../read-table.ts';

/** A state or territory of ISO 3166-1, with names in the six languages of the United Nations and region codes of M49. */
export type CountryEntry = {
  readonly alpha3: string;
  readonly alpha2: string;
  readonly numeric: string;
  readonly name: string;
  readonly officialName: string;
  readonly names: Readonly<Record<'fr' | 'es' | 'ar' | 'ru' | 'zh', string>>;
  readonly region: string;
  readonly subregion: string;
  readonly territory: boolean;
};

/** The 249 entries, by alpha-3 code. */
export function readCountries(): CountryEntry[] {
  return readTable(import.meta.url, './countries.csv').map((row) => ({
    alpha3: cellOf(row, 'alpha3'),
    alpha2: cellOf(row, 'alpha2'),
    numeric: cellOf(row, 'numeric'),
    name: cellOf(row, 'name'),
    officialName: cellOf(row, 'name_official'),
    names: {
      fr: cellOf(row, 'name_fr'),
      es: cellOf(row, 'name_es'),
      ar: cellOf(row, 'name_ar'),
      ru: cellOf(row, 'name_ru'),
      zh: cellOf(row, 'name_zh'),
    },
    region: cellOf(row, 'region'),
    subregion: cellOf(row, 'subregion'),
    territory: cellOf(row, 'territory') === 'yes',
  }));
}
