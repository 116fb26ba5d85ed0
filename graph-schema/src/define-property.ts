import type { VocabularyName } from './vocabularies/index.ts';

/** What kind of value a property holds; how it is stored in Neo4j follows from it (`integer`, `day`, `instant` as integers). */
export type PropertyType =
  'text' | 'texts' | 'number' | 'integer' | 'boolean' | 'day' | 'instant' | 'code' | 'codes' | 'point';

/** One property that a record may say of a thing or of a relationship: its type, its meaning, its unit and its vocabulary. */
export interface PropertyDeclaration<Type extends PropertyType = PropertyType> {
  readonly type: Type;
  readonly meaning: string;
  readonly vocabulary?: VocabularyName;
}

/** A named set of properties, in the order in which they are shown. */
export type PropertyDeclarations = Readonly<Record<string, PropertyDeclaration>>;

/** A value as it stands on a claim: lists are lists of text, days are whole days since 1970-01-01, instants milliseconds. */
export type PropertyValue = string | number | boolean | readonly string[] | PointValue;

/** A place on the earth in WGS 84, in decimal degrees. */
export interface PointValue {
  readonly longitude: number;
  readonly latitude: number;
}

/** The values that go with a set of declarations; every one of them may be absent. */
export type ValuesOf<Properties extends PropertyDeclarations> = {
  readonly [Name in keyof Properties]?: ValueOfType<Properties[Name]['type']>;
};

type ValueOfType<Type extends PropertyType> = Type extends 'text' | 'code'
  ? string
  : Type extends 'texts' | 'codes'
    ? readonly string[]
    : Type extends 'boolean'
      ? boolean
      : Type extends 'point'
        ? PointValue
        : number;

/** Free text. */
export const text = (meaning: string) => ({ type: 'text', meaning }) as const;
/** A list of free texts. */
export const texts = (meaning: string) => ({ type: 'texts', meaning }) as const;
/** A real number; the unit stands in the property's name. */
export const number = (meaning: string) => ({ type: 'number', meaning }) as const;
/** A whole number. */
export const integer = (meaning: string) => ({ type: 'integer', meaning }) as const;
/** Yes or no. */
export const boolean = (meaning: string) => ({ type: 'boolean', meaning }) as const;
/** A day: whole days since 1970-01-01. */
export const day = (meaning: string) => ({ type: 'day', meaning }) as const;
/** An instant: milliseconds since 1970-01-01 UTC. */
export const instant = (meaning: string) => ({ type: 'instant', meaning }) as const;
/** A place in WGS 84. */
export const point = (meaning: string) => ({ type: 'point', meaning }) as const;
/** One code of a vocabulary. */
export const code = (vocabulary: VocabularyName, meaning: string) => ({ type: 'code', vocabulary, meaning }) as const;
/** Several codes of a vocabulary. */
export const codes = (vocabulary: VocabularyName, meaning: string) => ({ type: 'codes', vocabulary, meaning }) as const;

/** The six properties of an event time of one stem: as reported, the bounds, and, when known, instant, zone and wall time. */
export function eventTime<const Stem extends string>(stem: Stem): EventTime<Stem> {
  const declarations: Record<string, PropertyDeclaration> = {
    [`${stem}Text`]: text('When, as reported, in EDTF where it can be put so'),
    [`${stem}Earliest`]: day('First day it can have been'),
    [`${stem}Latest`]: day('Last day it can have been'),
    [`${stem}At`]: instant('The instant, when known'),
    timeZone: text('Time zone by its IANA name'),
    localTime: text('Wall time as reported'),
  };
  return declarations as EventTime<Stem>;
}

type EventTime<Stem extends string> = { readonly [Name in `${Stem}Text`]: PropertyDeclaration<'text'> } & {
  readonly [Name in `${Stem}Earliest` | `${Stem}Latest`]: PropertyDeclaration<'day'>;
} & { readonly [Name in `${Stem}At`]: PropertyDeclaration<'instant'> } & {
  readonly timeZone: PropertyDeclaration<'text'>;
  readonly localTime: PropertyDeclaration<'text'>;
};
