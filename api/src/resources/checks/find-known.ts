import * as z from 'zod';
import type { CheckRequest } from '@corridor/graph-schema/contracts';
import { foldName } from '@corridor/graph-schema/matching';
import { createRead, type Read } from '../../graph/read.ts';
import type { Store } from '../../graph/driver.ts';
import { allWords, compactIdentifier, identifierQuery, withTokens } from '../../questions/lucene.ts';
import { matchNames } from '../../questions/match-names.ts';
import { dayOf } from '../../questions/view-options.ts';

const row = z.object({
  record: z.string(),
  mention: z.string(),
  names: z.array(z.string()).nullable(),
  keys: z.array(z.string()).nullable(),
  birthEarliest: z.number().nullable(),
  birthLatest: z.number().nullable(),
});
/** A description that a check met. */
export type Known = z.infer<typeof row>;

/** A name counts as the same from here on: every word is there, in whatever order or script. */
const SAME_NAME = 0.95;

/** Standing descriptions under some tokens that say exactly what is checked. */
export async function findKnown(
  store: Pick<Store, 'read'>,
  tokens: readonly string[],
  asked: CheckRequest,
): Promise<Known[]> {
  const read = createRead(store, { tokens });
  const texts = 'name' in asked ? allWords('names', foldName(asked.name)) : identifierQuery(textOf(asked));
  const queries = texts.flatMap((query) => withTokens(query, tokens));
  const index = 'name' in asked ? 'describes_names' : 'describes_keys';
  const pages = await Promise.all(queries.map((query) => candidates(read, index, query)));
  return pages.flat().filter((one) => fits(one, asked));
}

/** The thousand that the index finds likeliest are compared. */
async function candidates(read: Read, index: string, query: string) {
  const rows = await read(
    `
    CALL db.index.fulltext.queryRelationships($index, $query, {limit: 1000}) YIELD relationship AS said
    WITH said
    WHERE said.token IN $tokens AND said.retractedAt IS NULL
    RETURN said.record AS record, said.mention AS mention, said.names AS names, said.keys AS keys,
      said.birthEarliest AS birthEarliest, said.birthLatest AS birthLatest
  `,
    { index, query },
  );
  return z.array(row).parse(rows);
}

function textOf(asked: Exclude<CheckRequest, { name: string }>): string {
  return 'document' in asked ? asked.document : asked.identifier;
}

function fits({ names, keys, birthEarliest, birthLatest }: Known, asked: CheckRequest): boolean {
  if ('name' in asked) {
    const birth = dayOf(asked.birthDate);
    if (birthEarliest === null || birthLatest === null || birth < birthEarliest || birth > birthLatest) return false;
    const words = foldName(asked.name);
    const offers = (names ?? []).map((name) => ({ name, isPrimary: true }));
    return (matchNames(asked.name, words, { names: offers, keys: [], phonetic: [] })?.score ?? 0) >= SAME_NAME;
  }
  const compact = compactIdentifier(textOf(asked));
  return (keys ?? []).some((key) => isKey(key, compact, 'document' in asked));
}

/** Whether a key (`SCHEME:issuer:value`, of documents with the type before the value) has just this value; what a source calls its things is none. */
function isKey(key: string, compact: string, isDocument: boolean): boolean {
  const [scheme = '', , ...rest] = key.split(':');
  if (scheme === 'SOURCE' || (isDocument && scheme !== 'DOCUMENT')) return false;
  return [rest, rest.slice(1)].some((parts) => compactIdentifier(parts.join(':')) === compact);
}
