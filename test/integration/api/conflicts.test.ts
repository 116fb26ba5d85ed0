import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSystem, type RunningSystem } from './running-system.ts';

const ports = [
  'port_index,name,country,locode,latitude,longitude,location_type',
  '1,Buenaventura,Colombia,COBUN,3.88,-77.03,SEAPORT',
  '2,Rotterdam,Netherlands,NLRTM,51.95,4.14,SEAPORT',
];
const seen = [
  'id,at,place_code,latitude,longitude,precision_km,container,imo,plate,person,document',
  'G1,2024-05-03T10:00Z,COBUN,,,,CSQU3054383,,,,',
  'G2,2024-05-05T08:00Z,NLRTM,,,,CSQU3054383,,,,',
  // A ship that has the time, a car in two towns on one day, a passport shown far apart, and a place that is not known.
  'G3,2024-05-01,COBUN,,,,,9074729,,,',
  'G4,2024-06-01,NLRTM,,,,,9074729,,,',
  'G5,2024-05-01T10:00Z,,52.37,4.90,5,,,AB-12-CD,,',
  'G6,2024-05-01T11:00Z,,48.86,2.35,5,,,AB-12-CD,,',
  'G7,2024-05-01T10:00Z,,52.37,4.90,5,,,,Ana Uno,XY1234567',
  'G8,2024-05-01T11:00Z,,3.45,-76.53,5,,,,Ben Due,XY1234567',
  'G9,2024-05-04T10:00Z,ECGYE,,,,CSQU3054383,,,,',
];
const rows = (lines: readonly string[]) => ({ text: `${lines.join('\n')}\n` });

let system: RunningSystem;
beforeAll(async () => {
  system = await startSystem();
  await system.load('supervisor', rows(ports), { source: 'ports', profile: 'reference-ports' });
  const options = { compartment: null };
  await system.load('supervisor', rows(seen), { source: 'seen', profile: 'sightings', options });
  // The number that differs by a letter that counts the same is another box; what is above the analyst is not told.
  await system.load('supervisor', rows([seen[0] ?? '', 'G10,2024-01-01T10:00Z,NLRTM,,,,CSGU3054383,,,,']), {
    source: 'seen',
    profile: 'sightings',
    options: { ...options, level: 3 },
  });
});
afterAll(() => system.stop());

async function conflicts(account: string, key: string, params: object = {}) {
  const entity = (await system.lookup('supervisor', 'seen', key)).id;
  return system.ask(account, 'POST', '/api/v1/questions/conflicts', { entity, ...params });
}

test('one container number at two ports, faster than any ship', async () => {
  const { body } = await conflicts('analyst', 'CSQU3054383');
  const [conflict, ...others] = Object(body)['results'];

  expect(others).toStrictEqual([]);
  expect([Math.round(conflict.km), conflict.hoursMax, Math.round(conflict.speed)]).toStrictEqual([9_063, 46, 197]);
  expect(conflict).toMatchObject({
    first: { place: { caption: 'Buenaventura' }, earliest: '2024-05-03T10:00:00.000Z' },
    second: { place: { caption: 'Rotterdam' }, earliest: '2024-05-05T08:00:00.000Z' },
    mode: 'sea',
    limit: 130,
  });
  expect(conflict.hypotheses.map(({ kind }: { kind: string }) => kind).sort()).toStrictEqual([
    'clone',
    'misread',
    'wrong-date',
  ]);
  expect(body).toMatchObject({ sightings: 2, excluded: [{ what: '1 sightings' }] });
});

test('the number itself is asked about as well, and only who may see the other box is told of it', async () => {
  const found = await system.store.read.run(`
    MATCH (:Record)-[d:DESCRIBES]->(one:Identifier) WHERE d.idValue = 'CSQU3054383' RETURN DISTINCT one.id AS id
  `);
  const entity = found[0]?.['id'];
  const ask = async (account: string) => {
    const { body } = await system.ask(account, 'POST', '/api/v1/questions/conflicts', { entity });
    const [{ hypotheses }] = Object(body)['results'];
    return hypotheses.find(({ kind }: { kind: string }) => kind === 'misread').entities;
  };

  expect(await ask('analyst')).toStrictEqual([]);
  expect(await ask('supervisor')).toMatchObject([{ kind: 'Container', caption: 'CSGU3054383' }]);
});

test('what has the time is no conflict, and each goes at most as fast as its kind, or as it is said', async () => {
  const car = await conflicts('analyst', 'AB-12-CD');
  const slower = await conflicts('analyst', 'CSQU3054383', { limits: { sea: 200 } });
  const byAir = await conflicts('analyst', 'CSQU3054383', { mode: 'air' });
  const later = await conflicts('analyst', 'CSQU3054383', { window: { from: '2024-05-04' } });

  expect(car.body).toMatchObject({ results: [{ mode: 'road', limit: 300, hoursMax: 1 }] });
  expect([slower, byAir, later].map(({ body }) => Object(body)['results'])).toStrictEqual([[], [], []]);
});

test('a ship that had a month is where it was, and a passport that two persons show is in two places', async () => {
  const found = await system.store.read.run(`
    MATCH (:Record)-[:DESCRIBES]->(one:Vessel|TravelDocument) RETURN DISTINCT labels(one) AS labels, one.id AS id
  `);
  const ask = async (label: string) => {
    const entity = found.find(({ labels }) => Array.isArray(labels) && labels.includes(label))?.['id'];
    return (await system.ask('analyst', 'POST', '/api/v1/questions/conflicts', { entity })).body;
  };

  expect(await ask('Vessel')).toMatchObject({ results: [], sightings: 2 });
  expect(await ask('TravelDocument')).toMatchObject({
    results: [{ first: { thing: { caption: 'Ana Uno' } }, second: { thing: { caption: 'Ben Due' } }, mode: 'air' }],
  });
});
