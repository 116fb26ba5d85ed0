import { expect, test } from 'vitest';
import { aLink } from '../../testing/a-link.ts';
import { toElements } from './to-elements.ts';

function drawn(type: string, confidence = 0.8) {
  const [edge] = toElements([], [aLink('a', 'b', type, { confidence })], {});
  return edge?.data;
}

test('a relationship that goes both ways has no arrow', () => {
  expect(drawn('ASSOCIATE_OF')).toMatchObject({ isMutual: true });
  expect(drawn('DIRECTS')).toMatchObject({ isMutual: false });
});

test.for([
  [0.75, 'confirmed'],
  [0.74, 'unconfirmed'],
  [0.4, 'unconfirmed'],
  [0.39, 'tentative'],
] as const)('evidence of %s is drawn as %s', ([confidence, strength]) => {
  expect(drawn('DIRECTS', confidence)).toMatchObject({ strength });
});

test('what carries goods and people is wide', () => {
  const kinds = ['Vessel', 'Phone', 'Person'];
  const nodes = toElements(
    kinds.map((kind) => ({ id: kind, kind, caption: kind })),
    [],
    {},
  );

  expect(nodes.map(({ data }) => data['isWide'] === true)).toStrictEqual([true, false, false]);
});

test('a person who is recorded as a suspect is ringed, others are not', () => {
  const [suspect, other] = toElements(
    [
      { id: 'a', kind: 'Person', caption: 'a', status: 'SUSPECT' },
      { id: 'b', kind: 'Person', caption: 'b', status: null },
    ],
    [],
    {},
  );

  expect(decodeURIComponent(String(suspect?.data['statusIcon']))).toContain('>Su<');
  expect(other?.data['statusIcon']).toBeUndefined();
});

test('a relationship says the grade of its surest claim', () => {
  const graded = { ...aLink('a', 'b'), grade: { scheme: '4x4', source: 'B', information: '2' } };

  expect(toElements([], [graded], {})[0]?.data['label']).toBe('associate of · 4x4 B2');
});
