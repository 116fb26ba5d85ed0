import { createIds } from '@corridor/graph-schema/ids';
import type { KindLabel, RecordDraft, RelationshipType } from '@corridor/graph-schema';
import type { IdentifiedToken } from '@corridor/graph-schema/store';
import { createDigest, sha256 } from '@corridor/workers/testing';

/** The key of made records; a system that is to take them is started with it. */
export const madeKey = new Uint8Array(32).fill(7);
/** Ids under a fixed key, as tests have it. */
export const digest = createDigest(madeKey);
export const ids = createIds(digest);

export const source = ids.source('AGENCY-A', 'made');
export const token: IdentifiedToken = {
  id: ids.token('made'),
  originator: 'AGENCY-A',
  level: 1,
  handling: 'H0',
  releasableTo: [],
  denied: [],
  victim: false,
};

export const personOf = (key: string) => ids.ofSource('Person', source, key);

/** A draft of a record that says that some persons know each other, and in which country each was born. */
export function madeDraft(
  ref: string,
  people: readonly string[],
  { version, country = 'NLD', importId = 'import-1' }: { version?: string; country?: string; importId?: string } = {},
): RecordDraft {
  const raw = JSON.stringify([ref, version, people, country]);
  const mentions: { id: string; kind: KindLabel; bare?: true; properties?: Record<string, readonly string[]> }[] =
    people.map((person) => ({
      id: personOf(person),
      kind: 'Person' as const,
      properties: { names: [person], nameTypes: ['primary'], keys: [`SOURCE:${source}:${person}`] },
    }));
  const born = mentions.push({ id: ids.keyed('Country', 'ISO3166A3', country), kind: 'Country', bare: true }) - 1;
  const claims: { type: RelationshipType; from: number; to: number; weight?: number }[] = people.map((_, from) => ({
    type: 'BORN_IN',
    from,
    to: born,
  }));
  for (let at = 1; at < people.length; at += 1)
    claims.push({ type: 'ASSOCIATE_OF', from: at - 1, to: at, weight: at + 0.5 });
  return {
    id: '',
    source,
    ref,
    ...(version === undefined ? {} : { version }),
    kind: 'relation',
    raw,
    rawHash: sha256(raw),
    said: { confidence: 0.5, token: token.id, validity: [19_000, 19_030, 19_001, 19_031], mentions, claims },
    profile: 'made',
    mappingVersion: '1',
    import: importId,
    position: `made.csv#${ref}`,
    flags: [],
    gradeScheme: 'ungraded',
    origin: 'AGENCY-A/made',
    token: token.id,
  };
}
