import type { PropertyValue } from '../define-property.ts';
import { readEdtf } from '../values/edtf.ts';
import { vocabularyOf } from '../vocabularies/index.ts';
import { propertyDeclarations } from './declarations.ts';

/** What every claim and every description carries: ids, grades, names and keys. Names and keys are judged one by one. */
const bases: ReadonlySet<string> = new Set(['claim', 'DESCRIBES']);

/** Names of the properties that cannot hold what somebody has worded; further columns of a file are not among them. */
const formed: ReadonlySet<string> = new Set(
  propertyDeclarations.flatMap(([owner, properties]) =>
    Object.entries(properties)
      .filter(([name, { type }]) => (bases.has(owner) ? name !== 'validText' : type !== 'text' && type !== 'texts'))
      .map(([name]) => name),
  ),
);

/**
 * What is left of the properties of a claim without anything that somebody has worded: codes, numbers, days, instants and
 * places, and of the texts those that are a date or the code of a role. A name can stand in any other, however it is spelt.
 */
export function withoutWords<Value>(properties: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(properties).filter(([name, value]) => formed.has(name) || isForm(value as PropertyValue)),
  );
}

function isForm(value: PropertyValue): boolean {
  if (typeof value !== 'string') return false;
  return Object.hasOwn(vocabularyOf.personRole.values, value) || readEdtf(value) !== undefined;
}
