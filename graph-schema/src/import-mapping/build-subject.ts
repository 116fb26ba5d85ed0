import type { SaidMention } from '../claims/said.ts';
import type { Validity } from '../claims/validity.ts';
import type { PropertyValue } from '../define-property.ts';
import { kindOf, type KindLabel } from '../kinds/index.ts';
import type { SubjectSpec } from '../import-profiles/profile.ts';
import { foldName } from '../values/fold-name.ts';
import { missingMeaning } from '../values/missing-code.ts';
import { coordinateValue } from '../values/coordinate.ts';
import { validityOfOccasion } from '../values/validity.ts';
import { identify, type Identified } from './identify.ts';
import { fillTemplate, type PartContext } from './part-context.ts';
import { readNames } from './read-names.ts';
import { readPeriod } from './read-period.ts';
import { readDate, readValue } from './read-value.ts';

/** One or several mentions that a subject of the profile makes of a row. */
export interface BuiltSubject {
  readonly mentions: readonly SaidMention[];
  /** Bounds of the occasion, if the subject is an event. */
  readonly occasion?: Validity;
  /** Free places are described once, by records of their own. */
  readonly places: readonly SaidMention[];
}

const NONE: BuiltSubject = { mentions: [], places: [] };

/** Makes the mentions of one subject of the profile; none where the row does not speak of it. */
export function buildSubject(spec: SubjectSpec, context: PartContext): BuiltSubject {
  const { reading, part } = context;
  if (spec.when !== undefined && isEmpty(spec.when, context)) return NONE;
  if (spec.place) return buildPlace(spec.place, context);
  const kind = kindFor(spec, context);
  if (kind === undefined) return NONE;

  if (spec.split !== undefined) {
    const column = spec.identified?.column ?? spec.names[0]?.column ?? '';
    const cells = reading.text(column).split(spec.split).map((one) => one.trim()).filter((one) => one !== '' && missingMeaning(one, part.missing) === undefined);
    const mentions = cells.flatMap((cell, at) => buildOne(spec, kind, withCell(context, column, cell), `${spec.id}.${at}`)?.mention ?? []);
    return { mentions, places: [] };
  }
  const built = buildOne(spec, kind, context, spec.id);
  return built === undefined ? NONE : { mentions: [built.mention], places: [], ...(built.occasion ? { occasion: built.occasion } : {}) };
}

function buildOne(spec: SubjectSpec, kind: KindLabel, context: PartContext, place: string): { mention: SaidMention; occasion?: Validity } | undefined {
  const { reading, ids, source, ref } = context;
  const identified = readIdentified(spec, kind, context);
  if (spec.identified && !identified && spec.key === undefined) return undefined;
  const sourceKey = spec.key === undefined ? '' : fillTemplate(spec.key, context);
  if (spec.key !== undefined && sourceKey === '' && !identified) return undefined;

  const names = readNames(spec, kind, identified?.word, context);
  const occasion = readOccasion(spec, kind, context);
  const properties: Record<string, PropertyValue> = { ...identified?.properties, ...names, ...readProperties(spec, kind, context), ...occasion?.properties };
  const keys = [...(identified?.key === undefined ? [] : [identified.key]), ...(sourceKey === '' ? [] : [`SOURCE:${source}:${sourceKey}`])];
  const isBare = identified?.bare === true && Object.keys(properties).length === 0 && sourceKey === '';
  const id = sourceKey !== '' && identified?.bare !== true ? ids.ofSource(kind, source, sourceKey) : (identified?.id ?? ids.within(source, ref, place));
  const period = spec.period ? readPeriod(spec.period, context) : undefined;
  const validity = occasion?.validity ?? period?.validity;
  if (kind === 'Person' && spec.names.length > 0 && names['names'] === undefined && !identified && sourceKey === '') reading.raise('PERSON_UNIDENTIFIED', spec.id);

  const mention: SaidMention = {
    id,
    kind,
    ...(isBare ? { bare: true as const } : { properties: { ...properties, ...(keys.length > 0 ? { keys } : {}) } }),
    ...(validity ? { validity } : {}),
    ...(period?.text === undefined ? {} : { validText: period.text }),
  };
  return { mention, ...(occasion?.validity ? { occasion: occasion.validity } : {}) };
}

function readIdentified(spec: SubjectSpec, kind: KindLabel, context: PartContext): Identified | undefined {
  if (!spec.identified) return undefined;
  const { by, column, issuer } = spec.identified;
  const issuerText = issuer === undefined ? '' : 'value' in issuer ? issuer.value : context.reading.text(issuer.column).trim();
  return identify(by, kind, context.reading.text(column), column, issuerText, context);
}

