import { importSchema } from '@corridor/graph-schema/contracts';
import { readRows, readText } from '../../networks/read-network.ts';
import type { RunningSystem } from '../api/running-system.ts';
import { shapedProfiles } from './real-profiles.ts';

interface NamedFile {
  readonly name: string;
  readonly text: string;
}
interface Import {
  readonly source: string;
  readonly profile: string;
  readonly files: readonly NamedFile[];
}

/** Networks of one sort of things: the name of the source, and where its two files are. */
const oneMode = {
  caviar: 'caviar/caviar_full_directed',
  mambo: 'cocaine_spain/mambo_directed',
  acero: 'cocaine_spain/acero_directed',
  jake: 'cocaine_spain/jake_directed',
  ciel: 'ciel/ciel_directed',
  heroin: 'natarajan/heroin_undirected',
  cocaine: 'natarajan/cocaine_undirected',
  london: 'gangs/london_gang',
  montreal: 'gangs/montreal_gangs',
  italy: 'gangs/italian_gangs',
  hartford: 'drugnet/hartford_drug_users',
  karate: 'karate/karate',
  pira1: 'pira/pira_period_1',
  pira2: 'pira/pira_period_2',
  pira3: 'pira/pira_period_3',
  pira4: 'pira/pira_period_4_5',
  pira6: 'pira/pira_period_6',
};
/** Networks of persons and what they took part in. */
const twoMode = {
  summits: 'infinito/ndrangheta_summits_two_mode',
  kidnappings: 'kidnapping/philippine_kidnappings_two_mode',
  embassies: 'embassy1998/kenya_tanzania_tasks_two_mode',
  swingers: 'swingers/swingers_two_mode',
  stlouis: 'stlouis/stlouis_crime_two_mode',
};
const AT_ONCE = 4;

/** The day in the midst of a phase, of those that `loadNetworks` gives to phases which are only known by their order. */
export function dayOfPhase(place: number): string {
  return `${1990 + place}-06-15`;
}

/** Phases of the slices of Madrid in the order in which they first stand in the file. */
export function slicesOfMadrid(): string[] {
  return [...new Set(readRows('networks/madrid2004/madrid_time_slices_edges.csv').map(({ period = '' }) => period))];
}

/** Imports the real networks as anybody would: files, a source and a profile. Tells how many rows of which source are held. */
export async function loadNetworks(system: RunningSystem): Promise<Readonly<Record<string, number>>> {
  for (const profile of shapedProfiles) {
    const { status, text } = await system.ask('supervisor', 'PUT', `/api/v1/profiles/${profile.name}`, profile);
    if (status !== 200) throw new Error(text);
  }
  const waiting = imports();
  const held: Record<string, number> = {};
  const load = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const rows = await importFiles(system, next);
      if (rows > 0) held[next.source] = (held[next.source] ?? 0) + rows;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, load));
  await system.catchUp();
  return held;
}

function imports(): Import[] {
  const both = (paths: Readonly<Record<string, string>>, profile: string) =>
    Object.entries(paths).map(([source, path]) => ({
      source,
      profile,
      files: [fileOf(`${path}_nodes.csv`), fileOf(`${path}_edges.csv`)],
    }));
  return [
    ...both(oneMode, 'nodes-and-edges'),
    ...both(twoMode, 'nodes-and-two-mode'),
    ...both({ madoff: 'madoff/madoff_flows' }, 'network-of-firms'),
    {
      source: 'caviar-phases',
      profile: 'ties-in-phases',
      files: [fileOf('caviar/caviar_phases_directed_edges.csv'), phasesFile(numbersTo(11))],
    },
    {
      source: 'madrid',
      profile: 'ties-in-phases',
      files: [fileOf('madrid2004/madrid_time_slices_edges.csv'), phasesFile(slicesOfMadrid())],
    },
    { source: 'karate-matrix', profile: 'ties-in-a-matrix', files: [matrixOf('karate/karate', true)] },
    { source: 'embassies-matrix', profile: 'two-mode-matrix', files: [matrixOf(twoMode.embassies, false)] },
  ];
}

async function importFiles(system: RunningSystem, { source, profile, files }: Import): Promise<number> {
  const form = new FormData();
  form.set('source', source);
  form.set('profile', profile);
  for (const { name, text } of files) form.append('file', new Blob([text]), name);
  const { status, body, text } = await system.ask('supervisor', 'POST', '/api/v1/imports', form);
  if (status !== 202) throw new Error(`${source}: ${text}`);
  const done = await system.settled('supervisor', importSchema.parse(body).importId);
  if (done.state !== 'done') throw new Error(`${source} by ${profile}: ${JSON.stringify(done)}`);
  return done.quarantined + done.rejected;
}

function fileOf(path: string): NamedFile {
  return { name: path.slice(path.lastIndexOf('/') + 1), text: readText(`networks/${path}`) };
}

function numbersTo(count: number): string[] {
  return Array.from({ length: count }, (_, place) => String(place + 1));
}

/** When each phase was, as whoever knows no more than their order may say it: a year each. */
function phasesFile(names: readonly string[]): NamedFile {
  const rows = names.map((phase, place) => `${phase},${1990 + place}-01-01,${1990 + place}-12-31`);
  return { name: 'phases.csv', text: `phase,from,to\n${rows.join('\n')}\n` };
}

/** A list of ties as the matrix that it might have been. */
function matrixOf(path: string, isSymmetric: boolean): NamedFile {
  const rows = readRows(`networks/${path}_edges.csv`);
  const ties = new Set(
    rows.flatMap(({ source, target }) => [`${source} ${target}`, ...(isSymmetric ? [`${target} ${source}`] : [])]),
  );
  const ids = readRows(`networks/${path}_nodes.csv`);
  const own = ids.filter(({ mode }) => mode !== 'event').map(({ id = '' }) => id);
  const other = isSymmetric ? own : ids.filter(({ mode }) => mode === 'event').map(({ id = '' }) => id);
  const lines = own.map((id) => [id, ...other.map((end) => (ties.has(`${id} ${end}`) ? '1' : '0'))].join());
  return { name: 'matrix.csv', text: `,${other.join()}\n${lines.join('\n')}\n` };
}
