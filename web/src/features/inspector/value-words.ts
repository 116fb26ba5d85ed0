import { kindOf, relationshipOf, vocabularyOf, type PropertyDeclaration } from '@corridor/graph-schema';
import { formatInstant } from '../../components/format-instant.ts';
import { formatDay } from '../../components/format-day.ts';

interface Declared {
  readonly properties: Readonly<Record<string, PropertyDeclaration>>;
}
const kinds: Readonly<Record<string, Declared>> = kindOf;
const relationships: Readonly<Record<string, Declared>> = relationshipOf;
const vocabularies: Readonly<
  Record<string, { readonly values: Readonly<Record<string, { readonly label: string }>> }>
> = vocabularyOf;

/** A property's value in words, by what the kind or the relationship type declares it to be. */
export function valueWords(owner: string, name: string, value: unknown): string {
  const declared = (kinds[owner] ?? relationships[owner])?.properties[name];
  if (Array.isArray(value)) return value.map((one) => single(declared, one)).join(', ');
  return single(declared, value);
}

/** What a property means, for those who ask. */
export function propertyMeaning(owner: string, name: string): string | undefined {
  return (kinds[owner] ?? relationships[owner])?.properties[name]?.meaning;
}

function single(declared: PropertyDeclaration | undefined, value: unknown): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string') return vocabularies[declared?.vocabulary ?? '']?.values[value]?.label ?? value;
  if (typeof value === 'number') {
    if (declared?.type === 'day') return formatDay(value);
    if (declared?.type === 'instant') return formatInstant(new Date(value).toISOString());
    return String(value);
  }
  if (isPoint(value)) return `${value.latitude}, ${value.longitude}`;
  return JSON.stringify(value);
}

function isPoint(value: unknown): value is { latitude: number; longitude: number } {
  return typeof value === 'object' && value !== null && 'latitude' in value && 'longitude' in value;
}
