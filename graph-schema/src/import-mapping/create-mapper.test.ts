import { expect, test } from 'vitest';
import { mapOne, mapRows, profileOf, testIds } from './mapping.testing.ts';

const seizures = {
  recordKind: 'seizure',
  ref: ['id'],
  subjects: [
    { id: 'seizure', kind: 'Seizure', key: '{id}', event: 'date' },
    { id: 'country', kind: 'Country', identified: { by: 'country', column: 'country' } },
    { id: 'place', kind: 'Location', place: { country: 'country', parts: ['division', 'place'] } },
    {
      id: 'substance',
      kind: 'Substance',
      identified: { by: 'substance', column: 'substance' },
      each: { columns: ['substance', 'quantity', 'unit'] },
    },
  ],
  links: [
    { type: 'SEIZED_AT', from: 'seizure', to: 'country' },
    { type: 'SEIZED_AT', from: 'seizure', to: 'place' },
    { type: 'YIELDED', from: 'seizure', to: 'substance', quantity: { column: 'quantity', unit: { column: 'unit' } } },
  ],
};
const row = {
  id: 'S1',
  date: '2024-05-03',
  country: 'Brazil',
  division: 'São Paulo',
  place: 'Santos',
  substance: 'Cocaine|Heroin',
  quantity: '12|500',
  unit: 'kg|g',
};

test('a row becomes one record whose claims take the bounds of its event', () => {
  const { outcome, drafts } = mapOne(seizures, row);
  const said = drafts[0]?.said;

  expect(outcome).toBe('accepted');
  expect(said?.validity).toStrictEqual([19846, 19846, 19847, 19847]);
  expect(said?.claims.map(({ type, from, to, properties }) => [type, from, to, properties?.['netKg']])).toStrictEqual([
    ['SEIZED_AT', 0, 1, undefined],
    ['SEIZED_AT', 0, 2, undefined],
    ['YIELDED', 0, 3, 12],
    ['YIELDED', 0, 4, 0.5],
  ]);
  expect(said?.mentions.map(({ kind, bare }) => [kind, bare === true])).toStrictEqual([
    ['Seizure', false],
    ['Country', true],
    ['Location', true],
    ['Substance', true],
    ['Substance', true],
  ]);
});

test('the same row gives the same records, and headers of another language change nothing but the raw text', () => {
  const renamed = { ...seizures, columns: { date: ['Fecha de incautación'], place: ['LUGAR'], country: ['país'] } };
  const { date, place, country, ...rest } = row;
  const spanish = { 'FECHA DE INCAUTACION': date, lugar: place, PAÍS: country, ...rest };

  const of = (part: object, cells: Record<string, string>) =>
    mapOne(part, cells).drafts.map(({ raw: _raw, rawHash: _hash, ...draft }) => draft);

  expect(of(seizures, row)).toStrictEqual(of(seizures, row));
  expect(of(renamed, spanish)).toStrictEqual(of(seizures, row));
});

test('a free place is described once, by a record that is the same whichever row makes it', () => {
  const other = { ...row, id: 'S2', place: 'SANTOS' };

  const together = mapRows(profileOf(seizures), [row, other]);
  const alone = mapRows(profileOf(seizures), [other]);
  const places = (rows: typeof together) => rows.flatMap(({ drafts }) => drafts.filter(({ kind }) => kind === 'place'));

  expect(places(together).map(({ said }) => said.mentions[0]?.properties?.['names'])).toStrictEqual([
    ['Santos'],
    ['São Paulo'],
  ]);
  expect(places(together)).toStrictEqual(places(alone));
  expect(places(together)[0]?.said.claims).toStrictEqual([
    { type: 'IN_COUNTRY', from: 0, to: 1 },
    { type: 'WITHIN', from: 0, to: 2 },
  ]);
});

