import { expect, test } from 'vitest';
import { digestOf } from '../testing/digest.ts';
import { rowsOf, tally } from '../testing/plain-graph.ts';
import { background } from './background.ts';

const { truth } = background;
type Cells = Record<string, string>;

const rows = background.imports
  .filter(({ profile }) => profile === 'seizures')
  .flatMap(({ fileName }) => rowsOf(background, fileName));
const seen = new Set<string>();
const firsts: Cells[] = [];
const again: Cells[] = [];
for (const row of rows) {
  (seen.has(row['id'] ?? '') ? again : firsts).push(row);
  seen.add(row['id'] ?? '');
}

const cell = (row: Cells, column: string): string => row[column] ?? '';
const oneOf =
  (column: string, ...values: string[]) =>
  (row: Cells) =>
    values.includes(cell(row, column));
const matching = (column: string, pattern: RegExp) => (row: Cells) => pattern.test(cell(row, column));

/** Fails the check of ISO 6346, worked out anew from its table of letters. */
const hasWrongDigit = (row: Cells): boolean => {
  const number = cell(row, 'container');
  if (!number.startsWith('CDMU')) return false;
  const values: Record<string, number> = { C: 13, D: 14, M: 24, U: 32 };
  const sum = Array.from(number.slice(0, 10)).reduce(
    (total, character, place) => total + (values[character] ?? Number(character)) * 2 ** place,
    0,
  );
  return (sum % 11) % 10 !== Number(number[10]);
};

/** How to know each fault by its rows alone. */
const signs: Record<string, (row: Cells) => boolean> = {
  UNIT_MISSING: oneOf('unit', ''),
  UNIT_UNKNOWN: oneOf('unit', 'paquetes', 'bales', 'bricks'),
  UNIT_CONVERTED: oneOf('unit', 'lb', 'oz', 'tola'),
  UNIT_AMBIGUOUS: oneOf('unit', 'quintal', 'arroba', 'catty'),
  NUMBER_AMBIGUOUS: matching('quantity', /^\d,\d{3}$/u),
  NOT_A_WEIGHT: oneOf('unit', 'plants'),
  QUANTITY_RANGE: matching('quantity', /approx|about|>|\d-\d/u),
  QUANTITY_IMPLAUSIBLE: oneOf('quantity', '12000000', '-5', '0'),
  SUBSTANCE_ALIAS: oneOf(
    'substance',
    'perico',
    'coke',
    'shabu',
    'crystal meth',
    'marihuana',
    'ganja',
    'charas',
    'heroína',
  ),
  SUBSTANCE_GUESS: oneOf(
    'substance',
    'cocaien',
    'heorin',
    'methamphetmine',
    'canabis herb',
    'amphetamin e',
    'ketamien',
  ),
  PRECURSOR: oneOf(
    'substance',
    'Ephedrine',
    'Pseudoephedrine',
    'Acetic anhydride',
    'Potassium permanganate',
    'Toluene',
  ),
  DATE_ORDER_AMBIGUOUS: matching('date', /^0[1-4]\/0[5-9]\/\d{4}$/u),
  DATE_PARTIAL: matching('date', /^\d{4}(-\d{2})?$/u),
  DATE_PLACEHOLDER: oneOf('date', '1900-01-01', '1970-01-01', '9999-12-31'),
  DATE_IMPOSSIBLE: matching('date', /^2041-/u),
  ENCODING_REPAIRED: matching('place', /Ã/u),
  ENCODING_LOST: matching('place', /\uFFFD/u),
  CONTROL_CHARS: matching('place', /\u200B/u),
  NAME_PLACEHOLDER: oneOf('persons', 'UNKNOWN', 'FNU LNU', 'TEST'),
  COUNTRY_ALIAS: oneOf('departure', 'UK', 'Holland', 'British', '4', 'Burma', 'Ivory Coast', 'Great Britain'),
  CONTAINER_CHECK: hasWrongDigit,
  ID_PLACEHOLDER: oneOf('container', 'MAEU1234567'),
  COORD_NULL_ISLAND: (row) => cell(row, 'latitude') === '0' && cell(row, 'longitude') === '0',
  ACTIVE_CONTENT: matching('declared_goods', /^=/u),
};
const unflaggedSigns: Record<string, (row: Cells) => boolean> = {
  B06: oneOf('unit', 'tablets'),
  B07: oneOf('unit', 'litres'),
  B90: oneOf('departure', 'N/A', 'unk', '-', 'desconocido'),
  '-': matching('date', /^2\d\/\d{2}\/\d{4}$/u),
};

