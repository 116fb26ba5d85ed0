/** A thing as its source calls it. */
export interface Place {
  readonly source: string;
  readonly key: string;
}

/** One fact of the scenario: whose it is, and a thing that its record alone speaks of. */
export interface Fact extends Place {
  readonly event: string;
  readonly agency: string;
  /** The account that decides who may see it. */
  readonly keeper: string;
  readonly day: string;
  readonly where: string;
  readonly what: string;
}

/** The agency to which the facts are released. */
export const READER = 'NCB';

const fact = (
  agency: string,
  event: string,
  key: string,
  rest: Omit<Fact, 'event' | 'agency' | keyof Place>,
): Fact => ({
  event,
  agency,
  source: `${agency}/demo-mediterranean-${agency.toLowerCase()}`,
  key: `${event}/${key}`,
  ...rest,
});

/** The five facts in the order of their days. */
export const facts: readonly Fact[] = [
  fact('PORTCONTROL', 'ME-F1', 'out', {
    keeper: 'analyst-e',
    day: '2024-03-02',
    where: 'Paranaguá, Brazil',
    what: 'A container of this shipper is loaded on a first ship.',
  }),
  fact('COASTGUARD', 'ME-F2', 'out', {
    keeper: 'analyst-d',
    day: '2024-03-16',
    where: 'Tanger Med, Morocco',
    what: 'A container of that number goes from the first ship to a second and is sealed anew.',
  }),
  fact('NCB', 'ME-F3', 'in', {
    keeper: 'supervisor',
    day: '2024-03-19',
    where: 'Algeciras, Spain',
    what: 'A container that is on no list comes off the second ship under another box’s number.',
  }),
  fact('POLICE', 'ME-F4', 'out', {
    keeper: 'analyst-b',
    day: '2024-03-24',
    where: 'Gioia Tauro, Italy',
    what: 'A container of that number leaves on a third ship within the hour.',
  }),
  fact('CUSTOMS', 'ME-F5', 'in', {
    keeper: 'analyst-c',
    day: '2024-03-29',
    where: 'Piraeus, Greece',
    what: 'The third ship, chartered by this consignee, gives out one box before inspection.',
  }),
];

/** What the task force saw itself. */
export const sightings: readonly Place[] = ['ME-J1/in', 'ME-J2/out'].map((key) => ({
  source: 'JOINT_MED/demo-mediterranean-joint_med',
  key,
}));

/** Between whom a path is looked for. */
export const ends = {
  shipper: { source: 'PORTCONTROL/demo-mediterranean-portcontrol', key: 'ME-SHIPPER' },
  consignee: { source: 'CUSTOMS/demo-mediterranean-customs', key: 'ME-CONSIGNEE' },
} as const;

/** Who is offered to look at the chart. */
export const viewers = [
  { account: 'analyst', name: 'NCB', holds: 'one fact, and the four that were released to it' },
  { account: 'analyst-b', name: 'POLICE', holds: 'the fact of Gioia Tauro' },
  { account: 'analyst-c', name: 'CUSTOMS', holds: 'the fact of Piraeus' },
  { account: 'analyst-j', name: 'JOINT_MED', holds: 'two sightings of its own' },
] as const;