function readProperties(spec: SubjectSpec, kind: KindLabel, context: PartContext): Record<string, PropertyValue> {
  const declared = kindOf[kind].properties;
  const properties: Record<string, PropertyValue> = {};
  let latitude: string | undefined;
  let longitude: string | undefined;
  for (const [name, value] of Object.entries(spec.properties)) {
    if (value.clean === 'latitude' || value.clean === 'longitude') {
      const text = context.reading.text(value.column ?? '');
      if (value.clean === 'latitude') latitude = text;
      else longitude = text;
      continue;
    }
    const read = readValue(value, declared[name] ?? { type: 'text', meaning: '' }, context);
    if (read !== undefined) properties[name] = read;
  }
  if (latitude && longitude) {
    const point = context.reading.take(coordinateValue.clean(`${latitude}, ${longitude}`, { order: 'latLon' }), 'point');
    if (point) properties['point'] = { longitude: point.longitude, latitude: point.latitude };
  }
  if (spec.extra) {
    for (const [column, text] of context.reading.others) {
      const declaration = declared[column];
      const read = declaration ? readValue({ column }, declaration, withCell(context, column, text)) : undefined;
      if (read !== undefined) properties[column] = read;
    }
  }
  return properties;
}

function readOccasion(spec: SubjectSpec, kind: KindLabel, context: PartContext): { validity?: Validity; properties: Record<string, PropertyValue> } | undefined {
  const stem = kindOf[kind].eventStem;
  if (spec.event === undefined || stem === undefined || isEmpty(spec.event, context)) return undefined;
  const date = readDate(context.reading.text(spec.event), spec.event, 'event', context);
  if (!date) return undefined;
  return {
    validity: validityOfOccasion(date),
    properties: {
      [`${stem}Text`]: date.text,
      [`${stem}Earliest`]: date.earliest,
      [`${stem}Latest`]: date.latest,
      ...(date.instant === undefined ? {} : { [`${stem}At`]: date.instant }),
      ...(date.localTime === undefined ? {} : { localTime: date.localTime }),
    },
  };
}

function buildPlace({ country, parts }: NonNullable<SubjectSpec['place']>, context: PartContext): BuiltSubject {
  const texts = parts.map((column) => context.reading.text(column).trim()).filter((text) => missingMeaning(text, context.part.missing) === undefined);
  const name = texts.at(-1);
  if (name === undefined) return NONE;
  const inCountry = country === undefined ? undefined : identify('country', 'Country', context.reading.text(country), country, '', context);
  const key = [inCountry?.key ?? '-', ...texts.map((text) => foldName(text).join(' ') || text.toLowerCase())].join('|');
  const id = context.ids.ofSource('Location', context.source, key);
  const words = foldName(name);
  const described: SaidMention = {
    id,
    kind: 'Location',
    properties: {
      names: [name],
      nameTypes: ['primary'],
      nameScripts: [''],
      nameLanguages: [''],
      nameGiven: [''],
      nameFamily: [''],
      namePatronymic: [''],
      ...(words.length > 0 ? { nameKeys: words } : {}),
      keys: [`SOURCE:${context.source}:${key}`],
    },
  };
  const places = [described, ...(inCountry?.id === undefined ? [] : [{ id: inCountry.id, kind: 'Country' as const, bare: true as const }])];
  return { mentions: [{ id, kind: 'Location', bare: true }], places };
}

function kindFor({ kind, kindFrom }: SubjectSpec, { reading }: PartContext): KindLabel | undefined {
  if (!kindFrom) return kind;
  const word = reading.text(kindFrom.column).trim();
  const said = kindFrom.words?.[word.toLowerCase()];
  if (said) return said;
  const known = Object.keys(kindOf).find((label) => label.toLowerCase() === word.toLowerCase());
  return known !== undefined && isKind(known) ? known : kind;
}

function isKind(label: string): label is KindLabel {
  return Object.hasOwn(kindOf, label);
}

function isEmpty(column: string, { reading, part }: PartContext): boolean {
  return missingMeaning(reading.text(column), part.missing) !== undefined;
}

function withCell(context: PartContext, column: string, cell: string): PartContext {
  const { reading } = context;
  const inner = Object.create(reading, { text: { value: (name: string) => (name === column ? cell : reading.text(name)) } }) as PartContext['reading'];
  return { ...context, reading: inner };
}
