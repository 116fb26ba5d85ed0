import type { SaidMention } from '../claims/said.ts';
import type { Validity } from '../claims/validity.ts';
import type { PropertyValue } from '../define-property.ts';
import type { SubjectSpec } from '../import-profiles/subject-spec.ts';
import type { KindLabel } from '../kinds/index.ts';
import { kindOf } from '../kinds/index.ts';
import { isCasNumber } from '../values/cas-number.ts';
import { countryCodeValue } from '../values/country-code.ts';
import { buildPlace } from './build-place.ts';
import { chooseKind } from './choose-kind.ts';
import { holds } from './holds.ts';
import { identify, type Identified } from './identify.ts';
import { cut, fillTemplate, isEmpty, namelessness, textFrom, type PartContext } from './part-context.ts';
import { eventOf, propertiesOf, type SubjectTimes } from './read-properties.ts';
import { readNames, plainNames } from './read-names.ts';
import { readPeriod } from './read-period.ts';
import { repeated } from './repeat.ts';

/** One mention of a row, with what the steps after need to know of it. */
export interface BuiltMention {
  readonly mention: SaidMention;
  /** Bounds of the occasion, if the thing is an event. */
  readonly occasion?: Validity;
  /** The row as this repetition of the subject reads it. */
  readonly context: PartContext;
  readonly isVictim: boolean;
  readonly times: SubjectTimes;
  /** Said once for each token, by records of their own: free places, words that no vocabulary knows. */
  readonly once: readonly OnceDescribed[];
  /** Local name of the subject, for messages. */
  readonly subject: string;
  /** Group of a substance, which tells what quantity is plausible. */
  readonly drugGroup?: string;
  /** Which list of the row it comes from, and its number there: what two subjects make of one list belongs together piece by piece. */
  readonly piece?: { readonly list: string; readonly at: number };
}

/** What is described by a record of its own: the thing first, then what it is said to lie in. */
export interface OnceDescribed {
  readonly mentions: readonly SaidMention[];
  readonly links: readonly { readonly type: 'IN_COUNTRY' | 'WITHIN'; readonly to: number }[];
}

/** Makes the mentions of one subject of the profile; none where the row does not speak of it. */
export function buildSubject(
  spec: SubjectSpec,
  built: ReadonlyMap<string, readonly BuiltMention[]>,
  context: PartContext,
): BuiltMention[] {
  return repeated(spec, context).flatMap(({ context: inner, at, list }) => {
    if (!holds(spec.when, inner)) return [];
    const piece = at === undefined || list === undefined ? {} : { piece: { list, at } };
    const isVictim = spec.victimWhen !== undefined && holds(spec.victimWhen, inner);
    const place = at === undefined ? spec.id : `${spec.id}.${at}`;
    if (spec.place) return buildPlace(spec, inner, place).map((built) => ({ ...built, ...piece }));
    if (namesNoCountry(spec, inner))
      return buildPlace({ ...spec, place: { parts: [spec.identified?.column ?? ''] } }, inner, place);
    if (spec.leg) return buildLeg(spec, spec.leg, built, inner);
    const kind = chooseKind(spec, inner);
    const one = kind && buildOne(spec, kind, inner, place);
    return one ? [{ ...one, ...piece, context: inner, isVictim, subject: spec.id }] : [];
  });
}

/** Whether the cell of a country that may be another place says something, and no country. */
function namesNoCountry({ orPlace, identified }: SubjectSpec, context: PartContext): boolean {
  if (orPlace === undefined || identified === undefined || isEmpty(identified.column, context)) return false;
  return countryCodeValue.clean(context.reading.text(identified.column), context.options.country).value === undefined;
}

function buildOne(
  spec: SubjectSpec,
  kind: KindLabel,
  context: PartContext,
  place: string,
): Pick<BuiltMention, 'mention' | 'occasion' | 'times' | 'once' | 'drugGroup'> | undefined {
  const { reading, ids, source, ref } = context;
  const identified = readIdentified(spec, kind, context);
  const { key: sourceKey, isUnknown } = keyOf(spec, kind, identified, context);
  const isNamed = identified !== undefined || sourceKey !== '' || isUnknown;
  if (!isNamed && (spec.identified !== undefined || spec.key !== undefined)) return undefined;
  // Stateless or unspecified: said of the person, and no country.
  if (identified?.nationalityStatus !== undefined) return undefined;

  const isNamedByKey = identified?.bare === true && sourceKey === '';
  if (kind === 'Organisation' && isToOrder(spec, context)) return undefined;
  const names = readNames(spec, kind, isNamedByKey ? undefined : identified?.word, context);
  const { properties: own, times } = propertiesOf(spec, kind, context);
  checkCas(identified, own['cas'], spec.id, context);
  const event = eventOf(spec, kind, context);
  const properties: Record<string, PropertyValue> = {
    ...identified?.properties,
    ...names,
    ...own,
    ...event?.properties,
  };
  const declared = kindOf[kind];
  const id = sourceKey !== '' && identified?.bare !== true ? ids.ofSource(kind, source, sourceKey) : identified?.id;
  if (id === undefined && declared.alwaysKeyed) return undefined;
  const keys = [
    ...(identified?.key === undefined ? [] : [identified.key]),
    ...(sourceKey === '' ? [] : [`SOURCE:${source}:${sourceKey}`]),
  ];
  const isBare = identified?.bare === true && sourceKey === '' && Object.keys(properties).length === 0;
  const isNameless = kind === 'Person' && spec.names.length > 0 && names['names'] === undefined;
  if (isNameless && identified === undefined && sourceKey === '') {
    // Somebody without any feature takes part in the event, and is no person to be found.
    reading.raise('PERSON_UNIDENTIFIED', spec.id);
  }
  const period = spec.period ? readPeriod(spec.period, context) : undefined;
  const validity = event?.validity ?? period?.validity;
  const mention: SaidMention = {
    id: id ?? ids.within(source, ref, place),
    kind,
    ...(isBare ? { bare: true as const } : { properties: { ...properties, ...(keys.length > 0 ? { keys } : {}) } }),
    ...(validity ? { validity } : {}),
    ...(period?.text === undefined ? {} : { validText: period.text }),
  };
  return {
    mention,
    ...(event ? { occasion: event.validity } : {}),
    times: event === undefined ? times : { ...times, event: event.date },
    once: isBare ? onceOf(mention, identified) : [],
    ...(identified?.drugGroup === undefined ? {} : { drugGroup: identified.drugGroup }),
  };
}