test('a place is described again under another token', () => {
  const [usual] = mapRows(profileOf(seizures), [row]);
  const [shared] = mapRows(profileOf(seizures), [row], { releaseTo: ['BBB'] });

  expect(usual?.drafts[1]?.id).not.toBe(shared?.drafts[1]?.id);
  expect(usual?.drafts[1]?.said.mentions[0]?.id).toBe(shared?.drafts[1]?.said.mentions[0]?.id);
});

test('without a reference of its own a row is known by the file and its place in it', () => {
  const { ref: _ref, ...part } = seizures;
  const [first, second] = mapRows(profileOf(part), [row, row]);

  expect(first?.drafts[0]?.ref).toBe('file:1');
  expect(second?.drafts[0]?.ref).toBe('file:2');
  expect(mapOne(seizures, row).drafts[0]?.ref).toBe('seizure:S1');
});

test('claims that touch a victim stand under a token of their own, and the record is never looser', () => {
  const part = {
    recordKind: 'nominal',
    subjects: [
      {
        id: 'person',
        kind: 'Person',
        key: '{id}',
        names: [{ column: 'name' }],
        victimWhen: { column: 'status', is: ['victim'] },
      },
      { id: 'friend', kind: 'Person', key: '{friend}' },
      { id: 'home', kind: 'Country', identified: { by: 'country', column: 'home' } },
    ],
    links: [
      { type: 'ASSOCIATE_OF', from: 'person', to: 'friend' },
      { type: 'RESIDES_IN', from: 'friend', to: 'home' },
    ],
  };
  const { drafts, tokens } = mapOne(part, {
    id: 'P1',
    name: 'Ana Example',
    status: 'Victim',
    friend: 'P2',
    home: 'ESP',
  });
  const guarded = tokens.find(({ victim }) => victim)?.id;
  const draft = drafts[0];

  expect(draft?.token).toBe(guarded);
  expect(draft?.said.token).not.toBe(guarded);
  expect(draft?.said.mentions.map(({ token }) => token)).toStrictEqual([guarded, undefined, undefined]);
  expect(draft?.said.claims.map(({ type, token }) => [type, token])).toStrictEqual([
    ['ASSOCIATE_OF', guarded],
    ['RESIDES_IN', undefined],
  ]);
});

test('a word that no vocabulary knows is counted, listed and kept as the source has it', () => {
  const { outcome, unmapped, drafts } = mapOne(seizures, { ...row, substance: 'Zzyzx', quantity: '5', unit: 'kg' });
  const yielded = drafts[0]?.said.claims.find(({ type }) => type === 'YIELDED');
  const own = drafts.find(({ said }) => said.mentions[0]?.kind === 'Substance');

  expect(outcome).toBe('flagged');
  expect(unmapped).toStrictEqual([['substance', 'Zzyzx']]);
  expect(yielded?.properties?.['netKg']).toBe(5);
  expect(own?.said.mentions[0]?.properties?.['names']).toStrictEqual(['Zzyzx']);
});

test('pieces of one list belong together and are not crossed', () => {
  const part = {
    subjects: [
      { id: 'box', kind: 'Container', identified: { by: 'container', column: 'boxes' }, split: '|' },
      { id: 'number', kind: 'Identifier', identified: { by: 'container', column: 'boxes' }, split: '|' },
    ],
    links: [{ type: 'HAS_IDENTIFIER', from: 'box', to: 'number' }],
  };
  const { drafts } = mapOne(part, { boxes: 'CSQU3054383|MSKU0000011' });

  expect(drafts[0]?.said.claims.map(({ from, to }) => [from, to])).toStrictEqual([
    [0, 2],
    [1, 3],
  ]);
});

