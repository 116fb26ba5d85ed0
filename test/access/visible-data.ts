import { createRandom } from '@corridor/seed/random';
import type { RunningSystem } from '../integration/api/running-system.ts';

/** One file of the visible records, and who imports it. */
interface VisibleFile {
  readonly account: string;
  readonly profile: string;
  readonly source: string;
  readonly options?: object;
  readonly rows: readonly string[];
}

const first = ['Amara', 'Bruno', 'Cleo', 'Dario', 'Elin', 'Farid', 'Greta', 'Hugo', 'Ines', 'Jonas', 'Katya', 'Luis'];
const last = ['Villanueva', 'Kestrel', 'Marchetti', 'Orlov', 'Vestergaard', 'Tarasov', 'Bergstrom', 'Okafor'];
const ports = ['NLRTM', 'BEANR', 'ESALG', 'COBUN', 'ECGYE', 'BRSSZ'];
const countries = ['Colombia', 'Ecuador', 'Netherlands', 'Belgium', 'Spain', 'Brazil'];

const random = createRandom('visible');
const keys = Array.from({ length: 36 }, (_, index) => `P${index}`);
const name = () => `${random.pick(first)} ${random.pick(last)}`;
const pairs = (count: number) => Array.from({ length: count }, () => `${random.pick(keys)},${random.pick(keys)}`);
const released = { releaseTo: ['ALL'] };

/** Files that three agencies import, in this order. Each agency sees a part: its own and what is released to it. */
export const visibleFiles: readonly VisibleFile[] = [
  {
    account: 'analyst',
    profile: 'persons',
    source: 'suspects',
    options: released,
    rows: [
      'id,name,aliases,birth_date,nationality,document,phone',
      ...keys
        .slice(0, 24)
        .map(
          (key, index) =>
            `${key},${name()},${random.chance(0.4) ? name() : ''},19${60 + index}-03-0${1 + (index % 9)},NLD,PP${1000 + index},+3161234500${index % 5}`,
        ),
    ],
  },
  {
    account: 'analyst',
    profile: 'edges',
    source: 'suspects',
    options: released,
    rows: ['source,target,type,weight', ...pairs(30).map((pair) => `${pair},ASSOCIATE_OF,2`)],
  },
  {
    account: 'analyst-b',
    profile: 'persons',
    source: 'register',
    options: { releaseTo: ['NCB'] },
    rows: [
      'id,name,phone,status',
      ...keys.slice(0, 12).map((key, index) => `${key},${name()},+3161234500${index % 7},`),
    ],
  },
  {
    account: 'analyst',
    profile: 'seizures',
    source: 'seized',
    options: released,
    rows: [
      'id,date,country,substance,quantity,unit,departure,destination,mode,persons,signature',
      ...Array.from({ length: 16 }, (_, index) => {
        const [from, to] = random.sample(countries, 2);
        return `S${index},2025-0${1 + (index % 9)}-1${index % 9},${to},${random.pick(['Cocaine', 'Heroin', 'MDMA'])},${1 + index},kg,${from},${to},sea,${random.pick(keys)},LOGO ${index % 5}`;
      }),
      'S99,2025-02-31,Spain,Cocaine,5,kg,Brazil,Spain,sea,,',
    ],
  },
  {
    account: 'analyst',
    profile: 'routes',
    source: 'legs',
    options: released,
    rows: [
      'from,to,mode,cost',
      ...Array.from({ length: 10 }, () => `${random.sample(ports, 2).join()},sea,${random.int(1, 9)}`),
    ],
  },
  {
    account: 'analyst-c',
    profile: 'companies',
    source: 'firms',
    options: released,
    rows: [
      'id,name,country,owner',
      ...Array.from({ length: 8 }, (_, index) => `C${index},${random.pick(last)} Trading ${index},Belgium,${name()}`),
    ],
  },
  {
    account: 'analyst-c',
    profile: 'vessels',
    source: 'ships',
    options: released,
    rows: ['id,name,imo,flag', 'V1,Northern Kestrel,9074729,Panama', 'V2,Southern Heron,9176187,Liberia'],
  },
  {
    account: 'analyst',
    profile: 'calls',
    source: 'taps',
    options: { compartment: null },
    rows: [
      'from,to,started_at,duration_s',
      ...Array.from(
        { length: 10 },
        (_, index) => `+3161234500${index % 5},+3161234500${(index + 2) % 7},2025-05-0${1 + (index % 9)}T10:00:00Z,60`,
      ),
    ],
  },
  {
    account: 'analyst-b',
    profile: 'transactions',
    source: 'bank',
    options: released,
    rows: [
      'id,from,to,amount,currency,date',
      ...Array.from(
        { length: 8 },
        (_, index) =>
          `T${index},NL91ABNA041716430${index % 3},NL20INGB000123456${index % 4},${900 * (index + 1)},EUR,2025-02-0${1 + index}`,
      ),
    ],
  },
  {
    account: 'analyst-c',
    profile: 'sightings',
    source: 'gates',
    options: { ...released, compartment: null },
    rows: [
      'id,at,latitude,longitude,container',
      ...Array.from(
        { length: 8 },
        (_, index) =>
          `G${index},2025-06-0${1 + index}T10:00Z,${random.int(-50, 50)},${random.int(-90, 90)},BOX ${index % 3}`,
      ),
    ],
  },
  {
    account: 'analyst-b',
    profile: 'memberships',
    source: 'groups',
    options: released,
    rows: [
      'person,organisation,role',
      ...Array.from({ length: 8 }, () => `${name()},${random.pick(last)} Crew,courier`),
    ],
  },
];

/** Names, words and identifiers that searches of the visible records may use. */
export const visibleWords: readonly string[] = [
  ...first,
  ...last,
  '+31612345001',
  'PP1003',
  '9074729',
  'NL91ABNA0417164300',
  'Крестель',
  'Kestrell',
];
/** Keys by which the sources call their things. */
export const visibleKeys: readonly string[] = [...keys, 'S1', 'S3', 'C1', 'V1', 'T2'];
export const visibleSources: readonly string[] = [...new Set(visibleFiles.map(({ source }) => source))];

/** Imports one of the files under a key of its own, so that it is the same import wherever it is done. */
export function loadVisible({ account, profile, source, options, rows }: VisibleFile) {
  return (system: RunningSystem): Promise<unknown> =>
    system.load(
      account,
      { name: `${source}.csv`, text: `${rows.join('\n')}\n` },
      { source, profile, ...(options ? { options } : {}) },
      `${source}-${profile}`,
    );
}
