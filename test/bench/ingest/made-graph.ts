import type { RecordDraft } from '@corridor/graph-schema';
import { sha256 } from '@corridor/workers/testing';
import { personOf, source, token } from '../../support/made-records.ts';
import type { Size } from '../measurement.ts';

/** Claims that each record makes; a record describes one person. */
export const CLAIMS_A_RECORD = 5;
/** Entities, and as many records; those that the first few name beyond the last come on top. */
export const entitiesOf: Readonly<Record<Size, number>> = { small: 1_000, standard: 100_000 };
/** The import that the made records belong to. */
export const MADE_IMPORT = 'bench';

const MULTIPLIER = 2_654_435_761;
const kinds = ['ASSOCIATE_OF', 'RELATIVE_OF'] as const;

/**
 * The records `from` up to `to`: record *i* describes person *i* and says that it knows five others, most of them before
 * itself and spread by a multiplicative hash (Knuth, The Art of Computer Programming 3, 6.4). The same at every call.
 */
export function madeDrafts(from: number, to: number): RecordDraft[] {
  return Array.from({ length: to - from }, (_, at) => madeDraft(from + at));
}

/** Numbers of the persons whom person `number` knows, all different. */
export function knownBy(number: number): number[] {
  // The first few have too few before them.
  if (number < 2 * CLAIMS_A_RECORD) return Array.from({ length: CLAIMS_A_RECORD }, (_, nth) => number + nth + 1);
  const known = new Set<number>();
  for (let nth = 0; known.size < CLAIMS_A_RECORD; nth += 1) {
    known.add((Math.imul(number * CLAIMS_A_RECORD + nth, MULTIPLIER) >>> 0) % number);
  }
  return [...known];
}

function madeDraft(number: number): RecordDraft {
  const others = knownBy(number);
  const name = `Person ${number}`;
  const raw = JSON.stringify([number, others]);
  return {
    id: '',
    source,
    ref: String(number),
    kind: 'relation',
    raw,
    rawHash: sha256(raw),
    said: {
      confidence: 0.5,
      token: token.id,
      validity: [19_000, 19_030, 19_001, 19_031],
      mentions: [number, ...others].map((person, at) =>
        at === 0
          ? {
              id: personOf(String(person)),
              kind: 'Person' as const,
              properties: { names: [name], nameTypes: ['primary'] },
            }
          : { id: personOf(String(person)), kind: 'Person' as const, bare: true as const },
      ),
      claims: others.map((_, nth) => ({
        type: kinds[nth % 2] ?? kinds[0],
        from: 0,
        to: nth + 1,
        weight: nth + 0.5,
      })),
    },
    profile: 'made',
    mappingVersion: '1',
    import: MADE_IMPORT,
    position: `made.csv#${number}`,
    flags: [],
    gradeScheme: 'ungraded',
    origin: 'AGENCY-A/made',
    token: token.id,
  };
}
