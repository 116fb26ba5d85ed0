import type { PropertyDeclaration, PropertyValue } from '../define-property.ts';
import type { ValueSpec } from '../import-profiles/value-spec.ts';
import { amountValue } from '../values/amount.ts';
import { casNumberValue } from '../values/cas-number.ts';
import { alpha2OfAlpha3 } from '../values/country-table.ts';
import { countryCodeValue } from '../values/country-code.ts';
import { currencyValue } from '../values/currency.ts';
import { decimalNumberValue } from '../values/decimal-number.ts';
import { freeTextValue } from '../values/free-text.ts';
import { hsCodeValue } from '../values/hs-code.ts';
import { locodeValue } from '../values/locode.ts';
import { missingMeaning } from '../values/missing-code.ts';
import { purityValue } from '../values/purity.ts';
import { quantityValue } from '../values/quantity.ts';
import { truthValue } from '../values/truth.ts';
import { uncertainDateValue, type UncertainDate } from '../values/uncertain-date.ts';
import { cut, fillTemplate, type PartContext } from './part-context.ts';
import { readCode } from './read-code.ts';

/** The value of a property as the declaration types it; nothing where the row says nothing, or nothing that can be read. */
export function readValue(
  spec: ValueSpec,
  declaration: PropertyDeclaration,
  context: PartContext,
): PropertyValue | undefined {
  const { part, reading } = context;
  if (spec.value !== undefined) return spec.value;
  const place = spec.column ?? spec.template ?? '';
  const raw = cut(spec.template === undefined ? reading.text(place) : fillTemplate(spec.template, context), spec.match);
  if (raw === '' || missingMeaning(raw, part.missing) !== undefined) return undefined;
  const word = spec.words?.[raw.trim().toLowerCase()];
  if (word !== undefined && declaration.vocabulary === undefined) {
    return declaration.type === 'number' || declaration.type === 'integer' ? Number(word) : word;
  }
  return readTyped(raw, place, spec, declaration, context);
}

function readTyped(
  raw: string,
  place: string,
  spec: ValueSpec,
  declaration: PropertyDeclaration,
  context: PartContext,
): PropertyValue | undefined {
  const { reading, options } = context;
  switch (spec.clean ?? declaration.type) {
    case 'number':
      return reading.take(decimalNumberValue.clean(raw, options.number), place);
    case 'integer': {
      const value = reading.take(decimalNumberValue.clean(raw, options.number), place);
      return value === undefined ? undefined : Math.round(value);
    }
    case 'mass':
      return reading.take(quantityValue.clean(raw, { ...options.quantity, unit: 'kg' }), place)?.netKg;
    case 'purity':
      return reading.take(purityValue.clean(raw, { ...options.number, scale: 'percent' }), place);
    case 'amount':
      return reading.take(amountValue.clean(raw, options.number), place)?.amount;
    case 'currency':
      return reading.take(currencyValue.clean(raw, options.missing), place);
    case 'date':
    case 'day':
      return readDay(raw, place, context);
    case 'instant':
      return readDate(raw, place, 'event', context)?.instant;
    case 'boolean':
    case 'truth':
      return reading.take(truthValue.clean(raw, options.missing), place);
    case 'country':
      return reading.take(countryCodeValue.clean(raw, options.country), place)?.code;
    case 'alpha2': {
      const code = reading.take(countryCodeValue.clean(raw, options.country), place)?.code;
      return code === undefined ? undefined : alpha2OfAlpha3(code);
    }
    case 'hsCode':
      return reading.take(hsCodeValue.clean(raw, options.missing), place);
    case 'locode':
      return reading.take(locodeValue.clean(raw, options.missing), place)?.value;
    case 'cas':
      return reading.take(casNumberValue.clean(raw, options.missing), place)?.value;
    case 'code':
      return declaration.vocabulary === 'currency'
        ? reading.take(currencyValue.clean(raw, options.missing), place)
        : readCode(raw, spec.words, declaration.vocabulary, reading);
    case 'texts':
    case 'codes': {
      const pieces = pieceTexts(raw, spec.split ?? '|').filter((one) => one !== '');
      if (declaration.type !== 'codes') return pieces.length === 0 ? undefined : pieces;
      const codes = pieces.flatMap((one) => readCode(one, spec.words, declaration.vocabulary, reading) ?? []);
      return codes.length === 0 ? undefined : codes;
    }
    default:
      return reading.take(freeTextValue.clean(raw, options.missing), place);
  }
}

/** The trimmed pieces of a cell that holds a list. */
export function pieceTexts(raw: string, split: string): string[] {
  return raw.split(split).map((one) => one.trim());
}

/** A day, if the date is known to the day; a less precise date says no day. */
function readDay(raw: string, place: string, context: PartContext): number | undefined {
  const date = readDate(raw, place, 'other', context);
  return date !== undefined && date.earliest === date.latest ? date.earliest : undefined;
}

/** A date under the profile's way of writing dates. */
export function readDate(
  raw: string,
  place: string,
  field: 'birth' | 'event' | 'other',
  { reading, options }: PartContext,
): UncertainDate | undefined {
  return reading.take(uncertainDateValue.clean(raw, options[field]), place);
}
