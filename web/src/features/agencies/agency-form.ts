import type { AgencyView } from '@corridor/graph-schema/contracts';

/** What the form of an agency holds; empty texts are no value. */
export interface AgencyForm {
  readonly name: string;
  readonly agencyType: string;
  readonly country: string;
  readonly timeZone: string;
  readonly dutyHours: string;
  /** Codes, parted by spaces or commas. */
  readonly languages: string;
}

/** The form of an agency that is not there yet. */
export const noAgency: AgencyForm = {
  name: '',
  agencyType: 'POLICE',
  country: '',
  timeZone: '',
  dutyHours: '',
  languages: '',
};

/** The form of an agency as it is. */
export function agencyFormOf({ name, agencyType, country, timeZone, dutyHours, languages }: AgencyView): AgencyForm {
  return {
    name,
    agencyType,
    country: country ?? '',
    timeZone: timeZone ?? '',
    dutyHours: dutyHours ?? '',
    languages: languages.join(' '),
  };
}

/** What a new agency is asked for with: no empty texts. */
export function askedAgency(form: AgencyForm): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(valuesOf(form)).filter(([, value]) => value !== null));
}

/** What differs between two forms; a value that was taken away is `null`. */
export function agencyChangeOf(before: AgencyForm, after: AgencyForm): Readonly<Record<string, unknown>> {
  const was = valuesOf(before);
  return Object.fromEntries(
    Object.entries(valuesOf(after)).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(was[name])),
  );
}

function valuesOf({ languages, country, ...texts }: AgencyForm): Readonly<Record<string, unknown>> {
  const codes = languages.split(/[\s,]+/).filter(Boolean);
  return {
    ...Object.fromEntries(Object.entries(texts).map(([name, value]) => [name, value.trim() || null])),
    country: country.trim().toUpperCase() || null,
    languages: codes.length > 0 ? codes : null,
  };
}
