import type { PropertyDeclaration, PropertyDeclarations, PropertyValue } from '../define-property.ts';
import type { SubjectSpec } from '../import-profiles/subject-spec.ts';
import { kindOf, type KindLabel } from '../kinds/index.ts';
import { cleanCoordinates } from '../values/coordinate.ts';
import { missingMeaning } from '../values/missing-code.ts';
import type { DayBounds } from '../values/validity.ts';
import { readEvent, type EventRead } from './read-event.ts';
import { foldHeader } from './row-reading.ts';
import type { PartContext } from './part-context.ts';
import { readValue } from './read-value.ts';

/** The dated things that a row says of a subject, to be held against each other. */
export interface SubjectTimes {
  readonly event?: DayBounds;
  readonly birth?: DayBounds;
  readonly death?: DayBounds;
  readonly depart?: DayBounds;
  readonly arrive?: DayBounds;
}

/** The properties that a row gives of a subject, with its dates; what it says not to have goes to `missing`. */
export function propertiesOf(
  spec: SubjectSpec,
  kind: KindLabel,
  context: PartContext,
): { readonly properties: Record<string, PropertyValue>; readonly times: SubjectTimes } {
  const declared = kindOf[kind].properties;
  const properties: Record<string, PropertyValue> = {};
  const missing: string[] = [];
  for (const [name, value] of Object.entries(spec.properties)) {
    if (value.clean === 'latitude' || value.clean === 'longitude') continue;
    const read = readValue(value, declared[name] ?? TEXT, context);
    if (read !== undefined) properties[name] = read;
    else noteMissing(name, value.column, missing, context);
  }
  addPoint(spec, properties, context);
  const times: Record<string, DayBounds> = {};
  for (const [stem, event] of Object.entries(spec.times ?? {})) {
    const read = readEvent(event, stem, kind, context);
    Object.assign(properties, read?.properties);
    if (read) times[stem] = read.date;
    else noteMissing(`${stem}Text`, typeof event === 'string' ? event : event.column, missing, context);
  }
  if (spec.extra) addExtras(declared, properties, context);
  if (missing.length > 0) properties['missing'] = missing;
  return { properties, times };
}

const TEXT: PropertyDeclaration = { type: 'text', meaning: '' };

/** The event time of the kind, if the profile names its column. */
export function eventOf(spec: SubjectSpec, kind: KindLabel, context: PartContext): EventRead | undefined {
  const stem = kindOf[kind].eventStem;
  return spec.event === undefined || stem === undefined ? undefined : readEvent(spec.event, stem, kind, context);
}

function noteMissing(
  name: string,
  column: string | undefined,
  missing: string[],
  { reading, part }: PartContext,
): void {
  const text = column === undefined ? '' : reading.text(column);
  if (text === '') return;
  const meaning = missingMeaning(text, part.missing);
  if (meaning === undefined || meaning === 'absent') return;
  missing.push(`${name}=${meaning}`);
  reading.raise('VALUE_MISSING_CODE', column, text.trim().slice(0, 40));
}

function addPoint(
  { properties: specs }: SubjectSpec,
  properties: Record<string, PropertyValue>,
  { reading, options }: PartContext,
): void {
  const columnOf = (clean: string) => Object.values(specs).find((spec) => spec.clean === clean)?.column;
  const [latitude, longitude] = [columnOf('latitude'), columnOf('longitude')];
  if (latitude === undefined || longitude === undefined) return;
  const [lat, lon] = [reading.text(latitude).trim(), reading.text(longitude).trim()];
  if (lat === '' || lon === '') {
    // A file without such columns asks for no point.
    if (reading.has(latitude) && reading.has(longitude)) reading.raise('COORD_MISSING', latitude);
    return;
  }
  const point = reading.take(cleanCoordinates(lat, lon, options.missing), latitude);
  if (!point) return;
  properties['point'] = { longitude: point.longitude, latitude: point.latitude };
  properties['pointPrecisionKm'] = point.precisionKm;
}

/** What a claim or a description already means by these names is not to be said by a column of the same name. */
const reserved = new Set(
  (
    'id record mention part token confidence frommention tomention item statement weight derived method methodversion inputs ' +
    'verification fromearliest fromlatest toearliest tolatest validtext recordedat retractedat keys names nametypes namescripts ' +
    'namelanguages namegiven namefamily namepatronymic namekeys phonetickeys missing searchtoken gradescheme sourcegrade infograde'
  ).split(' '),
);
const MAX_EXTRAS = 60;

/** Columns that no rule uses: cleaned where the kind declares a property of that name, else text under the column's own name. */
export function addExtras(
  declared: PropertyDeclarations,
  properties: Record<string, PropertyValue>,
  context: PartContext,
): void {
  const { reading } = context;
  for (const [column, text] of reading.others.slice(0, MAX_EXTRAS)) {
    const folded = foldHeader(column);
    if (reserved.has(folded)) continue;
    const name = Object.keys(declared).find((one) => foldHeader(one) === folded);
    const inner = { ...context, reading: reading.with(new Map([[column, text]])) };
    const read = readValue({ column }, (name === undefined ? undefined : declared[name]) ?? TEXT, inner);
    const plain = name ?? plainName(column);
    if (read !== undefined && plain !== undefined && properties[plain] === undefined) properties[plain] = read;
  }
}

/** A property name that any store takes: letters, digits and underscores. */
function plainName(column: string): string | undefined {
  const name = column
    .trim()
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_+|_+$/gu, '')
    .slice(0, 60);
  return /^\p{L}/u.test(name) ? name : undefined;
}
