import type { SaidMention } from '../claims/said.ts';
import type { SubjectSpec } from '../import-profiles/subject-spec.ts';
import { foldName } from '../values/fold-name.ts';
import { freeTextValue } from '../values/free-text.ts';
import type { BuiltMention, OnceDescribed } from './build-subject.ts';
import { identify } from './identify.ts';
import { isEmpty, type PartContext } from './part-context.ts';
import { plainNames } from './read-names.ts';
import { propertiesOf } from './read-properties.ts';

/** Free places that one mapper has met, by their texts: a file names a few thousand of them again and again. */
const remembered = new WeakMap<PartContext['options'], Map<string, KnownPlace>>();
const MAX_REMEMBERED = 20_000;

interface KnownPlace {
  readonly mention: SaidMention;
  readonly once: readonly OnceDescribed[];
}

/**
 * A place without a code, named within its source by country, division and folded name. It is bare in the row and described once, by
 * a record for each spelling, so that the description is the same whenever it is made. A place that gives a position is described by the row too.
 */
export function buildPlace(spec: SubjectSpec, context: PartContext, subject: string): BuiltMention[] {
  const { country, parts = [], address } = spec.place ?? {};
  const texts = parts.map((column) => (isEmpty(column, context) ? '' : context.reading.text(column)));
  const inCountry = country === undefined || isEmpty(country, context) ? '' : context.reading.text(country);
  const isAddress = address !== undefined && !isEmpty(address, context);
  const known = placeOf(texts, inCountry, country ?? '', parts, isAddress, context);
  if (known === undefined) return [];
  const { properties, times } = propertiesOf(spec, 'Location', context);
  const mention: SaidMention =
    Object.keys(properties).length === 0
      ? known.mention
      : {
          id: known.mention.id,
          kind: 'Location',
          properties: { ...known.once[0]?.mentions[0]?.properties, ...properties },
        };
  return [{ mention, once: known.once, context, isVictim: false, times, subject }];
}

function placeOf(
  texts: readonly string[],
  country: string,
  countryColumn: string,
  columns: readonly string[],
  isAddress: boolean,
  context: PartContext,
): KnownPlace | undefined {
  let places = remembered.get(context.options);
  if (places === undefined) remembered.set(context.options, (places = new Map()));
  const label = [isAddress ? 'address' : 'place', country, ...texts].join('\u0000');
  const before = places.get(label);
  if (before !== undefined) return before;

  const faults = context.reading.notes.faults.length;
  const made = makePlace(texts, country, countryColumn, columns, isAddress, context);
  // A place whose words raise flags raises them in every row.
  if (made !== undefined && context.reading.notes.faults.length === faults && places.size < MAX_REMEMBERED)
    places.set(label, made);
  return made;
}

function makePlace(
  texts: readonly string[],
  country: string,
  countryColumn: string,
  columns: readonly string[],
  isAddress: boolean,
  context: PartContext,
): KnownPlace | undefined {
  const { reading, ids, source, options } = context;
  const names = texts.map((text, at) => {
    if (text.trim() === '') return '';
    return reading.take(freeTextValue.clean(text, options.missing), columns[at] ?? '') ?? '';
  });
  if (names.every((name) => name === '')) return undefined;
  const inCountry =
    country === ''
      ? undefined
      : identify('country', 'Country', country, countryColumn, { issuer: '', type: '' }, context);

  const idOf = (path: readonly string[]) => {
    const key = [inCountry?.key?.slice('ISO3166A3:-:'.length) ?? '-', ...path.map(foldPlace)].join('|');
    return { key, id: ids.ofSource('Location', source, key) };
  };
  const once: OnceDescribed[] = [];
  let mention: SaidMention | undefined;
  let within: SaidMention | undefined;
  const last = names.findLastIndex((name) => name !== '');
  for (const [at, name] of names.entries()) {
    if (name === '' || (at > 0 && foldPlace(name) === foldPlace(names[at - 1] ?? ''))) continue;
    const { key, id } = idOf(names.slice(0, at + 1));
    const described: SaidMention = {
      id,
      kind: 'Location',
      properties: {
        ...plainNames([spelling(name)]),
        keys: [`SOURCE:${source}:${key}`],
        ...(isAddress && at === last ? { locationType: 'ADDRESS' } : {}),
      },
    };
    const around: { mention: SaidMention; type: 'IN_COUNTRY' | 'WITHIN' }[] = [];
    if (inCountry?.id !== undefined)
      around.push({ mention: { id: inCountry.id, kind: 'Country', bare: true }, type: 'IN_COUNTRY' });
    if (within !== undefined) around.push({ mention: within, type: 'WITHIN' });
    once.unshift({
      mentions: [described, ...around.map((one) => one.mention)],
      links: around.map(({ type }, index) => ({ type, to: index + 1 })),
    });
    mention = { id, kind: 'Location', bare: true };
    within = mention;
  }
  return mention && { mention, once };
}

/** The form in which names of places are compared. */
function foldPlace(name: string): string {
  return foldName(name).join(' ') || name.trim().toLowerCase();
}

/** A name in capitals throughout is written like a name, so that it is one spelling with the other. */
function spelling(name: string): string {
  const text = name.replace(/\s+/gu, ' ').trim();
  if (text.length < 4 || text !== text.toUpperCase() || text === text.toLowerCase()) return text;
  return text.toLowerCase().replace(/(?<![\p{L}\p{M}'’])\p{L}/gu, (letter) => letter.toUpperCase());
}