/** A registry number of another substance than the name's: the name decides, and both are shown (fault B15). */
function checkCas(
  identified: Identified | undefined,
  stated: PropertyValue | undefined,
  place: string,
  { reading }: PartContext,
): void {
  if (identified?.cas === undefined || typeof stated !== 'string' || !isCasNumber(stated) || stated === identified.cas)
    return;
  reading.raise('CAS_NAME_CONFLICT', place, `${stated}, by its name ${identified.cas}`);
}

/** “To order” on a transport document is no party (fault B67). */
function isToOrder({ names }: SubjectSpec, { reading }: PartContext): boolean {
  const column = names[0]?.column;
  if (column === undefined || !/^\s*(?:to (?:the )?order\b|a la orden\b|à l['’]ordre\b)/iu.test(reading.text(column)))
    return false;
  reading.raise('PARTY_TO_ORDER', column);
  return true;
}

/**
 * The source's own key of a thing: what the profile says, or, for kinds that no identifier names in the world because numbers are copied
 * and reassigned, the identifier within this source. A word for what is not known is no key: else all the unknown would be one.
 */
function keyOf(
  spec: SubjectSpec,
  kind: KindLabel,
  identified: Identified | undefined,
  context: PartContext,
): { readonly key: string; readonly isUnknown: boolean } {
  const stated = spec.key === undefined ? '' : fillTemplate(spec.key, context).slice(0, 500);
  const missing = stated === '' ? undefined : namelessness(stated, context);
  if (missing !== undefined)
    context.reading.raise(
      missing === 'unknown' ? 'NAME_PLACEHOLDER' : 'VALUE_MISSING_CODE',
      spec.id,
      stated.slice(0, 40),
    );
  const key = missing === undefined ? stated : '';
  const isUnknown = missing === 'unknown';
  if (key !== '' || identified?.key === undefined || identified.bare) return { key, isUnknown };
  const [scheme = ''] = identified.key.split(':');
  const { strongKeys } = kindOf[kind];
  return { key: scheme === 'SOURCE' || strongKeys.includes(scheme) ? '' : identified.key, isUnknown };
}

/** A word that stands for a thing of its own within the source is described once. */
function onceOf({ id, kind }: SaidMention, identified: Identified | undefined): OnceDescribed[] {
  if (identified?.word === undefined || identified.key === undefined) return [];
  return [
    { mentions: [{ id, kind, properties: { ...plainNames([identified.word]), keys: [identified.key] } }], links: [] },
  ];
}

function readIdentified(spec: SubjectSpec, kind: KindLabel, context: PartContext): Identified | undefined {
  if (!spec.identified) return undefined;
  const { by, column, issuer, match, type } = spec.identified;
  const raw = cut(context.reading.text(column), match);
  return identify(by, kind, raw, column, { issuer: textFrom(issuer, context), type: textFrom(type, context) }, context);
}

function buildLeg(
  spec: SubjectSpec,
  { from, to, mode }: NonNullable<SubjectSpec['leg']>,
  built: ReadonlyMap<string, readonly BuiltMention[]>,
  context: PartContext,
): BuiltMention[] {
  const start = built.get(from)?.[0]?.mention.id;
  const end = built.get(to)?.[0]?.mention.id;
  if (start === undefined || end === undefined) return [];
  const { properties, times } = propertiesOf(spec, 'RouteLeg', context);
  const modeCode = typeof properties['mode'] === 'string' ? properties['mode'] : '-';
  if (mode !== undefined && modeCode === '-') context.reading.raise('VALUE_UNMAPPED', mode, 'a leg without a mode');
  const value = `${start}:${end}:${modeCode}`;
  const keys = [`LEG:-:${value}`];
  const sourceKey = spec.key === undefined ? '' : fillTemplate(spec.key, context);
  if (sourceKey !== '') keys.push(`SOURCE:${context.source}:${sourceKey}`);
  const period = spec.period ? readPeriod(spec.period, context) : undefined;
  const mention: SaidMention = {
    id: context.ids.keyed('RouteLeg', 'LEG', value),
    kind: 'RouteLeg',
    properties: { ...properties, keys },
    ...(period ? { validity: period.validity } : {}),
    ...(period?.text === undefined ? {} : { validText: period.text }),
  };
  return [{ mention, context, isVictim: false, times, once: [], subject: spec.id }];
}
