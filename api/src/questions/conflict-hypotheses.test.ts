import { vocabularyOf } from '@corridor/graph-schema';
import { SPEED_LIMITS } from '@corridor/graph-schema/questions';
import { expect, test } from 'vitest';
import { hypothesesFor, type ConflictFacts } from './conflict-hypotheses.ts';
import type { PlacedSighting } from './read-sightings.ts';

const seen = (place: number, at: string, latitude: number, longitude: number, confidence = 0.9): PlacedSighting => ({
  thing: 1,
  event: place,
  place,
  at: 'SEEN_AT',
  part: [],
  where: {
    type: 0,
    from: 0,
    to: 0,
    claims: [],
    origins: 1,
    confidence,
    weight: 1,
    fromEarliest: 0,
    fromLatest: 0,
    toEarliest: 0,
    toLatest: 0,
  },
  days: [],
  earliest: Date.parse(at),
  latest: Date.parse(at),
  latitude,
  longitude,
  precisionKm: 0,
  confidence,
});
const first = seen(10, '2024-05-03T10:00Z', 3.88, -77.03);
const second = seen(11, '2024-05-05T08:00Z', 51.95, 4.14);
const nothing: ConflictFacts = { limit: 130, numbers: [], lookalikes: [], otherPlaces: [] };
const number = { text: 'CSQU3054383', near: 4, hasCheck: true };

test('of two sure sightings a clone is the likeliest, and a date that can have been confused is said', () => {
  const [clone, ...mistakes] = hypothesesFor(first, second, { ...nothing, numbers: [number] });

  expect(clone?.kind).toBe('clone');
  expect(mistakes.map(({ kind }) => kind)).toStrictEqual(['wrong-date', 'misread']);
  expect(mistakes[0]?.evidence).toContain('The first may have been on 2024-03-05: day and month changed over.');
});

test('of two doubtful ones a mistake is, and most of all one that something speaks for', () => {
  const doubtful = [first, second].map((one) => ({ ...one, confidence: 0.2 }));
  const [one, other] = [doubtful[0] ?? first, doubtful[1] ?? second];
  const place = { id: 'x', kind: 'Location', caption: 'Near harbour' };
  const near = { of: 10, place, latitude: 50, longitude: 0, precisionKm: 0 };
  const far = { ...near, place: { ...place, caption: 'Far harbour' }, latitude: -50 };
  const found = hypothesesFor(one, other, { ...nothing, numbers: [number], otherPlaces: [far, near] });

  expect(found.map(({ kind }) => kind)).toStrictEqual(['wrong-date', 'wrong-place-code', 'misread', 'clone']);
  expect(found[1]?.entities).toStrictEqual([place]);
  expect(found.reduce((sum, { plausibility }) => sum + plausibility, 0)).toBeCloseTo(1, 12);
});

test('a number without a check digit is called misread only where another thing bears the other one', () => {
  const kindsFor = (facts: Partial<ConflictFacts>) =>
    hypothesesFor(first, second, { ...nothing, numbers: [{ ...number, hasCheck: false }], ...facts }).map(
      ({ kind }) => kind,
    );

  expect(kindsFor({})).not.toContain('misread');
  expect(kindsFor({ lookalikes: [{ id: 'y', kind: 'Vehicle', caption: 'A 2' }] })).toContain('misread');
});

test('every mode of transport has a limit', () => {
  expect(Object.keys(SPEED_LIMITS)).toStrictEqual(Object.keys(vocabularyOf.mode.values));
});
