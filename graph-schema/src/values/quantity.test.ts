import { expect, test } from 'vitest';
import { quantityValue } from './quantity.ts';
import type { QuantityOptions } from './quantity.ts';

const tablets = { value: 0.2, on: '2024-01-01', source: 'synthetic table' };
const water = { value: 1, on: '2024-01-01', source: 'convention' };

test.for<[string, QuantityOptions, object]>([
  [
    '250',
    { unit: 'Kilogram' },
    { reportedQuantity: 250, reportedUnit: 'Kilogram', netKg: 250, quantityBasis: 'weighed' },
  ],
  ['2.5 kg', {}, { reportedQuantity: 2.5, reportedUnit: 'kg', netKg: 2.5, quantityBasis: 'weighed' }],
  ['490.0', { unit: 'Gram' }, { reportedQuantity: 490, reportedUnit: 'Gram', netKg: 0.49, quantityBasis: 'weighed' }],
  [
    '5e-05',
    { unit: 'Kilogram' },
    { reportedQuantity: 5e-5, reportedUnit: 'Kilogram', netKg: 5e-5, quantityBasis: 'weighed' },
  ],
  ['3 т', {}, { reportedQuantity: 3, reportedUnit: 'т', netKg: 3000, quantityBasis: 'weighed' }],
  ['2 kg 500 g', {}, { reportedUnit: 'kg + g', netKg: 2.5, quantityBasis: 'weighed' }],
  ['490', { unit: 'Tablet' }, { reportedQuantity: 490, reportedUnit: 'Tablet', units: 490, quantityBasis: 'weighed' }],
  [
    '2',
    { unit: 'Thousand of doses' },
    { reportedQuantity: 2, reportedUnit: 'Thousand of doses', units: 2000, quantityBasis: 'weighed' },
  ],
  ['250 ml', {}, { reportedQuantity: 250, reportedUnit: 'ml', litres: 0.25, quantityBasis: 'weighed' }],
  [
    '1.250,5 kg',
    { decimal: ',' },
    { reportedQuantity: 1250.5, reportedUnit: 'kg', netKg: 1250.5, quantityBasis: 'weighed' },
  ],
])('%s with %j is taken as it is', ([raw, options, value]) => {
  expect(quantityValue.clean(raw, options)).toStrictEqual({ value, flags: [], outcome: 'accept' });
});

test.for<[string, QuantityOptions, string, object]>([
  [
    '10 lb',
    {},
    'UNIT_CONVERTED',
    { reportedQuantity: 10, reportedUnit: 'lb', netKg: 4.5359237, quantityBasis: 'converted' },
  ],
  [
    '1 oz',
    {},
    'UNIT_CONVERTED',
    { reportedQuantity: 1, reportedUnit: 'oz', netKg: 0.0283495, quantityBasis: 'converted' },
  ],
  [
    '2 tola',
    {},
    'UNIT_CONVERTED',
    { reportedQuantity: 2, reportedUnit: 'tola', netKg: 0.0233276, quantityBasis: 'converted' },
  ],
  [
    '10',
    { unit: 'Viss' },
    'UNIT_CONVERTED',
    { reportedQuantity: 10, reportedUnit: 'Viss', netKg: 16.33, quantityBasis: 'converted' },
  ],
  ['3 jin', {}, 'UNIT_CONVERTED', { reportedQuantity: 3, reportedUnit: 'jin', netKg: 1.5, quantityBasis: 'converted' }],
  ['5 lb 3 oz', {}, 'UNIT_CONVERTED', { reportedUnit: 'lb + oz', netKg: 2.35301035, quantityBasis: 'converted' }],
  [
    '12 paquetes',
    {},
    'UNIT_UNKNOWN',
    { reportedQuantity: 12, reportedUnit: 'paquetes', units: 12, quantityBasis: 'weighed' },
  ],
  ['7 smurgs', {}, 'UNIT_UNKNOWN', { reportedQuantity: 7, reportedUnit: 'smurgs', units: 7, quantityBasis: 'weighed' }],
  [
    '40 plants',
    {},
    'NOT_A_WEIGHT',
    { reportedQuantity: 40, reportedUnit: 'plants', plants: 40, quantityBasis: 'weighed' },
  ],
  [
    '2',
    { unit: 'Hectars' },
    'NOT_A_WEIGHT',
    { reportedQuantity: 2, reportedUnit: 'Hectars', areaM2: 20000, quantityBasis: 'weighed' },
  ],
  [
    '500',
    { unit: 'Tablet', gramsPerUnit: tablets },
    'COUNT_CONVERTED',
    { reportedQuantity: 500, reportedUnit: 'Tablet', units: 500, netKg: 0.1, quantityBasis: 'converted' },
  ],
  [
    '3',
    { unit: 'Litre', kgPerLitre: water },
    'VOLUME_CONVERTED',
    { reportedQuantity: 3, reportedUnit: 'Litre', litres: 3, netKg: 3, quantityBasis: 'converted' },
  ],
  [
    'approx. 2 t',
    {},
    'QUANTITY_RANGE',
    { reportedQuantity: 2, reportedUnit: 't', netKg: 2000, kgLow: 1800, kgHigh: 2200, quantityBasis: 'estimated' },
  ],
  ['2-3 kg', {}, 'QUANTITY_RANGE', { reportedUnit: 'kg', kgLow: 2, kgHigh: 3, quantityBasis: 'estimated' }],
  ['between 2 and 3 kg', {}, 'QUANTITY_RANGE', { reportedUnit: 'kg', kgLow: 2, kgHigh: 3, quantityBasis: 'estimated' }],
  [
    '> 500 kg',
    {},
    'QUANTITY_RANGE',
    { reportedQuantity: 500, reportedUnit: 'kg', kgLow: 500, quantityBasis: 'estimated' },
  ],
  [
    '500+ kg',
    {},
    'QUANTITY_RANGE',
    { reportedQuantity: 500, reportedUnit: 'kg', kgLow: 500, quantityBasis: 'estimated' },
  ],
  [
    'más de 5 kg',
    {},
    'QUANTITY_RANGE',
    { reportedQuantity: 5, reportedUnit: 'kg', kgLow: 5, quantityBasis: 'estimated' },
  ],
  [
    'up to 40 g',
    {},
    'QUANTITY_RANGE',
    { reportedQuantity: 40, reportedUnit: 'g', kgLow: 0, kgHigh: 0.04, quantityBasis: 'estimated' },
  ],
  [
    '4 quintales',
    { unitProfile: { quintales: { value: 46, on: '2020-01-01', source: 'agency' } } },
    'UNIT_CONVERTED',
    { reportedQuantity: 4, reportedUnit: 'quintales', netKg: 184, quantityBasis: 'converted' },
  ],
])('%s with %j is marked %s', ([raw, options, flag, value]) => {
  const cleaned = quantityValue.clean(raw, options);
  expect(cleaned.value).toStrictEqual(value);
  expect(cleaned.outcome).toBe('flag');
  expect(cleaned.flags.map((one) => one.flag)).toStrictEqual([flag]);
});

