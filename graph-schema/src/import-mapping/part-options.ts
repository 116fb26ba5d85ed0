import type { ProfilePart } from '../import-profiles/profile.ts';
import type { CountryCodeOptions } from '../values/country-code.ts';
import type { MissingOptions } from '../values/missing-value.ts';
import type { QuantityOptions } from '../values/quantity.ts';
import type { DecimalMark } from '../values/read-number.ts';
import type { UncertainDateOptions } from '../values/uncertain-date.ts';

/** The options of the values of one part: made once, since values remember what they cleaned by the very object. */
export interface PartOptions {
  readonly missing: MissingOptions;
  readonly number: MissingOptions & { readonly decimal?: DecimalMark };
  readonly country: CountryCodeOptions;
  readonly phone: MissingOptions & { readonly defaultCountry?: string };
  readonly quantity: Omit<QuantityOptions, 'unit' | 'drugGroup'>;
  readonly birth: UncertainDateOptions;
  readonly event: UncertainDateOptions;
  readonly other: UncertainDateOptions;
}

/** Makes the options of a part from its profile and the day of receipt. */
export function optionsOf(part: ProfilePart, receivedOn: number): PartOptions {
  const missing: MissingOptions = part.missing === undefined ? {} : { missing: part.missing };
  const number = { ...missing, ...(part.decimal === undefined ? {} : { decimal: part.decimal }) };
  const dates = (field: 'birth' | 'event' | 'other'): UncertainDateOptions => ({
    ...missing,
    ...withoutAbsent(part.dates),
    field,
    receivedOn,
  });
  const { weights, gramsPerUnit, kgPerLitre } = part.units ?? {};
  return {
    missing,
    number,
    country: { ...missing },
    phone: { ...missing, ...(part.defaultCountry === undefined ? {} : { defaultCountry: part.defaultCountry }) },
    quantity: {
      ...number,
      ...(weights === undefined ? {} : { unitProfile: weights }),
      ...(gramsPerUnit === undefined ? {} : { gramsPerUnit }),
      ...(kgPerLitre === undefined ? {} : { kgPerLitre }),
      ...(part.limitKg === undefined ? {} : { limitKg: part.limitKg }),
    },
    birth: dates('birth'),
    event: dates('event'),
    other: dates('other'),
  };
}

type Present<Settings> = { [Name in keyof Settings]: Exclude<Settings[Name], undefined> };

function withoutAbsent<Settings extends object>(settings: Settings): Present<Settings> {
  // Only what is absent is left out, which the type says.
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined)) as Present<Settings>;
}
