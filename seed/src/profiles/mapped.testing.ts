import { createHash, createHmac } from 'node:crypto';
import { importOptionsSchema } from '@corridor/graph-schema/contracts';
import { createIds } from '@corridor/graph-schema/ids';
import { createMapper, type MappedRow } from '@corridor/graph-schema/mapping';
import { parseProfile, type Profile } from '@corridor/graph-schema/profiles';
import { builtInProfiles } from './index.ts';

const RECEIVED_ON = 20_000;
const options = importOptionsSchema.parse({ synthetic: true });

/** The built-in profile of this name; a fault in it is an error. */
export function profileNamed(name: string): Profile {
  const text = builtInProfiles.find((one) => one.name === name)?.text ?? '';
  const parsed = parseProfile(text);
  if (!parsed.ok) throw new Error(`${name}: ${JSON.stringify(parsed.errors)}`);
  return parsed.profile;
}

/** What a profile makes of one row of its first part. */
export function mapRow(profile: Profile, cells: Readonly<Record<string, string>>, rightKind?: string): MappedRow {
  const map = createMapper({
    profile,
    source: 'source',
    owner: 'AGENCY',
    options: rightKind === undefined ? options : { ...options, rightKind },
    importId: 'import',
    ids: createIds((text) => createHmac('sha256', 'key').update(text).digest('hex').slice(0, 32)),
    sha256: (text) => createHash('sha256').update(text).digest('hex'),
    receivedOn: RECEIVED_ON,
  });
  const part = profile.parts[0]?.name;
  return map({
    file: 'file',
    number: 1,
    position: 'file.csv#1',
    cells,
    raw: JSON.stringify(cells),
    ...(part ? { part } : {}),
  });
}

/** Kinds of the things that the row speaks of, and its claims as `FROM type TO`. */
export function saidOf({ outcome, drafts }: MappedRow): { outcome: string; kinds: string[]; claims: string[] } {
  const { mentions = [], claims = [] } = drafts[0]?.said ?? {};
  const kinds = mentions.map(({ kind }) => kind);
  return { outcome, kinds, claims: claims.map(({ type, from, to }) => `${kinds[from]} ${type} ${kinds[to]}`) };
}
