import { dayOf } from './day.ts';

/** A code that is no longer in ISO 3166-1, by ISO 3166-3; the last day it stood for, and from when. */
export interface FormerCountry {
  readonly alpha3: string;
  readonly alpha2: string;
  readonly numeric?: string;
  readonly names: readonly string[];
  readonly from: number;
  readonly until: number;
  /** A state that only changed its name or code lives on under this one; a dissolved one keeps its former code. */
  readonly livesOnAs?: string;
}

const former = (
  alpha3: string,
  alpha2: string,
  numeric: string | undefined,
  names: string,
  from: readonly [number, number, number],
  until: readonly [number, number, number],
  livesOnAs?: string,
): FormerCountry => ({
  alpha3,
  alpha2,
  ...(numeric !== undefined && { numeric }),
  names: names.split('|'),
  from: dayOf(...from),
  until: dayOf(...until),
  ...(livesOnAs !== undefined && { livesOnAs }),
});

/** ISO 3166-3, so far as such codes turn up in records. */
// prettier-ignore
export const formerCountries: readonly FormerCountry[] = [
  former('SUN', 'SU', '810', 'Soviet Union|USSR|U.S.S.R.|Union of Soviet Socialist Republics|URSS|СССР|Sowjetunion|Soviet', [1922, 12, 30], [1991, 12, 26]),
  former('YUG', 'YU', '891', 'Yugoslavia|Federal Republic of Yugoslavia|SFR Yugoslavia|FR Yugoslavia|Yougoslavie|Jugoslavija|Yugoslav|Yugoslavian', [1945, 11, 29], [2003, 2, 4]),
  former('CSK', 'CS', '200', 'Czechoslovakia|Czecho-Slovakia|Checoslovaquia|Tchécoslovaquie|Tschechoslowakei|Czechoslovak', [1918, 10, 28], [1992, 12, 31]),
  former('SCG', 'CS', '891', 'Serbia and Montenegro|Serbia & Montenegro', [2003, 2, 4], [2006, 6, 5]),
  former('ANT', 'AN', '530', 'Netherlands Antilles|Antillas Neerlandesas|Antilles néerlandaises|Dutch Antilles', [1954, 12, 15], [2010, 10, 10]),
  former('DDR', 'DD', '278', 'German Democratic Republic|East Germany|GDR', [1949, 10, 7], [1990, 10, 2]),
  former('YMD', 'YD', '720', 'Democratic Yemen|South Yemen|People’s Democratic Republic of Yemen', [1967, 11, 30], [1990, 5, 22]),
  former('VDR', 'VD', undefined, 'Democratic Republic of Viet-Nam|North Vietnam', [1945, 9, 2], [1976, 7, 2]),
  former('ZAR', 'ZR', undefined, 'Zaire|Zaïre|Republic of Zaire', [1971, 10, 27], [1997, 5, 17], 'COD'),
  former('BUR', 'BU', undefined, 'Socialist Republic of the Union of Burma', [1948, 1, 4], [1989, 6, 18], 'MMR'),
  former('TMP', 'TP', undefined, 'Portuguese Timor', [1974, 12, 15], [2002, 5, 20], 'TLS'),
  former('ROM', 'RO', undefined, 'Socialist Republic of Romania', [1965, 8, 21], [2002, 2, 1], 'ROU'),
  former('HVO', 'HV', undefined, 'Upper Volta|Haute-Volta', [1958, 12, 11], [1984, 8, 4], 'BFA'),
  former('DHY', 'DY', undefined, 'Dahomey', [1960, 8, 1], [1975, 11, 30], 'BEN'),
  former('RHO', 'RH', undefined, 'Rhodesia|Southern Rhodesia', [1965, 11, 11], [1980, 4, 18], 'ZWE'),
  former('BYS', 'BY', undefined, 'Byelorussian SSR', [1922, 12, 30], [1991, 12, 26], 'BLR'),
];
