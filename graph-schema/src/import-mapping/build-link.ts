import type { SaidClaim } from '../claims/said.ts';
import type { Validity } from '../claims/validity.ts';
import type { PropertyValue } from '../define-property.ts';
import type { KindLabel } from '../kinds/index.ts';
import type { LinkSpec } from '../import-profiles/profile.ts';
import { relationshipOf, type RelationshipType } from '../relationships/index.ts';
import { decimalNumberValue } from '../values/decimal-number.ts';
import { missingMeaning } from '../values/missing-code.ts';
import { quantityValue } from '../values/quantity.ts';
import type { PartContext } from './part-context.ts';
import { missingOptions, numberOptions, readValue } from './read-value.ts';
import { readPeriod } from './read-period.ts';

/** A mention with its place in the record. */
export interface PlacedMention {
  readonly at: number;
  readonly id: string;
  readonly kind: KindLabel;
  readonly occasion?: Validity;
}

/** Makes the claims of one link of the profile, between all things that its two subjects made. */
export function buildLink(spec: LinkSpec, from: readonly PlacedMention[], to: readonly PlacedMention[], drugGroup: string | undefined, context: PartContext): SaidClaim[] {
  if (from.length === 0 || to.length === 0) return [];
  if (spec.when !== undefined && missingMeaning(context.reading.text(spec.when), context.part.missing) !== undefined) return [];
  const type = typeFor(spec, context);
  if (type === undefined) return [];
  const period = spec.period ? readPeriod(spec.period, context) : undefined;
  const quantity = spec.quantity ? readQuantity(spec.quantity, drugGroup, context) : {};
  const properties: Record<string, PropertyValue> = { ...quantity };
  const declared = relationshipOf[type].properties;
  for (const [name, value] of Object.entries(spec.properties)) {
    const read = readValue(value, declared[name] ?? { type: 'text', meaning: '' }, context);
    if (read !== undefined) properties[name] = read;
  }
  const weight = spec.weight === undefined ? undefined : readWeight(spec.weight, context);
  const item = spec.item === undefined ? '' : context.reading.text(spec.item).trim();

  return from.flatMap((start) =>
    to.flatMap((end): SaidClaim[] => {
      if (!mayEnd(type, start.kind, end.kind)) {
        context.reading.raise('KIND_SUSPECT', `${spec.from} → ${spec.to}`, `${type} does not lead from ${start.kind} to ${end.kind}`);
        return [];
      }
      if (start.id === end.id) context.reading.raise('SELF_LINK', `${spec.from} → ${spec.to}`);
      const validity = period?.validity ?? start.occasion ?? end.occasion;
      return [
        {
          type,
          from: start.at,
          to: end.at,
          ...(item === '' ? {} : { item }),
          ...(weight === undefined || weight === 1 ? {} : { weight }),
          ...(validity ? { validity } : {}),
          ...(period ? { validText: period.text } : {}),
          ...(Object.keys(properties).length > 0 ? { properties } : {}),
        },
      ];
    }),
  );
}

function typeFor({ type, typeFrom }: LinkSpec, { reading }: PartContext): RelationshipType | undefined {
  if (typeFrom === undefined) return type;
  const word = reading.text(typeFrom).trim().toUpperCase().replace(/[\s-]+/g, '_');
  if (word === '') return type;
  if (isType(word)) return word;
  reading.unmapped('relationshipType', word);
  return type;
}

function readQuantity({ column, unit }: NonNullable<LinkSpec['quantity']>, drugGroup: string | undefined, context: PartContext): Record<string, PropertyValue> {
  const raw = context.reading.text(column);
  if (missingMeaning(raw, context.part.missing) !== undefined) return {};
  const unitText = 'value' in unit ? unit.value : context.reading.text(unit.column);
  const quantity = context.reading.take(
    quantityValue.clean(raw, { ...numberOptions(context), ...missingOptions(context), unit: unitText, ...(drugGroup ? { drugGroup } : {}), ...(context.part.limitKg ? { limitKg: context.part.limitKg } : {}) }),
    column,
  );
  return quantity === undefined ? {} : { ...quantity };
}

function readWeight(column: string, context: PartContext): number | undefined {
  const raw = context.reading.text(column);
  return missingMeaning(raw, context.part.missing) === undefined ? context.reading.take(decimalNumberValue.clean(raw, numberOptions(context)), column) : undefined;
}

function mayEnd(type: RelationshipType, from: KindLabel, to: KindLabel): boolean {
  const relationship = relationshipOf[type];
  return relationship.from.some((label) => label === from) && relationship.to.some((label) => label === to);
}

function isType(word: string): word is RelationshipType {
  return Object.hasOwn(relationshipOf, word);
}

