import { growable, push, type Growable } from './growable.ts';

/** How a quantity was come by, in the order of the codes. */
export const quantityBases = ['none', 'weighed', 'estimated', 'converted'] as const;
/** How a substance was identified, the better the higher. */
export const identifications = ['none', 'presumed', 'field_test', 'lab'] as const;

/** Weights and quantities of claims; row 0 is a weight of 1 and no quantity, which most claims have. */
export interface MeasureTable {
  add(weight: number, netKg: number | undefined, basis: string | undefined, identification: string | undefined): number;
  readonly weight: Growable<Float64Array>;
  /** Net kilograms; NaN where none is known. */
  readonly netKg: Growable<Float64Array>;
  /** Index into `quantityBases`. */
  readonly basis: Growable<Uint8Array>;
  /** Index into `identifications`. */
  readonly identification: Growable<Uint8Array>;
}

/** A table that holds row 0 only. */
export function createMeasureTable(): MeasureTable {
  const known = new Map<string, number>();
  const weights = growable(Float64Array);
  const netKgs = growable(Float64Array);
  const bases = growable(Uint8Array);
  const identified = growable(Uint8Array);
  const table: MeasureTable = {
    weight: weights,
    netKg: netKgs,
    basis: bases,
    identification: identified,
    add(weight, netKg, basis, identification) {
      const basisCode = Math.max(
        0,
        quantityBases.findIndex((name) => name === basis),
      );
      const identificationCode = Math.max(
        0,
        identifications.findIndex((name) => name === identification),
      );
      const key = `${weight} ${netKg} ${basisCode} ${identificationCode}`;
      const index = known.get(key);
      if (index !== undefined) return index;
      push(weights, weight);
      push(netKgs, netKg ?? Number.NaN);
      push(bases, basisCode);
      const added = push(identified, identificationCode);
      known.set(key, added);
      return added;
    },
  };
  table.add(1, undefined, undefined, undefined);
  return table;
}
