import type { RunningSystem } from './running-system.ts';

/** Whom the records of these tests are given to. */
export const released = { releaseTo: ['POLICE', 'CUSTOMS'] };
/** What stands nowhere but in the words on the victim and on the minor. */
export const secrets = [
  'Quenby',
  'Thornwood',
  'VX771',
  '31698765402',
  'Zephyrine',
  'victim-key',
  'Lanternlane',
  'Flagged',
  'VX772',
  '31698765403',
  'Quenbi',
  'Marisol',
  'wept',
  'VICTIM-7',
];

const goods = 'date,substance,quantity,unit,country,persons,declared_goods,narrative';
const told = '2026-03-04,Cocaine,12,kg,Netherlands';
const seizures = [
  `id,${goods}`,
  `SZ-41,${told},S1|victim-key,furniture of Q. Thornwood,Quenby Thornwood was found beside the load`,
  `SZ-42,${told},S2|F1,,Flagged Person wept`,
].join('\n');
const people = [
  'id,name,birth_date,document,phone,address,status',
  'S1,Amara Villanueva,1980-01-02,PP100,+31612345001,,suspect',
  'S2,Bruno Kestrel,1981-01-02,PP101,+31612345002,,suspect',
  'victim-key,Quenby Thornwood,1990-05-06,VX771,+31698765402,9 Lanternlane,',
  'F1,Flagged Person,1991-05-06,VX772,+31698765403,,victim',
  'M1,Zephyrine Okafor,2012,,,,',
].join('\n');
/** Suspects, a victim by a role in an event, a victim under the victim flag, and a minor. */
export async function loadPeople(system: RunningSystem): Promise<void> {
  await system.load('analyst', { text: `${people}\n` }, { source: 'list', profile: 'persons', options: released });
  const roles = 'source,target,role\nvictim-key,Raid 7,victim\nS1,Raid 7,suspect\n';
  await system.load('analyst', { text: roles }, { source: 'list', profile: 'two-mode', options: released });
}

/** Events whose words, references and names speak of victims; of the third the file says itself who is one. */
export async function loadEvents(system: RunningSystem): Promise<void> {
  await system.load('analyst', { text: `${seizures}\n` }, { source: 'list', profile: 'seizures', options: released });
  const { body } = await system.ask('analyst', 'GET', '/api/v1/profiles/seizures');
  const text = JSON.stringify({ ...Object(body).profile, name: 'raids' });
  const profile = JSON.parse(text, (_name, value) =>
    value?.kind === 'Person' ? { ...value, victimWhen: { column: 'is_victim', is: ['yes'] } } : value,
  );
  await system.ask('analyst', 'PUT', '/api/v1/profiles/raids', profile);
  const raids = `id,${goods},is_victim\nSZ-43,${told},V9,,Marisol Quintero was freed,yes\n`;
  await system.load('analyst', { text: raids }, { source: 'list', profile: 'raids', options: released });
  // The event is called by its own key, which is made of what the person is called.
  const roles = 'source,target,role\nvictim-key,Rescue of Quenbi Thornwood,victim\nvictim-key,VICTIM-7,victim\n';
  await system.load('analyst', { text: roles }, { source: 'list', profile: 'two-mode', options: released });
}