test('wide columns become one item each, and empty ones none', () => {
  const part = {
    recordKind: 'other',
    subjects: [
      { id: 'total', kind: 'SeizureTotal', event: 'Year' },
      {
        id: 'item',
        kind: 'Substance',
        identified: { by: 'substance', column: 'substance' },
        each: {
          needs: 'amount',
          pieces: [
            { substance: { value: 'Heroin' }, amount: { column: 'Heroin_Kg' } },
            { substance: { value: 'Cocaine' }, amount: { column: 'Cocaine_Kg' } },
            { substance: { value: 'Opium' }, amount: { column: 'Opium_Kg' } },
          ],
        },
      },
    ],
    links: [{ type: 'YIELDED', from: 'total', to: 'item', quantity: { column: 'amount', unit: { value: 'kg' } } }],
  };
  const { drafts, outcome } = mapOne(part, { Year: '2020', Heroin_Kg: '3.5', Cocaine_Kg: '0.0', Opium_Kg: '7' });

  expect(outcome).toBe('accepted');
  expect(drafts[0]?.said.claims.map(({ properties }) => properties?.['netKg'])).toStrictEqual([3.5, 7]);
});

test('rows that are no records are kept and say nothing', () => {
  const { outcome, drafts } = mapOne(
    { ...seizures, where: { column: 'total', not: ['yes'] } },
    { ...row, total: 'yes' },
  );

  expect(outcome).toBe('accepted');
  expect(drafts.map(({ said }) => [said.mentions.length, said.claims.length])).toStrictEqual([[0, 0]]);
});

test('columns that no rule uses become properties, except names that claims use themselves', () => {
  const part = { subjects: [{ id: 'person', kind: 'Person', key: '{id}', extra: true }] };
  const { drafts } = mapOne(part, { id: '1', sex: 'F', police_class: 'trafficker', token: 'x', record: 'y' });

  expect(drafts[0]?.said.mentions[0]?.properties).toStrictEqual({
    sex: 'female',
    police_class: 'trafficker',
    keys: ['SOURCE:source:1'],
  });
});

test('a leg is named by its two places and its mode, so that any row that tells of it tells of the same', () => {
  const part = {
    recordKind: 'route',
    subjects: [
      { id: 'start', kind: 'Location', key: '{from}' },
      { id: 'end', kind: 'Location', key: '{to}' },
      {
        id: 'leg',
        kind: 'RouteLeg',
        leg: { from: 'start', to: 'end', mode: 'mode' },
        properties: { mode: { column: 'mode' } },
      },
    ],
    links: [
      { type: 'FROM', from: 'leg', to: 'start' },
      { type: 'TO', from: 'leg', to: 'end' },
    ],
  };
  const [first, again, back] = mapRows(profileOf(part), [
    { from: 'A', to: 'B', mode: 'maritime' },
    { from: 'A', to: 'B', mode: 'sea' },
    { from: 'B', to: 'A', mode: 'sea' },
  ]).map(({ drafts }) => drafts[0]?.said.mentions[2]?.id);

  expect(first).toBe(
    testIds.keyed(
      'RouteLeg',
      'LEG',
      `${testIds.ofSource('Location', 'source', 'A')}:${testIds.ofSource('Location', 'source', 'B')}:sea`,
    ),
  );
  expect(again).toBe(first);
  expect(back).not.toBe(first);
});

test('a type that the ends do not allow falls back and says so', () => {
  const part = {
    subjects: [
      { id: 'a', kind: 'Person', key: '{a}' },
      { id: 'b', kind: 'Person', key: '{b}' },
    ],
    links: [{ type: 'ASSOCIATE_OF', typeFrom: 'type', from: 'a', to: 'b' }],
  };
  const typeOf = (type: string) => {
    const { drafts, faults } = mapOne(part, { a: '1', b: '2', type });
    return [drafts[0]?.said.claims[0]?.type, faults.map(({ flag }) => flag)];
  };

  expect(typeOf('relative of')).toStrictEqual(['RELATIVE_OF', []]);
  expect(typeOf('COMMUNICATED')).toStrictEqual(['ASSOCIATE_OF', ['KIND_SUSPECT']]);
  expect(typeOf('likes')).toStrictEqual(['ASSOCIATE_OF', ['VALUE_UNMAPPED']]);
});
