import { accepted, quarantined, raised } from './define-value.ts';
import type { Cleaned, FlagRaised } from './define-value.ts';
import type { MissingOptions } from './missing-value.ts';
import { PLAUSIBLE_KG_ANY, plausibleKg } from './quantity-limits.ts';
import type { Vagueness } from './quantity-text.ts';
import { findUnit, foldUnit } from './quantity-units.ts';
import type { Unit } from './quantity-units.ts';
import type { DecimalMark } from './read-number.ts';

/** A factor that somebody stated: its value, the day it was stated for (ISO) and who says so. */
export interface DatedFactor {
  readonly value: number;
  readonly on: string;
  readonly source: string;
}

export interface QuantityOptions extends MissingOptions {
  readonly decimal?: DecimalMark;
  /** The unit from its own cell; a unit in the quantity's text must agree with it. */
  readonly unit?: string;
  /** The agency's weights in kilograms of units that differ from country to country, and of packages. */
  readonly unitProfile?: Readonly<Record<string, DatedFactor>>;
  /** Code of the vocabulary `drugGroup`, for the plausible limit; `limitKg` sets another (sums of a year need one). */
  readonly drugGroup?: string;
  readonly limitKg?: number;
  /** Grams of one tablet, dose or ampoule. Without it a count stays a count. */
  readonly gramsPerUnit?: DatedFactor;
  /** Without it a volume stays a volume. */
  readonly kgPerLitre?: DatedFactor;
  /** How far `about` reaches to either side; absent: a tenth. */
  readonly aboutShare?: number;
}

/** A quantity in the measure that was reported, and in kilograms where that is known and not assumed. */
export interface Quantity {
  /** Absent for a range. */
  readonly reportedQuantity?: number;
  readonly reportedUnit: string;
  readonly netKg?: number;
  readonly kgLow?: number;
  readonly kgHigh?: number;
  readonly units?: number;
  readonly litres?: number;
  readonly plants?: number;
  readonly areaM2?: number;
  readonly quantityBasis: 'weighed' | 'estimated' | 'converted';
}

/** The numbers and the unit of a quantity, read. */
export interface Reading {
  readonly vagueness: Vagueness;
  readonly first: number;
  readonly second: number | undefined;
  readonly unitText: string;
}

/** What a quantity amounts to in the measure of its unit, and in kilograms where a factor is known. */
export function measure(reading: Reading, options: QuantityOptions): Cleaned<Quantity> {
  const { first, second, unitText } = reading;
  const low = Math.min(first, second ?? first);
  const high = Math.max(first, second ?? first);
  if (low < 0) return quarantined('QUANTITY_IMPLAUSIBLE', 'negative', `${Math.abs(first)} ${unitText}`);
  if (high === 0) return quarantined('QUANTITY_IMPLAUSIBLE', 'zero');

  const flags: FlagRaised[] = [];
  const bounds = boundsOf(reading, options.aboutShare ?? 0.1);
  if (bounds) flags.push(raised('QUANTITY_RANGE', reading.vagueness));
  const stated = {
    ...(second === undefined && { reportedQuantity: first }),
    reportedUnit: unitText,
  };
  const central = reading.vagueness === 'exact' || reading.vagueness === 'about' ? first : undefined;
  const unit = findUnit(unitText);
  const ofAgency = options.unitProfile?.[unitText] ?? options.unitProfile?.[foldUnit(unitText)];
  const basis = bounds ? ('estimated' as const) : ('weighed' as const);

  if (ofAgency !== undefined && (unit === undefined || unit.measure === 'ambiguous' || unit.measure === 'package')) {
    flags.push(raised('UNIT_CONVERTED', `1 ${unitText} = ${ofAgency.value} kg (${ofAgency.source}, ${ofAgency.on})`));
    const units = unit?.measure === 'ambiguous' || central === undefined ? {} : { units: central };
    return weigh({ ...stated, ...units }, { kg: ofAgency.value, central, bounds, basis: 'converted' }, flags, options);
  }
  if (unit === undefined || unit.measure === 'package') {
    flags.push(raised('UNIT_UNKNOWN', unitText));
    return accepted({ ...stated, ...(central !== undefined && { units: central }), quantityBasis: basis }, flags);
  }
  if (unit.measure === 'ambiguous') {
    const least = round(low * Math.min(...unit.kg));
    const most = round(high * Math.max(...unit.kg));
    return quarantined('UNIT_AMBIGUOUS', `${least} to ${most} kg`);
  }
  if (unit.measure === 'mass') {
    if (unit.customary) flags.push(raised('UNIT_CONVERTED', `1 ${unitText} = ${unit.kg} kg`));
    const how = unit.customary && !bounds ? 'converted' : basis;
    return weigh(stated, { kg: unit.kg, central, bounds, basis: how }, flags, options);
  }
  return measureOther(unit, { stated, central, bounds, basis }, flags, options);
}

