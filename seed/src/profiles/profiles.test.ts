import { createHmac } from 'node:crypto';
import { createIds } from '@corridor/graph-schema/ids';
import { parseProfile, profileJsonSchema } from '@corridor/graph-schema/profiles';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { builtInProfiles } from './index.ts';
import { mapRow, profileNamed, saidOf } from './mapped.testing.ts';

const seizure = {
  id: 'S-1',
  date: '2024-03-05',
  place: 'North Quay',
  country: 'Spain',
  substance: 'Cocaine|Heroin',
  quantity: '12|3',
  unit: 'kg|kg',
  departure: 'Brazil',
  destination: 'Spain',
  mode: 'sea',
};
const person = { id: 'P-1', name: 'Ana Example', birth_date: '1980-02-03', sex: 'female', nationality: 'ESP|BRA' };

test.for(builtInProfiles)('$name is a profile of its own name', ({ name, text }) => {
  const parsed = parseProfile(text);
  expect(parsed.ok ? parsed.profile.name : parsed.errors).toBe(name);
});

test('the published schema takes every built-in profile, and none with a member or a kind that is not there', () => {
  const schema = z.fromJSONSchema(profileJsonSchema());
  const text = builtInProfiles[0]?.text ?? '{}';

  expect(builtInProfiles.filter((one) => !schema.safeParse(JSON.parse(one.text)).success)).toStrictEqual([]);
  expect(schema.safeParse({ ...JSON.parse(text), colour: 'red' }).success).toBe(false);
  expect(schema.safeParse(JSON.parse(text.replace('"kind": "', '"kind": "No'))).success).toBe(false);
});

test.for<[profile: string, cells: Record<string, string>, kinds: string[], claims: string[]]>([
  ['nodes', { id: '7' }, ['Person'], []],
  ['nodes', { ID: 'g', kind: 'Organisation', Name: 'Group' }, ['Organisation'], []],
  ['nodes', { id: 'E1', mode: 'event' }, ['Event'], []],
  ['edges', { source: '1', target: '2', weight: '3' }, ['Person', 'Person'], ['Person ASSOCIATE_OF Person']],
  [
    'edges',
    { source: '1', target: 'g', type: 'MEMBER_OF' },
    ['Person', 'Organisation'],
    ['Person MEMBER_OF Organisation'],
  ],
  ['two-mode', { source: 'a', target: 'meeting 1' }, ['Person', 'Event'], ['Person TOOK_PART_IN Event']],
  ['persons', person, ['Person', 'Country', 'Country'], ['Person NATIONAL_OF Country', 'Person NATIONAL_OF Country']],
  [
    'companies',
    { id: 'C-1', name: 'Example Trading Ltd', country: 'ESP', registration: 'B-77', owner: 'P-1' },
    ['Organisation', 'Organisation'],
    ['Organisation OWNS Organisation'],
  ],
  [
    'vessels',
    { id: 'V-1', name: 'Example Star', imo: '9074729', flag: 'Panama' },
    ['Vessel', 'Country'],
    ['Vessel FLAGGED_TO Country'],
  ],
  [
    'seizures',
    seizure,
    ['Seizure', 'Country', 'Location', 'Substance', 'Substance', 'Country'],
    [
      'Seizure SEIZED_AT Country',
      'Seizure SEIZED_AT Location',
      'Seizure YIELDED Substance',
      'Seizure YIELDED Substance',
      'Seizure DEPARTURE Country',
      'Seizure DESTINATION Country',
    ],
  ],
  [
    'routes',
    { from: 'A', to: 'B', mode: 'sea', cost: '4' },
    ['Location', 'Location', 'RouteLeg'],
    ['RouteLeg FROM Location', 'RouteLeg TO Location'],
  ],
  [
    'calls',
    { from: '+34 612 345 678', to: '+34 612 345 679', started_at: '2024-03-05T10:00:00Z', duration_s: '12' },
    ['Phone', 'Phone'],
    ['Phone COMMUNICATED Phone'],
  ],
  [
    'transactions',
    { id: 'T1', from: 'ES9121000418450200051332', to: 'ACC 9', amount: '12.50', currency: 'EUR', date: '2024-03-05' },
    ['Transaction', 'Account', 'Account'],
    ['Account SENT Transaction', 'Transaction RECEIVED Account'],
  ],
  [
    'transactions',
    {
      id: 'T2',
      from: 'ACC 8',
      to: 'ACC 9',
      amount: '1',
      currency: 'EUR',
      date: '2024-03-05',
      from_person: 'P-1',
      to_company: 'C-1',
    },
    ['Transaction', 'Account', 'Account', 'Person', 'Organisation'],
    ['Account SENT Transaction', 'Transaction RECEIVED Account', 'Person USES Account', 'Organisation USES Account'],
  ],
  [
    'sightings',
    { id: 'G1', at: '2024-05-03T10:00Z', place_code: 'NLRTM', container: 'CSQU3054383' },
    ['Sighting', 'Location', 'Container', 'Identifier'],
    ['Sighting SEEN Container', 'Sighting SEEN_AT Location', 'Container HAS_IDENTIFIER Identifier'],
  ],
  [
    'memberships',
    { person: 'P-1', organisation: 'Group' },
    ['Person', 'Organisation'],
    ['Person MEMBER_OF Organisation'],
  ],
  [
    'referrals',
    { person: 'V-1', organisation: 'Harbour House', consent: 'yes' },
    ['Person', 'Organisation'],
    ['Person REFERRED_TO Organisation'],
  ],
])('%s makes of a small row what it should', ([profile, cells, kinds, claims]) => {
  const said = saidOf(mapRow(profileNamed(profile), cells));
  expect({ kinds: said.kinds, claims: said.claims.toSorted() }).toStrictEqual({ kinds, claims: claims.toSorted() });
  expect(said.outcome).toMatch(/accepted|flagged/u);
});

