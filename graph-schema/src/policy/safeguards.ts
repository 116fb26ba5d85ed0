import type { PropertyValue } from '../define-property.ts';
import { GREATEST_DAY } from '../claims/validity.ts';
import { civilOf, dayOf } from '../values/day.ts';

type Properties = Readonly<Record<string, PropertyValue>>;

const AGE = 18;
/** The day until which a mark holds that does not end by itself. */
const FOR_EVER = GREATEST_DAY;

/** Words for a victim in a role as reported, folded; the code of the vocabulary is one of them. */
const victimWords: ReadonlySet<string> = new Set([
  'victim',
  'victims',
  'victime',
  'victima',
  'vitima',
  'vittima',
  'opfer',
]);

/** The first and the last day on which a birth can have been, as whole days since 1970-01-01. */
export interface BirthBounds {
  readonly earliest?: number | undefined;
  readonly latest?: number | undefined;
}

/** The first day on which somebody born on a day is of age. Who was born on 29 February is of age on 1 March. */
export function ofAgeOn(birth: number): number {
  const { year, month, day } = civilOf(birth);
  return dayOf(year + AGE, month, day);
}

/**
 * Whether somebody must be treated as a minor on a day: whoever could be one is. A birth of which nothing is known, or that
 * can only lie after the day, says nothing.
 */
export function minorAt(day: number, { earliest, latest }: BirthBounds): boolean {
  if (latest === undefined || (earliest !== undefined && earliest > day)) return false;
  return ofAgeOn(Math.min(latest, day)) > day;
}

/** Whether properties say that their person is a victim. */
export function marksVictim({ subjectStatus, role }: Properties = {}): boolean {
  return subjectStatus === 'VICTIM' || isVictimWord(role);
}

/** Which ends of a claim it says to be victims, as far as they are persons: who was rescued, referred to help, or has that role. */
export function victimEnds(
  type: string,
  properties: Properties = {},
): { readonly from: boolean; readonly to: boolean } {
  const both = marksVictim(properties);
  return { from: both || type === 'REFERRED_TO', to: both || type === 'RESCUED' };
}

/**
 * The first day on which what a description said on a day no longer calls for safeguards: never for a victim, at 18 for
 * somebody who could be a minor; absent where it calls for none, then or later.
 */
export function guardedUntil(properties: Properties | undefined, day: number): number | undefined {
  if (marksVictim(properties)) return FOR_EVER;
  const latest = numberIn(properties?.['birthLatest']);
  if (!minorAt(day, { earliest: numberIn(properties?.['birthEarliest']), latest })) return undefined;
  return latest === undefined || latest >= GREATEST_DAY ? FOR_EVER : ofAgeOn(latest);
}

function isVictimWord(role: PropertyValue | undefined): boolean {
  if (typeof role !== 'string') return false;
  const words = role
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  return words.some((word) => victimWords.has(word));
}

const numberIn = (value: PropertyValue | undefined) => (typeof value === 'number' ? value : undefined);
