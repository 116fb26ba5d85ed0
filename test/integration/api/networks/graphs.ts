import type { RunningSystem } from '../running-system.ts';

const complete = (members: string) =>
  members.split(' ').flatMap((one, at, all) => all.slice(at + 1).map((other) => `${one},${other}`));

/** The edges of FX-1: three cells, whoever joins them, and two who hang on. */
export const cells: readonly string[] = [
  ...['A1 A2 A3 A4', 'B1 B2 B3 B4', 'C1 C2 C3'].flatMap(complete),
  'A1,X',
  'X,B1',
  'A2,Y',
  'Y,B2',
  'B3,Z',
  'Z,C1',
  'C2,D1',
  'C3,D2',
];

/** Loads all networks of these tests, side by side. */
export async function loadNetworks(system: RunningSystem): Promise<void> {
  await Promise.all(
    [loadCells, loadMeetings, loadPhases, loadRanks, loadCommand, loadCrimes].map((load) => load(system)),
  );
}

async function loadCells(system: RunningSystem): Promise<void> {
  const options = { releaseTo: ['POLICE'] };
  const text = `source,target\n${cells.join('\n')}\n`;
  await system.load('supervisor', { text }, { source: 'cells', profile: 'edges', options });
  // What others may not see: a witness in the midst of it, and ties of whom they see.
  await system.load(
    'supervisor',
    { text: 'source,target\nA3,C3\nB4,D1\nA1,V\nB1,V\nC1,V\n' },
    { source: 'cells', profile: 'edges', options: { level: 3 } },
  );
  await system.load(
    'supervisor',
    { text: 'id,name,status\nV,Vesna Hidden,witness\n' },
    { source: 'cells', profile: 'persons', options: { level: 3 } },
  );
}

/** Four persons at three meetings. */
async function loadMeetings(system: RunningSystem): Promise<void> {
  const rows = ['M1,Harbour', 'M2,Harbour', 'M3,Harbour', 'M1,Quay', 'M2,Quay', 'M4,Depot'];
  const text = `source,target\n${rows.join('\n')}\n`;
  await system.load('analyst', { text }, { source: 'meetings', profile: 'two-mode' });
}

/** The communities of FX-11, each complete: the first of 2020, the second of 2021. */
async function loadPhases(system: RunningSystem): Promise<void> {
  const during = (period: string, groups: readonly string[]) =>
    groups.flatMap((group) => complete(group.split('').join(' '))).map((pair) => `${pair},${period}`);
  const rows = [
    ...during('2020-01-01,2021-01-01', ['ABCDE', 'FGHI', 'JKL', 'MNOPQR']),
    ...during('2021-01-01,2022-01-01', ['ABCDEFGHI', 'JKLS', 'MNO', 'PQR', 'UVW']),
  ];
  const text = `source,target,from,to\n${rows.join('\n')}\n`;
  await system.load('analyst', { text }, { source: 'phases', profile: 'edges' });
}

/** Two who work together for two years, of whom one rises and the other is a courier throughout; a hidden record makes that one a leader. */
async function loadRanks(system: RunningSystem): Promise<void> {
  const edges = 'source,target,from,to\nRiser,Steady,2020-01-01,2022-01-01\n';
  await system.load('analyst', { text: edges }, { source: 'ranks', profile: 'edges' });
  const rows = [
    'Riser,Crew,courier,2020-01-01,2020-12-31',
    'Riser,Crew,leader,2021-01-01,2021-12-31',
    'Steady,Crew,courier,2020-01-01,2021-12-31',
  ];
  const text = `person,organisation,role,from,to\n${rows.join('\n')}\n`;
  await system.load('analyst', { text }, { source: 'ranks', profile: 'memberships' });
  await system.load(
    'supervisor',
    { text: 'person,organisation,role,from,to\nSteady,Crew,leader,2021-01-01,2021-12-31\n' },
    { source: 'ranks', profile: 'memberships', options: { level: 3 } },
  );
}

/** Who directs whom in FX-4, whom nobody directs, and what some of them do besides. */
async function loadCommand(system: RunningSystem): Promise<void> {
  const directs = ['A,B', 'A,C', 'B,D', 'B,E', 'C,F', 'E,A'].map((pair) => `${pair},DIRECTS`);
  const others = ['F,G,ASSOCIATE_OF', 'F,Crane,CREW_OF', 'A,Ring,CONTROLS', 'C,Ring,OWNS', 'C,Payment,SENT'];
  const nodes = 'id,name,kind\nCrane,Crane,Vessel\nRing,Ring,Organisation\nW,W,Person\n';
  await system.load('analyst', { text: nodes }, { source: 'command', profile: 'nodes' });
  const text = `source,target,type\n${[...directs, ...others].join('\n')}\n`;
  await system.load('analyst', { text }, { source: 'command', profile: 'edges' });
  const members = 'person,organisation,role\nD,Ring,chemist\nG,Ring,\n';
  await system.load('analyst', { text: members }, { source: 'command', profile: 'memberships' });
  await system.load(
    'supervisor',
    { text: 'source,target,type\nD,A,DIRECTS\n' },
    { source: 'command', profile: 'edges', options: { level: 3 } },
  );
}

/** One person in two gangs of different crimes, others in one, one gang that does both. */
async function loadCrimes(system: RunningSystem): Promise<void> {
  const nodes = [
    'id,name,kind,crimeTypes',
    'Powder,Powder,Organisation,DRUG_TRAFFICKING',
    'Boats,Boats,Organisation,MIGRANT_SMUGGLING',
    'Mixed,Mixed,Organisation,DRUG_TRAFFICKING|CORRUPTION',
  ];
  await system.load('analyst', { text: `${nodes.join('\n')}\n` }, { source: 'crimes', profile: 'nodes' });
  const members = ['Pia,Powder', 'Pia,Boats', 'Quin,Powder', 'Rosa,Boats', 'Sam,Mixed'];
  await system.load(
    'analyst',
    { text: `person,organisation\n${members.join('\n')}\n` },
    { source: 'crimes', profile: 'memberships' },
  );
  const seizures = [
    'id,date,country,substance,quantity,unit,departure,destination,persons,crime_type',
    'Z1,2024-01-01,Spain,Cocaine,5,kg,Brazil,Spain,Quin,',
    'Z2,2024-02-01,Spain,Cocaine,5,kg,Brazil,Spain,,MIGRANT_SMUGGLING',
    'Z3,2024-03-01,Italy,Heroin,1,kg,Turkey,Italy,,',
  ];
  const text = `${seizures.join('\n')}\n`;
  await system.load('analyst', { text }, { source: 'crimes', profile: 'seizures' });
  await system.load(
    'supervisor',
    { text: 'person,organisation\nQuin,Boats\n' },
    { source: 'crimes', profile: 'memberships', options: { level: 3 } },
  );
}