interface Measured {
  readonly stated: Pick<Quantity, 'reportedQuantity' | 'reportedUnit'>;
  readonly central: number | undefined;
  readonly bounds: Bounds | undefined;
  readonly basis: 'weighed' | 'estimated';
}

/** Counts, volumes, plants and areas. */
function measureOther(
  unit: Exclude<Unit, { measure: 'mass' | 'ambiguous' | 'package' }>,
  { stated, central, bounds, basis }: Measured,
  flags: FlagRaised[],
  options: QuantityOptions,
): Cleaned<Quantity> {
  const amount = central ?? bounds?.low;
  switch (unit.measure) {
    case 'plant':
      flags.push(raised('NOT_A_WEIGHT', 'plants'));
      return accepted({ ...stated, ...(amount !== undefined && { plants: amount }), quantityBasis: basis }, flags);
    case 'area': {
      flags.push(raised('NOT_A_WEIGHT', 'area'));
      const areaM2 = amount === undefined ? {} : { areaM2: round(amount * unit.m2) };
      return accepted({ ...stated, ...areaM2, quantityBasis: unit.customary ? 'converted' : basis }, flags);
    }
    case 'count': {
      const counted = { ...stated, ...(amount !== undefined && { units: amount * unit.times }) };
      const factor = options.gramsPerUnit;
      if (!factor) return accepted({ ...counted, quantityBasis: basis }, flags);
      flags.push(raised('COUNT_CONVERTED', `${factor.value} g each (${factor.source}, ${factor.on})`));
      return weigh(
        counted,
        { kg: (factor.value / 1000) * unit.times, central, bounds, basis: 'converted' },
        flags,
        options,
      );
    }
    case 'volume': {
      const poured = { ...stated, ...(amount !== undefined && { litres: round(amount * unit.litres) }) };
      const factor = options.kgPerLitre;
      if (!factor) return accepted({ ...poured, quantityBasis: unit.customary ? 'converted' : basis }, flags);
      flags.push(raised('VOLUME_CONVERTED', `${factor.value} kg per litre (${factor.source}, ${factor.on})`));
      return weigh(poured, { kg: factor.value * unit.litres, central, bounds, basis: 'converted' }, flags, options);
    }
  }
}

interface Bounds {
  readonly low?: number;
  readonly high?: number;
}

function boundsOf({ vagueness, first, second }: Reading, share: number): Bounds | undefined {
  switch (vagueness) {
    case 'exact':
      return undefined;
    case 'about':
      return { low: first * (1 - share), high: first * (1 + share) };
    case 'atLeast':
      return { low: first };
    case 'atMost':
      return { low: 0, high: first };
    case 'between':
      return { low: Math.min(first, second ?? first), high: Math.max(first, second ?? first) };
  }
}

interface Weight {
  readonly kg: number;
  readonly central: number | undefined;
  readonly bounds: Bounds | undefined;
  readonly basis: Quantity['quantityBasis'];
}

/** The cleaned quantity in kilograms, unless that is more than is plausible. */
export function weigh(
  stated: Omit<Quantity, 'quantityBasis'>,
  { kg, central, bounds, basis }: Weight,
  flags: FlagRaised[],
  { limitKg, drugGroup }: QuantityOptions,
): Cleaned<Quantity> {
  const weight = {
    ...(central !== undefined && { netKg: round(central * kg) }),
    ...(bounds?.low !== undefined && { kgLow: round(bounds.low * kg) }),
    ...(bounds?.high !== undefined && { kgHigh: round(bounds.high * kg) }),
  };
  const most = Math.max(weight.netKg ?? 0, weight.kgLow ?? 0, weight.kgHigh ?? 0);
  const limit = limitKg ?? plausibleKg[drugGroup ?? ''] ?? PLAUSIBLE_KG_ANY;
  if (most > limit) return quarantined('QUANTITY_IMPLAUSIBLE', `${most} kg, limit ${limit} kg`, slip(most, limit));
  return accepted({ ...stated, ...weight, quantityBasis: basis }, flags);
}

/** The unit slip that would make the weight plausible: grams for kilograms, else pounds for kilograms. */
function slip(kg: number, limit: number): string | undefined {
  if (kg / 2.2046 <= limit) return `${round(kg / 2.2046)} kg, if pounds were meant`;
  if (kg / 1000 <= limit) return `${round(kg / 1000)} kg, if grams were meant`;
  return undefined;
}

/** Twelve significant digits: a product of decimals must not show the noise of binary fractions. */
export function round(value: number): number {
  return Number(value.toPrecision(12));
}