test('the right side of a two-mode table is of the kind that the import says', () => {
  expect(saidOf(mapRow(profileNamed('two-mode'), { source: 'a', target: 'g' }, 'Organisation'))).toStrictEqual({
    outcome: 'accepted',
    kinds: ['Person', 'Organisation'],
    claims: ['Person MEMBER_OF Organisation'],
  });
});

test('entities and edges of one source speak of the same entity', () => {
  const { said } = mapRow(profileNamed('nodes'), { id: '12', name: 'Twelve' }).drafts[0] ?? {};
  const edge = mapRow(profileNamed('edges'), { source: '12', target: '3' }).drafts[0]?.said;
  const ids = createIds((text) => createHmac('sha256', 'key').update(text).digest('hex').slice(0, 32));
  expect([said?.mentions[0]?.id, edge?.mentions[0]?.id]).toStrictEqual([
    ids.ofSource('Person', 'source', '12'),
    ids.ofSource('Person', 'source', '12'),
  ]);
});

test.for<[profile: string, cells: Record<string, string>, headers: Record<string, string>]>([
  [
    'seizures',
    seizure,
    { id: 'Número', date: 'Fecha', country: 'País', substance: 'Sustancia', quantity: 'Cantidad', unit: 'Unidad' },
  ],
  ['persons', person, { id: 'Личный №', name: 'ФИО', birth_date: 'Дата рождения', sex: 'Пол' }],
])('%s under foreign headers needs another profile and no code', ([name, cells, headers]) => {
  const profile = profileNamed(name);
  const columns = Object.fromEntries(Object.entries(headers).map(([column, header]) => [column, [header]]));
  const foreign = {
    ...profile,
    parts: profile.parts.map((part) => ({ ...part, columns: { ...part.columns, ...columns } })),
  };
  const renamed = Object.fromEntries(Object.entries(cells).map(([column, text]) => [headers[column] ?? column, text]));
  expect(mapRow(foreign, renamed).drafts[0]?.said).toStrictEqual(mapRow(profile, cells).drafts[0]?.said);
});

