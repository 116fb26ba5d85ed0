import type { PropertyValue } from '../define-property.ts';
import type { LinkSpec } from '../import-profiles/link-spec.ts';
import { decimalNumberValue } from '../values/decimal-number.ts';
import { purityValue } from '../values/purity.ts';
import { quantityValue } from '../values/quantity.ts';
import { areWeightsImpossible, checkWeightOrder } from '../values/weight-order.ts';
import type { BuiltMention } from './build-subject.ts';
import { isEmpty, textFrom, type PartContext } from './part-context.ts';

/** What a row says of the quantity of one item: in the measure that was reported, in kilograms where that is known, and its purity. */
export function readQuantity(
  { column, unit, gross, pure, purity }: NonNullable<LinkSpec['quantity']>,
  { drugGroup }: BuiltMention,
  context: PartContext,
): Record<string, PropertyValue> {
  const { reading, options } = context;
  const properties: Record<string, PropertyValue> = {};
  if (!isEmpty(column, context)) {
    const quantityOptions = {
      ...options.quantity,
      unit: textFrom(unit, context),
      ...(drugGroup === undefined ? {} : { drugGroup }),
    };
    Object.assign(properties, reading.take(quantityValue.clean(reading.text(column), quantityOptions), column));
  }
  const kilograms = (name: 'grossKg' | 'pureKg', from: string | undefined) => {
    if (from === undefined || isEmpty(from, context)) return;
    const kg = reading.take(decimalNumberValue.clean(reading.text(from), options.number), from);
    if (kg !== undefined) properties[name] = kg;
  };
  kilograms('grossKg', gross);
  kilograms('pureKg', pure);
  if (purity !== undefined && !isEmpty(purity, context)) {
    const percent = reading.take(purityValue.clean(reading.text(purity), options.number), purity);
    if (percent !== undefined) properties['purityPct'] = percent;
  }
  checkWeights(properties, column, context);
  return properties;
}

function checkWeights(
  properties: Readonly<Record<string, PropertyValue>>,
  place: string,
  { reading }: PartContext,
): void {
  const weights = Object.fromEntries(
    (['grossKg', 'netKg', 'pureKg'] as const).flatMap((name) => {
      const value = properties[name];
      return typeof value === 'number' ? [[name, value] as const] : [];
    }),
  );
  const outcome = areWeightsImpossible(weights) ? 'quarantine' : 'flag';
  for (const { flag, detail } of checkWeightOrder(weights)) reading.raise(flag, place, detail, outcome);
}
