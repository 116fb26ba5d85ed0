import type * as z from 'zod';
import type { EntitySummary } from '@corridor/graph-schema/contracts';
import type { conflictsQuestion } from '@corridor/graph-schema/questions';
import { neededSpeed } from '@corridor/network';
import { dateSlips } from './date-slips.ts';
import type { PlacedSighting } from './read-sightings.ts';

type Hypothesis = z.infer<typeof conflictsQuestion.result>['hypotheses'][number];

/** What is known beside two sightings that cannot both be of one thing. */
export interface ConflictFacts {
  readonly limit: number;
  /** Numbers that the thing bears and that others are one error away from. */
  readonly numbers: readonly { readonly text: string; readonly near: number; readonly hasCheck: boolean }[];
  /** Visible things that bear such another number. */
  readonly lookalikes: readonly EntitySummary[];
  /** Visible places whose code is one error away from that of a place, with where they lie. */
  readonly otherPlaces: readonly {
    readonly of: number;
    readonly place: EntitySummary;
    readonly longitude: number;
    readonly latitude: number;
    readonly precisionKm: number;
  }[];
}

/** How much a mistake of one sort weighs with and without something that speaks for just this one. */
const BACKED = 0.6;
const BARE = 0.3;

/**
 * What may explain that something was in two places: two things of one identity, if both sightings are right; else a
 * number, a date or a place that was written down wrong. Ranked by the confidence in the sightings and by whether a
 * common slip would resolve it.
 */
export function hypothesesFor(first: PlacedSighting, second: PlacedSighting, facts: ConflictFacts): Hypothesis[] {
  const bothRight = first.confidence * second.confidence;
  const wrong = 1 - bothRight;
  const dates = resolvingDates(first, second, facts.limit);
  const places = resolvingPlaces(first, second, facts);
  const numbers = facts.numbers.filter(({ near, hasCheck }) => near > 0 && (hasCheck || facts.lookalikes.length > 0));
  const all: (Hypothesis & { weight: number })[] = [
    {
      kind: 'clone',
      evidence: ['Both sightings are right, and two things bear one identity.'],
      entities: [],
      weight: bothRight,
      plausibility: 0,
    },
    ...(numbers.length === 0
      ? []
      : [
          {
            kind: 'misread' as const,
            evidence: numbers.map(
              ({ text, near, hasCheck }) =>
                `${near} numbers are one error away from ${text}${hasCheck ? ' and pass its check digit' : ''}.`,
            ),
            entities: [...facts.lookalikes],
            weight: wrong * (facts.lookalikes.length > 0 ? BACKED : BARE),
            plausibility: 0,
          },
        ]),
    {
      kind: 'wrong-date',
      evidence: dates,
      entities: [],
      weight: wrong * (dates.length > 0 ? BACKED : BARE),
      plausibility: 0,
    },
    ...(places.length === 0
      ? []
      : [
          {
            kind: 'wrong-place-code' as const,
            evidence: places.map(({ caption }) => `From ${caption}, whose code is one error away, it can be.`),
            entities: places,
            weight: wrong * BACKED,
            plausibility: 0,
          },
        ]),
  ];
  const sum = all.reduce((total, { weight }) => total + weight, 0);
  return all
    .map(({ weight, ...one }) => ({ ...one, plausibility: sum === 0 ? 0 : weight / sum }))
    .sort((a, b) => b.plausibility - a.plausibility);
}

function resolvingDates(first: PlacedSighting, second: PlacedSighting, limit: number): string[] {
  return [first, second].flatMap((one) => {
    const other = one === first ? second : first;
    return dateSlips(one.earliest)
      .filter(({ shift }) => {
        const moved = { ...one, earliest: one.earliest + shift, latest: one.latest + shift };
        return neededSpeed(moved, other).speed <= limit;
      })
      .map(({ text }) => `${one === first ? 'The first' : 'The second'} may have been on ${text}.`);
  });
}

function resolvingPlaces(
  first: PlacedSighting,
  second: PlacedSighting,
  { limit, otherPlaces }: ConflictFacts,
): EntitySummary[] {
  return otherPlaces
    .filter(({ of, ...place }) => {
      const [one, other] = of === first.place ? [first, second] : [second, first];
      return (of === first.place || of === second.place) && neededSpeed({ ...one, ...place }, other).speed <= limit;
    })
    .map(({ place }) => place);
}
