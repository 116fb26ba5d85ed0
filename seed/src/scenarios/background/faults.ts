import type { Random } from '../../random.ts';
import type { Row } from '../../reference/csv-text.ts';
import { containerDigit, inventedContainer } from '../invented-numbers.ts';

/** A fault of the field's records, planted in so many rows; a row has one fault at most. */
export type PlantedFault = {
  /** Number of the fault in the list of bad input. */
  readonly fault: string;
  /** Flag that the row must raise; `-` where cleaning takes the value as it is. */
  readonly flag: string;
  readonly rows: number;
  /** What becomes of such a row. */
  readonly outcome: 'accept' | 'flag' | 'quarantine';
  /** The cells that take the place of the row's own. */
  readonly plant: (row: Row, random: Random) => Row;
};

const dayMonthYear = (date: string, separator: string): string => date.split('-').toReversed().join(separator);

/** UTF-8 read as Windows-1252, as in `MÃ¡laga`. */
const mojibake = ['MÃ¡laga', 'CÃ¡diz', 'A CoruÃ±a', 'SÃ£o SebastiÃ£o', 'FlorianÃ³polis', 'CÃ³rdoba'];
const lost = ['M\uFFFDlaga', 'C\uFFFDdiz', 'A Coru\uFFFDa', 'Florian\uFFFDpolis'];
const aliases: readonly (readonly [string, string])[] = [
  ['perico', 'Cocaine'],
  ['coke', 'Cocaine'],
  ['shabu', 'Methamphetamine'],
  ['crystal meth', 'Methamphetamine'],
  ['marihuana', 'Cannabis herb'],
  ['ganja', 'Cannabis herb'],
  ['charas', 'Cannabis resin'],
  ['heroína', 'Heroin'],
];
const misspelt = ['cocaien', 'heorin', 'methamphetmine', 'canabis herb', 'amphetamin e', 'ketamien'];
const precursors = ['Ephedrine', 'Pseudoephedrine', 'Acetic anhydride', 'Potassium permanganate', 'Toluene'];
const countryAliases = ['UK', 'Holland', 'British', '4', 'Burma', 'Ivory Coast', 'Great Britain'];

const kilograms = (random: Random): number => random.int(2, 90);
const anInt = (random: Random, least: number, most: number, unit: string): Row => ({
  quantity: random.int(least, most),
  unit,
});