test('what a table says of a victim is guarded', () => {
  const { tokens, drafts } = mapRow(profileNamed('persons'), { ...person, status: 'victim' });
  const guarded = tokens.find(({ victim }) => victim)?.id ?? '';
  const { token, said } = drafts[0] ?? {};
  expect([token, said?.mentions[0]?.token, ...(said?.claims ?? []).map((claim) => claim.token)]).toStrictEqual([
    guarded,
    guarded,
    guarded,
    guarded,
  ]);
  expect(
    mapRow(profileNamed('persons'), { ...person, status: 'suspect' }).tokens.map(({ victim }) => victim),
  ).toStrictEqual([false]);
});

test('a referral is kept with the consent of the person alone, and what it says of them is guarded', () => {
  const referral = { person: 'V-1', organisation: 'Harbour House', referred_on: '2026-03-04', state: 'in care' };
  const agreed = mapRow(profileNamed('referrals'), { ...referral, consent: 'yes', consent_on: '2026-03-03' });
  const [said] = agreed.drafts.map((draft) => draft.said);
  const guarded = agreed.tokens.find(({ victim }) => victim)?.id;

  expect(agreed.outcome).toBe('accepted');
  expect(said?.claims).toMatchObject([
    {
      type: 'REFERRED_TO',
      token: guarded,
      properties: { referralState: 'IN_CARE', consent: true, noEnforcementUse: true },
    },
  ]);
  expect(
    ['no', ''].map((consent) => mapRow(profileNamed('referrals'), { ...referral, consent }).outcome),
  ).toStrictEqual(['quarantined', 'quarantined']);
});

test('where only a victim lives is guarded too, where others live is not', () => {
  const address = '1 Example Street';
  const tokenOfPlace = (status: string) => {
    const { tokens, drafts } = mapRow(profileNamed('persons'), { ...person, address, status });
    const place = drafts.find(({ kind }) => kind === 'place');
    return tokens.find(({ id }) => id === place?.token)?.victim;
  };
  expect([tokenOfPlace('victim'), tokenOfPlace('suspect')]).toStrictEqual([true, false]);
});

test.for(['persons', 'companies'])('an address of %s is one, so that those who share it are linked', (name) => {
  const { drafts } = mapRow(profileNamed(name), { id: '1', name: 'Example', address: '1 Example Street' });
  const place = drafts.find(({ kind }) => kind === 'place')?.said.mentions[0]?.properties;
  expect(place).toMatchObject({ names: ['1 Example Street'], locationType: 'ADDRESS' });
});

test.for<[profile: string, cells: Record<string, string>]>([
  ['nodes', { id: '1' }],
  ['edges', { source: '1', target: '2' }],
  ['two-mode', { source: '1', target: '2' }],
  ['persons', person],
  ['companies', { id: '1', name: 'Example Trading' }],
  ['vessels', { id: '1', name: 'Example Star' }],
  ['seizures', seizure],
  ['routes', { from: 'A', to: 'B', mode: 'sea' }],
  ['calls', { from: '+34 612 345 678', to: 'u2', started_at: '2024-03-05T10:00:00Z' }],
  ['transactions', { id: '1', from: 'A', to: 'B', amount: '1', currency: 'EUR', date: '2024-03-05' }],
  ['memberships', { person: '1', organisation: 'Group' }],
])('a further column of %s is a property of the same name', ([name, cells]) => {
  const { said } = mapRow(profileNamed(name), { ...cells, lane_no: '7', Mode_2: 'x' }).drafts[0] ?? {};
  const stated = [...(said?.mentions ?? []), ...(said?.claims ?? [])].map(({ properties }) => properties);
  expect(stated.filter((properties) => properties?.['lane_no'] === '7' && properties['Mode_2'] === 'x')).toHaveLength(
    1,
  );
});

test('a departure that is no country is a place', () => {
  const { kinds, claims } = saidOf(mapRow(profileNamed('seizures'), { ...seizure, departure: 'Old Harbour|Brazil' }));
  expect(kinds.filter((kind) => kind === 'Location' || kind === 'Country')).toStrictEqual([
    'Country',
    'Location',
    'Location',
    'Country',
  ]);
  expect(claims.filter((claim) => claim.includes('DEPARTURE'))).toStrictEqual([
    'Seizure DEPARTURE Location',
    'Seizure DEPARTURE Country',
  ]);
});
