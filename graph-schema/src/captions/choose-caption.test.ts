import { expect, test } from 'vitest';
import { chooseCaption, type CaptionClaim } from './choose-caption.ts';

const aClaim = (claim: Partial<CaptionClaim>): CaptionClaim => ({
  record: 'r1',
  origin: 'A',
  confidence: 0.5,
  recordedAt: 0,
  ...claim,
});
const named = (name: string, nameType: string, claim: Partial<CaptionClaim> = {}) =>
  aClaim({ ...claim, names: [name], nameTypes: [nameType] });
const ID = '0b9b0a520f0e4a0e9d0f3d7f6b0c9a11';

test.for<{ name: string; claims: CaptionClaim[]; expected: string }>([
  { name: 'nothing visible: the kind and the start of the id', claims: [], expected: 'Person 0b9b0a52' },
  {
    name: 'a primary name before a surer alias',
    claims: [named('Ana Example', 'primary'), named('La Jefa', 'nickname', { confidence: 0.95 })],
    expected: 'Ana Example',
  },
  {
    name: 'two origins before one',
    claims: [
      named('Ana Example', 'primary', { confidence: 0.7 }),
      named('Anna Example', 'primary', { origin: 'B', record: 'r2' }),
      named('Anna Example', 'primary', { origin: 'C', record: 'r3' }),
    ],
    expected: 'Anna Example',
  },
  {
    name: 'then the newest',
    claims: [named('Old Name', 'primary'), named('New Name', 'primary', { record: 'r2', recordedAt: 1 })],
    expected: 'New Name',
  },
  {
    name: 'then the smaller record id',
    claims: [named('Second', 'primary', { record: 'r2' }), named('First', 'primary')],
    expected: 'First',
  },
  { name: 'any name before a key', claims: [named('Flaco', 'alias', { keys: ['TAX_ID:BRA:1'] })], expected: 'Flaco' },
  { name: 'a key before nothing', claims: [aClaim({ keys: ['SOURCE:s1:7', 'TAX_ID:BRA:a:1'] })], expected: 'a:1' },
  { name: 'a document by its number', claims: [aClaim({ keys: ['DOCUMENT:NLD:-:NX1234567'] })], expected: 'NX1234567' },
  { name: 'a source’s own key before nothing', claims: [aClaim({ keys: ['SOURCE:s1:7'] })], expected: '7' },
  { name: 'empty names are no names', claims: [named('', 'primary')], expected: 'Person 0b9b0a52' },
])('$name', ({ claims, expected }) => {
  expect(chooseCaption('Person', ID, claims)).toBe(expected);
  expect(chooseCaption('Person', ID, claims.toReversed())).toBe(expected);
});

test('a key is chosen in the order of the kind’s schemes', () => {
  const claims = [aClaim({ keys: ['WPI:-:12345', 'LOCODE:-:ESVLC'] })];

  expect(chooseCaption('Location', ID, claims)).toBe('ESVLC');
});
