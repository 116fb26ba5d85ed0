import { expect, test } from 'vitest';
import { integerProperties } from './declarations.ts';
import { describeSchema, relationshipSchema } from './describe-schema.ts';

test.for<{ name: string; said: object; ok: boolean }>([
  { name: 'nothing', said: {}, ok: true },
  { name: 'names and an own property', said: { names: ['Ana'], nameTypes: ['primary'], sex: 'female' }, ok: true },
  { name: 'a property of another kind', said: { imo: '9074729' }, ok: false },
  { name: 'a word that is no code', said: { sex: 'F' }, ok: false },
  { name: 'a name of no declared type', said: { names: ['Ana'], nameTypes: ['stage name'] }, ok: false },
  { name: 'a name that every object inherits', said: { sex: 'constructor' }, ok: false },
  { name: 'a day with a fraction', said: { birthEarliest: 19000.5 }, ok: false },
  { name: 'a day before the least', said: { birthEarliest: -2147483649 }, ok: false },
  { name: 'a number that is none', said: { heightCm: Number.NaN }, ok: false },
  { name: 'one name where a list belongs', said: { names: 'Ana' }, ok: false },
])('a description of a person takes or refuses $name', ({ said, ok }) => {
  expect(describeSchema('Person').safeParse(said).success).toBe(ok);
});

test('a place lies on the earth', () => {
  const schema = describeSchema('Location');

  expect(schema.safeParse({ point: { longitude: -0.32, latitude: 39.45 } }).success).toBe(true);
  expect(schema.safeParse({ point: { longitude: 39.45, latitude: 139.45 } }).success).toBe(false);
});

test('a refusal names the property and the vocabulary', () => {
  const result = relationshipSchema('YIELDED').safeParse({ quantityBasis: 'guessed' });

  expect(result.error?.issues).toMatchObject([
    { path: ['quantityBasis'], message: '"guessed" is no code of quantityBasis' },
  ]);
});

test('days, instants and counts are stored as whole numbers, weights are not', () => {
  const names = ['seizedEarliest', 'recordedAt', 'arrestCount', 'part', 'netKg', 'confidence', 'weight'];

  expect(names.filter((name) => integerProperties.has(name))).toStrictEqual([
    'seizedEarliest',
    'recordedAt',
    'arrestCount',
    'part',
  ]);
});
