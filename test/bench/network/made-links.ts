import { seededRandom } from '@corridor/network';
import type { RecordDraft, RelationshipType, SaidClaim, Validity } from '@corridor/graph-schema';
import { LEAST_DAY, GREATEST_DAY } from '@corridor/graph-schema';
import { sha256 } from '@corridor/workers/testing';
import type { EdgeList } from './planted-graph.ts';

export const LINKS_SEED = 7;
const LINKS_A_RECORD = 10;
/** So many of ten records stand under a token that whoever asks does not see. */
const HIDDEN_OF_TEN = 1;
/** Of eight links one is said once more, by another record of another origin. */
const SAID_ONCE_OF_EIGHT = 7;
/** Every third link holds on any day, as far as is known. */
const DATED_OF_THREE = 2;
const types = ['ASSOCIATE_OF', 'RELATIVE_OF'] as const satisfies readonly RelationshipType[];
/** 2015-01-01, and the days on which links may begin and for which they may hold. */
const FIRST_DAY = 16_436;
const DAYS = 3_650;
const LEAST_DAYS = 300;
/** In the midst of them: about half of the dated links hold. */
export const ASKED_DAY = '2021-06-30';

/** What made links are between, and on whose word. */
export interface LinkOptions {
  readonly source: string;
  readonly entityOf: (person: number) => string;
  readonly token: string;
  readonly hiddenToken: string;
  readonly importId: string;
}

/** Drafts of records of ten links each along the edges of a graph, some of them hidden, dated, repeated; the same at every call. */
export function* madeLinks({ from, to }: EdgeList, options: LinkOptions): Generator<RecordDraft> {
  const random = seededRandom(LINKS_SEED);
  const saidOnce = Math.ceil((from.length * SAID_ONCE_OF_EIGHT) / 8);
  for (let first = 0; first < from.length; first += LINKS_A_RECORD) {
    const isHidden = random.below(10) < HIDDEN_OF_TEN;
    const persons = new Map<number, number>();
    const place = (person: number) => {
      const known = persons.get(person) ?? persons.size;
      persons.set(person, known);
      return known;
    };
    const claims: SaidClaim[] = [];
    for (let link = first; link < Math.min(first + LINKS_A_RECORD, from.length); link += 1) {
      const edge = link % saidOnce;
      claims.push({
        type: types[random.below(2)] ?? types[0],
        from: place(from[edge] ?? 0),
        to: place(to[edge] ?? 0),
        confidence: (300 + random.below(600)) / 1_000,
        validity: validityOf(random.below),
      });
    }
    yield draftOf(options, {
      ref: String(first / LINKS_A_RECORD),
      persons: [...persons.keys()],
      claims,
      token: isHidden ? options.hiddenToken : options.token,
      origin: first < saidOnce ? 'NCB/links' : 'NCB/other links',
    });
  }
}

/** Four days: from one, surely from a little later on; and the same at the end. */
function validityOf(below: (count: number) => number): Validity {
  if (below(3) >= DATED_OF_THREE) return [LEAST_DAY, GREATEST_DAY, LEAST_DAY, GREATEST_DAY];
  const start = FIRST_DAY + below(DAYS);
  const end = start + LEAST_DAYS + below(DAYS);
  return [start, start + below(LEAST_DAYS / 2), end - below(LEAST_DAYS / 2), end];
}

function draftOf(
  { source, entityOf, importId }: LinkOptions,
  said: { ref: string; persons: readonly number[]; claims: readonly SaidClaim[]; token: string; origin: string },
): RecordDraft {
  const { ref, persons, claims, token, origin } = said;
  const raw = JSON.stringify([ref, persons]);
  return {
    id: '',
    source,
    ref,
    kind: 'relation',
    raw,
    rawHash: sha256(raw),
    said: {
      confidence: 0.5,
      token,
      mentions: persons.map((person) => ({ id: entityOf(person), kind: 'Person' as const, bare: true as const })),
      claims,
    },
    profile: 'made',
    mappingVersion: '1',
    import: importId,
    position: `links.csv#${ref}`,
    flags: [],
    gradeScheme: 'ungraded',
    origin,
    token,
  };
}
