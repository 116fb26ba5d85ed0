import type { SaidClaim } from '../claims/said.ts';
import { UNKNOWN_VALIDITY } from '../claims/validity.ts';
import type { PropertyValue } from '../define-property.ts';
import type { LinkSpec } from '../import-profiles/link-spec.ts';
import type { KindLabel } from '../kinds/index.ts';
import { relationshipOf, type RelationshipType } from '../relationships/index.ts';
import { decimalNumberValue } from '../values/decimal-number.ts';
import type { BuiltMention } from './build-subject.ts';
import { holds } from './holds.ts';
import { isEmpty, type PartContext } from './part-context.ts';
import { readPeriod } from './read-period.ts';
import { addExtras } from './read-properties.ts';
import { readQuantity } from './read-quantity.ts';
import { readValue } from './read-value.ts';

/** A mention with its place in the record. */
export interface PlacedMention extends BuiltMention {
  readonly at: number;
}

/** Makes the claims of one link of the profile, between all things that its two subjects made. */
export function buildLink(
  spec: LinkSpec,
  from: readonly PlacedMention[],
  to: readonly PlacedMention[],
  context: PartContext,
): SaidClaim[] {
  return from.flatMap((start) =>
    to.flatMap((end) => {
      if (start.piece && end.piece && start.piece.list === end.piece.list && start.piece.at !== end.piece.at) return [];
      // Repetitions of one subject by the other's lists are read with the list's own cells.
      const inner = end.context.reading === context.reading ? start.context : end.context;
      const claim = holds(spec.when, inner) ? buildClaim(spec, start, end, inner) : undefined;
      return claim === undefined ? [] : [claim];
    }),
  );
}

function buildClaim(
  spec: LinkSpec,
  start: PlacedMention,
  end: PlacedMention,
  context: PartContext,
): SaidClaim | undefined {
  const { reading } = context;
  const type = typeFor(spec, start.mention.kind, end.mention.kind, context);
  if (type === undefined) return undefined;
  if (start.mention.id === end.mention.id) reading.raise('SELF_LINK', `${spec.from} → ${spec.to}`);

  const declared = relationshipOf[type].properties;
  const properties: Record<string, PropertyValue> = spec.quantity ? readQuantity(spec.quantity, end, context) : {};
  for (const [name, value] of Object.entries(spec.properties)) {
    const read = readValue(value, declared[name] ?? { type: 'text', meaning: '' }, context);
    if (read !== undefined) properties[name] = read;
  }
  if (spec.extra) addExtras(declared, properties, context);
  const weight = readNumberAt(spec.weight, context);
  const confidence = readNumberAt(spec.confidence, context);
  if (confidence !== undefined && !(confidence >= 0 && confidence <= 1))
    reading.raise('GRADE_INVALID', spec.confidence, 'not between 0 and 1', 'quarantine');
  const item = spec.item === undefined ? '' : reading.text(spec.item).trim();
  const period = spec.period ? readPeriod(spec.period, context) : undefined;
  const validity =
    period?.validity ?? (spec.period === 'unknown' ? UNKNOWN_VALIDITY : (start.occasion ?? end.occasion));
  return {
    type,
    from: start.at,
    to: end.at,
    ...(item === '' ? {} : { item }),
    ...(weight === undefined || weight === 1 ? {} : { weight }),
    ...(confidence === undefined ? {} : { confidence }),
    ...(spec.statement === 'assessment' ? { statement: 'assessment' as const } : {}),
    ...(validity ? { validity } : {}),
    ...(period?.text === undefined ? {} : { validText: period.text }),
    ...(Object.keys(properties).length > 0 ? { properties } : {}),
  };
}

function readNumberAt(column: string | undefined, context: PartContext): number | undefined {
  if (column === undefined || isEmpty(column, context)) return undefined;
  return context.reading.take(decimalNumberValue.clean(context.reading.text(column), context.options.number), column);
}

/** The type that the row names, if these ends allow it; else that of the profile, if they do. */
function typeFor(
  { type, or, typeFrom, typeWords, from, to }: LinkSpec,
  start: KindLabel,
  end: KindLabel,
  context: PartContext,
): RelationshipType | undefined {
  const { reading } = context;
  if (typeFrom !== undefined && !isEmpty(typeFrom, context)) {
    const word = reading.text(typeFrom);
    const said = typeOfWord(word, typeWords);
    if (said !== undefined && mayEnd(said, start, end)) return said;
    if (said === undefined) reading.unmapped('relationshipType', word);
    else reading.raise('KIND_SUSPECT', typeFrom, `${said} does not lead from ${start} to ${end}`);
  }
  const fitting = [...(type === undefined ? [] : [type]), ...or].find((one) => mayEnd(one, start, end));
  if (fitting !== undefined) return fitting;
  reading.raise(
    'KIND_SUSPECT',
    `${from} → ${to}`,
    `${type ?? 'nothing'} does not lead from ${start} to ${end}`,
    'quarantine',
  );
  return undefined;
}

/** The type of relationship that a word names. */
export function typeOfWord(
  word: string,
  words: Readonly<Record<string, RelationshipType>> | undefined,
): RelationshipType | undefined {
  const own = words?.[word.trim().toLowerCase()];
  if (own !== undefined) return own;
  const name = word
    .trim()
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]+/gu, '_');
  return isType(name) ? name : undefined;
}

function mayEnd(type: RelationshipType, from: KindLabel, to: KindLabel): boolean {
  const { sameKind, ...relationship } = relationshipOf[type];
  if (sameKind && from !== to) return false;
  return relationship.from.some((label) => label === from) && relationship.to.some((label) => label === to);
}

function isType(word: string): word is RelationshipType {
  return Object.hasOwn(relationshipOf, word);
}
