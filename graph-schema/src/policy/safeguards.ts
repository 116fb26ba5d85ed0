import type { PropertyValue } from '../define-property.ts';
import { GREATEST_DAY, LEAST_DAY } from '../claims/validity.ts';
import { civilOf, dayOf } from '../values/day.ts';

type Properties = Readonly<Record<string, PropertyValue>>;

const AGE = 18;

/** The days on which somebody calls for safeguards: from the first of them up to the first on which they no longer do. */
export interface GuardSpan {
  readonly from: number;
  readonly until: number;
}

/** Of a victim: for ever, and in every question about an earlier day. */
export const EVER: GuardSpan = { from: LEAST_DAY, until: GREATEST_DAY };

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

/** Words for a witness in a role as reported, folded. */
const witnessWords: ReadonlySet<string> = new Set([
  'witness',
  'witnesses',
  'temoin',
  'temoins',
  'testigo',
  'testemunha',
  'testimone',
  'zeuge',
  'zeugin',
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
export function minorAt(day: number, bounds: BirthBounds): boolean {
  const span = minority(bounds);
  return span !== undefined && span.from <= day && day < span.until;
}

/** The days on which somebody could be a minor: from the first on which they can be born until the youngest is of age. */
function minority({ earliest = LEAST_DAY, latest }: BirthBounds): GuardSpan | undefined {
  if (latest === undefined) return undefined;
  return { from: earliest, until: latest >= GREATEST_DAY ? GREATEST_DAY : Math.min(ofAgeOn(latest), GREATEST_DAY) };
}

/** Whether properties say that their person is a victim. */
export function marksVictim({ subjectStatus, role }: Properties = {}): boolean {
  return subjectStatus === 'VICTIM' || hasWord(role, victimWords);
}

/** Whether properties say that their person is a witness: nothing is hidden for it, and no ranking names them. */
export function marksWitness({ subjectStatus, role }: Properties = {}): boolean {
  return subjectStatus === 'WITNESS' || hasWord(role, witnessWords);
}

/** Which ends of a claim it says to be victims, as far as they are persons: who was rescued, referred to help, or has that role. */
export function victimEnds(
  type: string,
  properties: Properties = {},
): { readonly from: boolean; readonly to: boolean } {
  const both = marksVictim(properties);
  return { from: both || type === 'REFERRED_TO', to: both || type === 'RESCUED' };
}

/** The days on which what a description says calls for safeguards: all for a victim, those of minority for anybody else whose birth is known. */
export function guardedWithin(properties: Properties = {}): GuardSpan | undefined {
  if (marksVictim(properties)) return EVER;
  return minority({ earliest: numberIn(properties['birthEarliest']), latest: numberIn(properties['birthLatest']) });
}

function hasWord(role: PropertyValue | undefined, sought: ReadonlySet<string>): boolean {
  if (typeof role !== 'string') return false;
  const words = role
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  return words.some((word) => sought.has(word));
}

const numberIn = (value: PropertyValue | undefined) => (typeof value === 'number' ? value : undefined);
