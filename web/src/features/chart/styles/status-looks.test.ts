import { vocabularyOf } from '@corridor/graph-schema';
import { expect, test } from 'vitest';
import { statusLookOf } from './status-looks.ts';

const codes = Object.keys(vocabularyOf.subjectStatus.values);
const looks = codes.map((code) => statusLookOf(code));

test('every status has a ring, and letters that no other has', () => {
  expect(looks).not.toContain(undefined);
  expect(new Set(looks.map((look) => look?.letters)).size).toBe(codes.length);
});

test('victims and witnesses are never coloured like those who are suspected', () => {
  const suspected = ['WANTED', 'CONVICTED', 'CHARGED', 'SUSPECT', 'PERSON_OF_INTEREST'];
  const rings = new Set(suspected.map((code) => statusLookOf(code)?.ring));

  expect(['VICTIM', 'WITNESS', 'MISSING'].filter((code) => rings.has(statusLookOf(code)?.ring ?? ''))).toStrictEqual(
    [],
  );
});

test.for([undefined, null, 'toString', 'NEVER_HEARD_OF'])('%s has none', (status) => {
  expect(statusLookOf(status)).toBeUndefined();
});