test.for<[string, QuantityOptions, string, string | undefined]>([
  ['250', {}, 'UNIT_MISSING', undefined],
  ['250', { unit: '' }, 'UNIT_MISSING', undefined],
  ['250', { unit: 'unknown' }, 'UNIT_MISSING', undefined],
  ['3 quintal', {}, 'UNIT_AMBIGUOUS', undefined],
  ['3', { unit: 'Ton' }, 'UNIT_AMBIGUOUS', undefined],
  ['3 kg', { unit: 'Gram' }, 'UNIT_AMBIGUOUS', undefined],
  ['500 g - 1 kg', {}, 'UNIT_AMBIGUOUS', undefined],
  ['1,250 kg', {}, 'NUMBER_AMBIGUOUS', undefined],
  ['12,000,000 kg', { drugGroup: 'opiates' }, 'QUANTITY_IMPLAUSIBLE', '12000 kg, if grams were meant'],
  ['100000 kg', { drugGroup: 'cocaine' }, 'QUANTITY_IMPLAUSIBLE', '45359.7024404 kg, if pounds were meant'],
  ['-5 kg', {}, 'QUANTITY_IMPLAUSIBLE', '5 kg'],
  ['0', { unit: 'Kilogram' }, 'QUANTITY_IMPLAUSIBLE', undefined],
  ['plenty', {}, 'VALUE_UNMAPPED', undefined],
  ['kg', {}, 'VALUE_UNMAPPED', undefined],
])('%s with %j waits for a person as %s', ([raw, options, flag, proposal]) => {
  const cleaned = quantityValue.clean(raw, options);
  expect(cleaned.outcome).toBe('quarantine');
  expect(cleaned.flags.map((one) => one.flag)).toStrictEqual([flag]);
  expect(cleaned.proposal).toBe(proposal);
  expect(cleaned.value).toBeUndefined();
});

test('a great weight within the limit of its group passes', () => {
  expect(quantityValue.clean('35000 kg', { drugGroup: 'cocaine' }).outcome).toBe('accept');
  expect(quantityValue.clean('12000000 kg', { limitKg: 1e9 }).outcome).toBe('accept');
});

test('the range of an ambiguous unit is said', () => {
  expect(quantityValue.clean('2 quintal', {}).flags).toStrictEqual([
    { flag: 'UNIT_AMBIGUOUS', detail: '92 to 200 kg' },
  ]);
});

test.for<[string, string]>([
  ['2.5 kg', '2.5 kg'],
  ['2-3 kg', '2–3 kg'],
  ['40 tablets', '40 tablets'],
])('%s is shown as %s', ([raw, shown]) => {
  const { value } = quantityValue.clean(raw, {});
  expect(value && quantityValue.format(value)).toBe(shown);
  expect(value && quantityValue.validate(value)).toBe(true);
});
