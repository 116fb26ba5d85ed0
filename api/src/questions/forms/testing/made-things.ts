/** Things that the made answers tell of. */
export const amara = { id: 'a'.repeat(32), kind: 'Person', caption: 'Amara Test' };
export const bruno = { id: 'b'.repeat(32), kind: 'Person', caption: 'Bruno Test' };
export const cargo = { id: 'c'.repeat(32), kind: 'Organisation', caption: 'Test Cargo Ltd' };
export const port = { id: '9'.repeat(32), kind: 'Location', caption: 'Port Test' };
export const harbour = { id: '8'.repeat(32), kind: 'Location', caption: 'Harbour Test' };
export const seizure = { id: '5'.repeat(32), kind: 'Seizure', caption: 'Seizure 1' };
export const logo = { id: '6'.repeat(32), kind: 'Signature', caption: 'Logo Heron' };
export const transfer = { id: '7'.repeat(32), kind: 'Transaction', caption: 'Transfer 1' };
export const claims = ['d'.repeat(32)];
export const record = 'e'.repeat(32);
export const link = {
  from: amara.id,
  to: cargo.id,
  type: 'DIRECTOR_OF',
  class: 'operational',
  claims,
  origins: 1,
  confidence: 0.5,
  weight: 2,
  fromEarliest: 19_358,
  fromLatest: 19_388,
  toEarliest: 2_147_483_647,
  toLatest: 2_147_483_647,
};
export const figures = {
  nodes: 3,
  ties: 2,
  components: 1,
  largest: 3,
  isolates: 0,
  density: 0.667,
  clustering: 0,
  meanDistance: 1.333,
  diameter: 2,
  efficiency: 0.833,
  centralisation: 1,
  assortativity: null,
};
export const sighting = {
  event: { id: '4'.repeat(32), kind: 'Event', caption: 'Sighting 1' },
  thing: { id: '3'.repeat(32), kind: 'Container', caption: 'TEST1234567' },
  place: port,
  at: 'AT',
  earliest: '2026-01-01T00:00:00Z',
  latest: '2026-01-02T00:00:00Z',
  longitude: 4,
  latitude: 52,
  precisionKm: 1,
  confidence: 0.5,
  claims,
};
export const left = { nodes: 3, components: 1, largest: 3, efficiency: 0.833, fragmentation: 0 };
export const through = [{ crimeType: 'DRUG_TRAFFICKING', through: [{ entity: seizure, basis: 'goods', claims }] }];
export const marking = {
  level: 2,
  handling: ['H0', 'H1'],
  releasableTo: ['NCB'],
  denied: [],
  originators: ['NCB'],
  victims: false,
  closed: false,
};
