import type { RecordDraft, RelationshipType } from '@corridor/graph-schema';
import type { Ids } from '@corridor/graph-schema/ids';
import { sha256 } from '@corridor/workers/testing';

const TIES_A_RECORD = 10;
const types = ['ASSOCIATE_OF', 'RELATIVE_OF'] as const satisfies readonly RelationshipType[];
/** The greater, the more hang on the first few. */
const SKEW = 4;
const MIXED = 2 ** 32;

/** Who the ties are between and on whose word. */
export interface TieOptions {
  readonly ids: Ids;
  readonly persons: number;
  /** Source of the persons' table, under whose keys the persons are known. */
  readonly personsSource: string;
  readonly token: string;
  readonly importId: string;
}

/** Records `from` up to `to`, each of one person who is tied to ten others, among whom the first persons are by far the most frequent. */
export function madeTies(from: number, to: number, options: TieOptions): RecordDraft[] {
  return Array.from({ length: to - from }, (_, at) => tiesOf(from + at, options));
}

/** Numbers of the persons tied by a record, the one it speaks of first. */
export function tiedBy(record: number, persons: number): number[] {
  const tied = new Set([mixed(record) % persons]);
  for (let nth = 1; tied.size <= TIES_A_RECORD; nth += 1) {
    tied.add(Math.floor(persons * (mixed(record * 64 + nth) / MIXED) ** SKEW));
  }
  return [...tied];
}

function tiesOf(record: number, { ids, persons, personsSource, token, importId }: TieOptions): RecordDraft {
  const tied = tiedBy(record, persons);
  const raw = JSON.stringify([record, tied]);
  const source = ids.source('NCB', 'ties');
  return {
    id: '',
    source,
    ref: String(record),
    kind: 'relation',
    raw,
    rawHash: sha256(raw),
    said: {
      confidence: 0.5,
      token,
      mentions: tied.map((person) => ({
        id: ids.ofSource('Person', personsSource, `P${person}`),
        kind: 'Person' as const,
        bare: true as const,
      })),
      claims: tied.slice(1).map((_, nth) => ({ type: types[nth % 2] ?? types[0], from: 0, to: nth + 1 })),
    },
    profile: 'made',
    mappingVersion: '1',
    import: importId,
    position: `ties.csv#${record}`,
    flags: [],
    gradeScheme: 'ungraded',
    origin: 'NCB/ties',
    token,
  };
}

/** A whole number of 32 bits that depends on every bit of another (the finaliser of MurmurHash3, A. Appleby). */
function mixed(number: number): number {
  let value = number | 0;
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