/** What is planted, with the number of rows of each. */
// prettier-ignore
export const plantedFaults: readonly PlantedFault[] = [
  { fault: 'B01', flag: 'UNIT_MISSING', rows: 200, outcome: 'quarantine', plant: (_row, random) => ({ quantity: random.int(5, 900), unit: undefined }) },
  { fault: 'B02', flag: 'UNIT_UNKNOWN', rows: 150, outcome: 'flag', plant: (_row, random) => anInt(random, 2, 60, random.pick(['paquetes', 'bales', 'bricks'])) },
  { fault: 'B03', flag: 'UNIT_CONVERTED', rows: 400, outcome: 'flag', plant: (_row, random) => anInt(random, 1, 80, random.pick(['lb', 'oz', 'tola'])) },
  { fault: 'B04', flag: 'UNIT_AMBIGUOUS', rows: 50, outcome: 'quarantine', plant: (_row, random) => anInt(random, 1, 9, random.pick(['quintal', 'arroba', 'catty'])) },
  { fault: 'B05', flag: 'NUMBER_AMBIGUOUS', rows: 100, outcome: 'quarantine', plant: (_row, random) => ({ quantity: `${random.int(1, 9)},${random.int(100, 999)}`, unit: 'kg' }) },
  { fault: 'B06', flag: '-', rows: 600, outcome: 'accept', plant: (_row, random) => ({ substance: random.pick(['Captagon', 'Ecstasy', 'Tramadol']), ...anInt(random, 40, 9_000, 'tablets') }) },
  { fault: 'B07', flag: '-', rows: 100, outcome: 'accept', plant: (_row, random) => ({ substance: 'GHB', ...anInt(random, 1, 40, 'litres') }) },
  { fault: 'B08', flag: 'NOT_A_WEIGHT', rows: 200, outcome: 'flag', plant: (_row, random) => ({ substance: 'Cannabis plant', ...anInt(random, 5, 4_000, 'plants') }) },
  { fault: 'B09', flag: 'QUANTITY_RANGE', rows: 150, outcome: 'flag', plant: (_row, random) => ({ quantity: random.pick(['approx. 2', '2-3', '> 50', 'about 12']), unit: 'kg' }) },
  { fault: 'B10', flag: 'QUANTITY_IMPLAUSIBLE', rows: 20, outcome: 'quarantine', plant: (_row, random) => ({ substance: 'Heroin', quantity: random.pick([12_000_000, -5, 0]), unit: 'kg' }) },
  { fault: 'B14', flag: 'SUBSTANCE_ALIAS', rows: 800, outcome: 'flag', plant: (_row, random) => ({ substance: random.pick(aliases)[0] }) },
  { fault: 'B14', flag: 'SUBSTANCE_GUESS', rows: 100, outcome: 'flag', plant: (_row, random) => ({ substance: random.pick(misspelt) }) },
  { fault: 'B17', flag: 'PRECURSOR', rows: 200, outcome: 'flag', plant: (_row, random) => ({ substance: random.pick(precursors), quantity: kilograms(random) * 10, unit: 'kg' }) },
  { fault: 'B18', flag: 'DATE_ORDER_AMBIGUOUS', rows: 300, outcome: 'quarantine', plant: (_row, random) => ({ date: `0${random.int(1, 4)}/0${random.int(5, 9)}/${random.int(2019, 2025)}` }) },
  { fault: 'B19', flag: 'DATE_PARTIAL', rows: 200, outcome: 'flag', plant: (row, random) => ({ date: String(row['date']).slice(0, random.pick([4, 7])) }) },
  { fault: 'B20', flag: 'DATE_PLACEHOLDER', rows: 50, outcome: 'flag', plant: (_row, random) => ({ date: random.pick(['1900-01-01', '1970-01-01', '9999-12-31']) }) },
  { fault: 'B24', flag: 'DATE_IMPOSSIBLE', rows: 20, outcome: 'quarantine', plant: (_row, random) => ({ date: `2041-0${random.int(1, 9)}-${random.int(10, 28)}` }) },
  { fault: 'B30', flag: 'ENCODING_REPAIRED', rows: 200, outcome: 'flag', plant: (_row, random) => ({ place: random.pick(mojibake), ...noPoint }) },
  { fault: 'B30', flag: 'ENCODING_LOST', rows: 50, outcome: 'flag', plant: (_row, random) => ({ place: random.pick(lost), ...noPoint }) },
  { fault: 'B31', flag: 'CONTROL_CHARS', rows: 20, outcome: 'flag', plant: (row) => ({ place: `${String(row['place']).slice(0, 2)}\u200b${String(row['place']).slice(2)}` }) },
  { fault: 'B33', flag: 'NAME_PLACEHOLDER', rows: 150, outcome: 'flag', plant: (_row, random) => ({ persons: random.pick(['UNKNOWN', 'FNU LNU', 'TEST']) }) },
  { fault: 'B35', flag: 'COUNTRY_ALIAS', rows: 400, outcome: 'flag', plant: (_row, random) => ({ mode: 'air', concealment: 'IN_LUGGAGE', departure: random.pick(countryAliases), destination: 'USA' }) },
  { fault: 'B43', flag: 'CONTAINER_CHECK', rows: 100, outcome: 'flag', plant: (_row, random) => ({ ...bySea, container: withWrongDigit(inventedContainer(random.int(50_000, 90_000))) }) },
  { fault: 'B45', flag: 'ID_PLACEHOLDER', rows: 20, outcome: 'flag', plant: () => ({ ...bySea, container: 'MAEU1234567' }) },
  { fault: 'B60', flag: 'COORD_NULL_ISLAND', rows: 50, outcome: 'flag', plant: () => ({ latitude: 0, longitude: 0 }) },
  { fault: 'B90', flag: '-', rows: 400, outcome: 'accept', plant: (_row, random) => ({ departure: random.pick(['N/A', 'unk', '-', 'desconocido']) }) },
  { fault: 'B92', flag: 'ACTIVE_CONTENT', rows: 20, outcome: 'flag', plant: () => ({ declared_goods: '=HYPERLINK("http://example.invalid","open")' }) },
  { fault: '-', flag: '-', rows: 370, outcome: 'accept', plant: (row) => ({ date: dayMonthYear(`${String(row['date']).slice(0, 8)}${20 + (Number(String(row['date']).slice(8)) % 8)}`, '/') }) },
];

const noPoint: Row = { latitude: undefined, longitude: undefined };
const bySea: Row = { mode: 'sea', concealment: 'IN_CARGO', departure: undefined, destination: undefined };

function withWrongDigit(container: string): string {
  const body = container.slice(0, 10);
  return `${body}${(containerDigit(body) + 1) % 10}`;
}
