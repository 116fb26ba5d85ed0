import { expect, test } from 'vitest';
import { countryCodeValue } from './country-code.ts';
import { dayOf } from './day.ts';

const code = (raw: string, on?: number) => {
  const { value, flags, outcome } = countryCodeValue.clean(raw, on === undefined ? {} : { on });
  return { code: value?.code, flags: flags.map(({ flag }) => flag), outcome };
};

test.for([
  ['COL', 'COL'],
  ['co', 'COL'],
  ['170', 'COL'],
  ['004', 'AFG'],
  ['NA', 'NAM'],
  ['XKX', 'XKX'],
  ['Colombia', 'COL'],
  ['COLOMBIA ', 'COL'],
  ['Bolivia (Plurinational State of)', 'BOL'],
  ['Bolivia, Plurinational State of', 'BOL'],
  ['Venezuela (Bolivarian Republic of)', 'VEN'],
  ['Iran (Islamic Republic of)', 'IRN'],
  ['Iran, Islamic Republic of', 'IRN'],
  ['Hong Kong Special Administrative Region of China', 'HKG'],
  ['United Republic of Tanzania', 'TZA'],
  ['Tanzania, United Republic of', 'TZA'],
  ['Republic of Moldova', 'MDA'],
  ['Côte d’Ivoire', 'CIV'],
  ["Cote d'Ivoire", 'CIV'],
  ['Netherlands (Kingdom of the)', 'NLD'],
  ["Democratic People's Republic of Korea", 'PRK'],
  ['Republic of Korea', 'KOR'],
  ['Congo', 'COG'],
  ['Congo, the Democratic Republic of the', 'COD'],
  ['Lao Peoples Democratic Republic', 'LAO'],
  ['Macau, SAR of China', 'MAC'],
  ['Kosovo under UNSCR 1244', 'XKX'],
  ['Aland Islands', 'ALA'],
  ['Bahamas, The', 'BHS'],
  ['Korea, North', 'PRK'],
  ['Allemagne', 'DEU'],
  ['España', 'ESP'],
  ['Deutschland', 'DEU'],
  ['Россия', 'RUS'],
  ['كولومبيا', 'COL'],
  ['中国', 'CHN'],
  ['Türkiye', 'TUR'],
  ['Niger', 'NER'],
  ['Nigeria', 'NGA'],
  ['Dominica', 'DMA'],
  ['Dominican Republic', 'DOM'],
] as const)('%s is %s', ([raw, alpha3]) => {
  expect(code(raw)).toStrictEqual({ code: alpha3, flags: [], outcome: 'accept' });
});

test.for([
  ['British', 'GBR'],
  ['UK', 'GBR'],
  ['D', 'DEU'],
  ['4', 'AFG'],
  ['76', 'BRA'],
  ['U.S.A.', 'USA'],
  ['Holland', 'NLD'],
  ['Burma', 'MMR'],
  ['Swaziland', 'SWZ'],
  ['Ivory Coast', 'CIV'],
  ['Cape Verde', 'CPV'],
  ['Libyan Arab Jamahiriya', 'LBY'],
  ['The former Yugoslav Republic of Macedonia', 'MKD'],
  ['United Kingdom (England and Wales)', 'GBR'],
  ['Iraq (Kurdistan Region)', 'IRQ'],
  ['colombiana', 'COL'],
  ['Nigerian', 'NGA'],
  ['Region: Gaza', 'PSE'],
  ['RKS', 'XKX'],
  ['the Republic of Angola', 'AGO'],
  ['Republic of China', 'TWN'],
] as const)('%s is another form of %s', ([raw, alpha3]) => {
  expect(code(raw)).toStrictEqual({ code: alpha3, flags: ['COUNTRY_ALIAS'], outcome: 'flag' });
});

test.for([
  ['XXA', 'STATELESS', 'stateless'],
  ['Stateless', 'STATELESS', 'stateless'],
  ['apátrida', 'STATELESS', 'stateless'],
  ['XXB', 'STATELESS', 'refugee'],
  ['XXC', 'STATELESS', 'refugee'],
  ['XXX', 'NATIONALITY_UNSPECIFIED', 'unspecified'],
] as const)('%s is a status, not a country', ([raw, flag, status]) => {
  const { value, flags, missing } = countryCodeValue.clean(raw, {});
  expect(value?.nationalityStatus).toBe(status);
  expect(flags.map((one) => one.flag)).toStrictEqual([flag]);
  expect(missing).toBeUndefined();
});

test.for([
  ['SUN', undefined, 'SUN', 'COUNTRY_HISTORIC'],
  ['USSR', dayOf(1985, 1, 1), 'SUN', 'COUNTRY_HISTORIC'],
  ['SUN', dayOf(2010, 1, 1), undefined, 'COUNTRY_HISTORIC'],
  ['YUG', dayOf(2000, 1, 1), 'YUG', 'COUNTRY_HISTORIC'],
  ['Czechoslovakia', undefined, 'CSK', 'COUNTRY_HISTORIC'],
  ['ANT', dayOf(2009, 1, 1), 'ANT', 'COUNTRY_HISTORIC'],
  ['Netherlands Antilles', undefined, 'ANT', 'COUNTRY_HISTORIC'],
  ['SCG', dayOf(2005, 1, 1), 'SCG', 'COUNTRY_HISTORIC'],
  ['ZAR', undefined, 'COD', 'COUNTRY_HISTORIC'],
  ['Zaire', dayOf(2010, 1, 1), 'COD', 'COUNTRY_HISTORIC'],
  ['CS', dayOf(1990, 1, 1), 'CSK', 'COUNTRY_REUSED'],
  ['CS', dayOf(2005, 1, 1), 'SCG', 'COUNTRY_REUSED'],
  ['CS', dayOf(2010, 1, 1), undefined, 'COUNTRY_REUSED'],
  ['CS', undefined, undefined, 'COUNTRY_REUSED'],
] as const)('%s on day %s is %s', ([raw, on, alpha3, flag]) => {
  const outcome = alpha3 === undefined ? 'quarantine' : 'flag';
  expect(code(raw, on)).toStrictEqual({ code: alpha3, flags: [flag], outcome });
});

test.for([
  'Europe',
  'West Africa',
  'Multiple Countries',
  'Other',
  'High seas',
  'Atlantis',
  'Islamic State',
  'Korea',
  'ZZZ',
  '999',
  'Q',
])('%s is no country', (raw) => {
  expect(code(raw)).toStrictEqual({ code: undefined, flags: ['VALUE_UNMAPPED'], outcome: 'flag' });
});

test('what is missing is no country either', () => {
  expect(countryCodeValue.clean('', {})).toStrictEqual({ flags: [], outcome: 'accept' });
  expect(countryCodeValue.clean('Unknown', {}).missing).toBe('unknown');
  expect(countryCodeValue.clean('n/a', {}).missing).toBe('notApplicable');
  expect(countryCodeValue.clean('-0- ', { missing: { '-0-': 'absent' } }).value).toBeUndefined();
  expect(countryCodeValue.clean('NA', { missing: { NA: 'unknown' } }).missing).toBe('unknown');
});

test.for([
  ['COL', 'Colombia'],
  ['SUN', 'Soviet Union'],
  ['XKX', 'Kosovo'],
] as const)('%s is shown as %s', ([alpha3, shown]) => {
  expect(countryCodeValue.format({ code: alpha3 })).toBe(shown);
  expect(countryCodeValue.validate({ code: alpha3 })).toBe(true);
  expect(countryCodeValue.validate({ code: 'ZZZ' })).toBe(false);
});
