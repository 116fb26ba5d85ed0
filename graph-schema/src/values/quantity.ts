import { defineValue, quarantined, raised } from './define-value.ts';
import type { Cleaned } from './define-value.ts';
import { measure, round, weigh } from './measure-quantity.ts';
import type { Quantity, QuantityOptions } from './measure-quantity.ts';
import { cleanMissing } from './missing-code.ts';
import { cutQuantity, cutSum } from './quantity-text.ts';
import type { QuantityPart } from './quantity-text.ts';
import { findUnit, foldUnit } from './quantity-units.ts';
import { readNumber } from './read-number.ts';

export type { DatedFactor, Quantity, QuantityOptions } from './measure-quantity.ts';

/** Quantity and unit of a seizure (faults B01 to B10). A count or a volume becomes kilograms only by a dated factor handed in. */
export const quantityValue = defineValue<Quantity, QuantityOptions>({
  name: 'quantity',
  clean(raw, options) {
    const missing = cleanMissing(raw, options.missing);
    if (missing) return missing;

    const sum = cutSum(raw);
    if (sum && options.unit === undefined) return cleanSum(sum, raw, options);
    const text = cutQuantity(raw);
    if (!text) return quarantined('VALUE_UNMAPPED', 'not a quantity');

    const numbers: number[] = [];
    for (const part of text.parts) {
      const read = readNumber(part.number, options.decimal);
      if (!read) return quarantined('VALUE_UNMAPPED', 'not a number');
      if ('ambiguous' in read) return quarantined('NUMBER_AMBIGUOUS', read.ambiguous, read.proposal);
      numbers.push(read.value);
    }
    const [first = 0, second] = numbers;
    const unit = chooseUnit(text.parts.at(-1)?.unit ?? '', options.unit);
    if (typeof unit === 'object') return unit;
    if (text.parts.length === 2 && text.parts[0]?.unit !== text.parts[1]?.unit) {
      return quarantined('UNIT_AMBIGUOUS', 'the ends of the range have different units');
    }
    return measure({ vagueness: text.vagueness, first, second, unitText: unit }, options);
  },
  validate: (value) =>
    [
      value.reportedQuantity,
      value.netKg,
      value.kgLow,
      value.kgHigh,
      value.units,
      value.litres,
      value.plants,
      value.areaM2,
    ].every((amount) => amount === undefined || (Number.isFinite(amount) && amount >= 0)),
  format(value) {
    if (value.netKg !== undefined) return `${value.netKg} kg`;
    if (value.kgLow !== undefined || value.kgHigh !== undefined) return `${value.kgLow ?? 0}–${value.kgHigh ?? '∞'} kg`;
    return `${value.reportedQuantity ?? ''} ${value.reportedUnit}`.trim();
  },
});

function chooseUnit(inText: string, inCell: string | undefined): string | Cleaned<never> {
  const cell = inCell === undefined || cleanMissing(inCell) ? '' : inCell.trim();
  if (inText === '' && cell === '') return quarantined('UNIT_MISSING');
  if (inText === '' || cell === '' || foldUnit(inText) === foldUnit(cell)) return inText || cell;
  if (findUnit(inText) !== undefined && findUnit(inText) === findUnit(cell)) return cell;
  return quarantined('UNIT_AMBIGUOUS', `${inText} in the text, ${cell} in the cell of the unit`);
}

function cleanSum(parts: readonly QuantityPart[], raw: string, options: QuantityOptions): Cleaned<Quantity> {
  let kg = 0;
  let customary = false;
  for (const { number, unit: unitText } of parts) {
    const unit = findUnit(unitText);
    const read = readNumber(number, options.decimal);
    if (unit?.measure !== 'mass' || !read || 'ambiguous' in read)
      return quarantined('VALUE_UNMAPPED', 'several quantities');
    kg += read.value * unit.kg;
    customary ||= unit.customary === true;
  }
  const flags = customary ? [raised('UNIT_CONVERTED', `${raw.trim()} = ${round(kg)} kg`)] : [];
  const stated = { reportedUnit: parts.map(({ unit }) => unit).join(' + ') };
  return weigh(
    stated,
    { kg: 1, central: kg, bounds: undefined, basis: customary ? 'converted' : 'weighed' },
    flags,
    options,
  );
}