test('20,000 seizures stand in 20,200 rows, 200 of them repeated letter for letter', () => {
  const first = new Map(firsts.map((row) => [row['id'], row]));
  const perFile = Object.fromEntries(
    background.imports.map(({ fileName }) => [fileName, rowsOf(background, fileName).length]),
  );

  expect(perFile).toStrictEqual(truth.rows);
  expect([rows.length, firsts.length, again.length]).toStrictEqual([
    truth.rowsRead,
    truth.seizures,
    truth.repeated.rows,
  ]);
  expect(again.filter((row) => JSON.stringify(row) !== JSON.stringify(first.get(row['id'])))).toStrictEqual([]);
});

test.for(truth.faults)(
  '$fault $flag is planted in $rows rows, a share of $share',
  ({ fault, flag, rows: planted, share }) => {
    const sign = flag === '-' ? unflaggedSigns[fault] : signs[flag];

    const made = firsts.filter((row) => sign?.(row)).length;
    expect([made, made / firsts.length]).toStrictEqual([planted, share]);
  },
);

test('the stated shares of all errors are those of the rows made', () => {
  const ofRows = (rows: number) => rows / firsts.length;
  const withOutcome = (outcome: string) => truth.faults.filter((fault) => fault.outcome === outcome);
  const waiting = withOutcome('quarantine').map(({ flag }) => signs[flag]);
  const flagged = Object.values(signs);

  expect(truth.shares).toStrictEqual({
    of: 'the 20,000 seizures',
    withFault: ofRows(
      firsts.filter((row) => [...flagged, ...Object.values(unflaggedSigns)].some((sign) => sign(row))).length,
    ),
    withFlag: ofRows(firsts.filter((row) => flagged.some((sign) => sign(row))).length),
    quarantined: ofRows(firsts.filter((row) => waiting.some((sign) => sign?.(row))).length),
    repeated: ofRows(again.length),
    twins: ofRows(truth.twins.rows),
  });
});

test('a row has one fault at most', () => {
  const all = [...Object.values(signs), ...Object.values(unflaggedSigns)];

  expect(firsts.filter((row) => all.filter((sign) => sign(row)).length > 1)).toStrictEqual([]);
  expect(firsts.filter((row) => all.some((sign) => sign(row)))).toHaveLength(truth.withFault);
});

test('a hundred seizures are reported again by another agency, at the end', () => {
  const twins = firsts.slice(-truth.twins.rows);
  const keyOf = (row: Cells): string =>
    ['date', 'place', 'substance', 'unit', 'container'].map((column) => row[column]).join('|');
  const originals = new Map(firsts.slice(0, -truth.twins.rows).map((row) => [keyOf(row), row]));

  expect(
    twins.filter(
      (twin) => originals.get(keyOf(twin)) === undefined || originals.get(keyOf(twin))?.['agency'] === twin['agency'],
    ),
  ).toStrictEqual([]);
});

test('no signature links many, and none is a scenario’s', () => {
  const signatures = tally(
    firsts.filter((row) => row['signature'] !== ''),
    (row) => row['signature'] ?? '',
  );

  expect(Math.max(...Object.values(signatures).map(({ count }) => count))).toBe(
    truth.patterns.mostSeizuresOfOneSignature,
  );
  expect(Object.keys(signatures).filter((signature) => !signature.startsWith('LOGO-'))).toStrictEqual([]);
});

test('no two rows name the same person or box, placeholders aside', () => {
  const ordinary = (column: string): string[] =>
    firsts
      .map((row) => cell(row, column))
      .filter((value) => !['', 'UNKNOWN', 'FNU LNU', 'TEST', 'MAEU1234567'].includes(value));
  const boxes = firsts
    .slice(0, -truth.twins.rows)
    .map((row) => cell(row, 'container'))
    .filter((box) => box !== '' && box !== 'MAEU1234567');

  expect(new Set(ordinary('persons')).size).toBe(ordinary('persons').length);
  expect(boxes.length - new Set(boxes).size).toBeLessThan(5);
});

test('the same seed gives the same bytes', () => {
  expect(digestOf(background)).toBe('adb4e12cde0e553c');
});
