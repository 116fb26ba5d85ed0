import type { PropertyDeclaration, PropertyValue } from '../define-property.ts';
import type { ValueSpec } from '../import-profiles/profile.ts';
import { countryCodeValue } from '../values/country-code.ts';
import { decimalNumberValue } from '../values/decimal-number.ts';
import { freeTextValue } from '../values/free-text.ts';
import { missingMeaning } from '../values/missing-code.ts';
import { truthValue } from '../values/truth.ts';
import { uncertainDateValue, type UncertainDate } from '../values/uncertain-date.ts';
import { isCode } from '../vocabularies/index.ts';
import { fillTemplate, type PartContext } from './part-context.ts';
import { findModeWord } from './synonyms/modes.ts';

/** The value of a property as the declaration types it; nothing where the row says nothing, or nothing that can be read. */
export function readValue(spec: ValueSpec, declaration: PropertyDeclaration, context: PartContext): PropertyValue | undefined {
  const { part, reading } = context;
  if (spec.value !== undefined) return spec.value;
  const place = spec.column ?? spec.template ?? '';
  const raw = spec.template === undefined ? reading.text(place) : fillTemplate(spec.template, context);
  if (raw.trim() === '' || missingMeaning(raw, part.missing) !== undefined) return undefined;
  const type = spec.clean ?? declaration.type;

  switch (type) {
    case 'number':
    case 'integer': {
      const value = reading.take(decimalNumberValue.clean(raw, numberOptions(context)), place);
      return value === undefined || type === 'number' ? value : Math.round(value);
    }
    case 'date':
    case 'day':
      return readDate(raw, place, 'other', context)?.earliest;
    case 'instant':
      return readDate(raw, place, 'event', context)?.instant;
    case 'boolean':
    case 'truth':
      return reading.take(truthValue.clean(raw, missingOptions(context)), place);
    case 'country':
      return reading.take(countryCodeValue.clean(raw, missingOptions(context)), place)?.code;
    case 'code':
      return readCode(raw, spec, declaration, reading);
    case 'texts':
    case 'codes':
      return raw.split('|').map((one) => one.trim()).filter((one) => one !== '');
    default:
      return reading.take(freeTextValue.clean(raw, missingOptions(context)), place);
  }
}

/** A date under the profile's way of writing dates. */
export function readDate(raw: string, place: string, field: 'birth' | 'event' | 'other', context: PartContext): UncertainDate | undefined {
  const { part, reading, receivedOn } = context;
  const { order, calendar, serial, formats } = part.dates;
  return reading.take(
    uncertainDateValue.clean(raw, {
      field,
      receivedOn,
      ...(order ? { order } : {}),
      ...(calendar ? { calendar } : {}),
      ...(serial ? { serial } : {}),
      ...(formats ? { formats } : {}),
      ...missingOptions(context),
    }),
    place,
  );
}

/** Options of every value type that come from the profile. */
export function missingOptions({ part }: PartContext) {
  return part.missing === undefined ? {} : { missing: part.missing };
}

/** Options of numbers that come from the profile. */
export function numberOptions(context: PartContext) {
  return { ...missingOptions(context), ...(context.part.decimal === undefined ? {} : { decimal: context.part.decimal }) };
}

function readCode(raw: string, { words }: ValueSpec, { vocabulary }: PropertyDeclaration, reading: PartContext['reading']): string | undefined {
  const word = raw.trim();
  const known = words?.[word.toLowerCase()];
  if (known !== undefined) return known;
  if (vocabulary === undefined) return word;
  for (const candidate of [word, word.toUpperCase(), word.toLowerCase(), word.toUpperCase().replace(/[\s-]+/g, '_'), word.toLowerCase().replace(/[\s-]+/g, '_')]) {
    if (isCode(vocabulary, candidate)) return candidate;
  }
  const mode = vocabulary === 'mode' ? findModeWord(word) : undefined;
  if (mode !== undefined) return mode;
  reading.unmapped(vocabulary, word);
  return undefined;
}
