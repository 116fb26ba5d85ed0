import type { RecordDraft, Said } from '@corridor/graph-schema';
import { tokenId, type PolicyToken } from '@corridor/graph-schema/policy';
import { createIds } from '@corridor/graph-schema/ids';
import { stampRevision, writeRecords, writeTokens } from '@corridor/graph-schema/store';
import { createRandom } from '@corridor/seed/random';
import { createDigest, createStandingDecisions, sha256 } from '@corridor/workers/testing';
import type { RunningSystem } from '../integration/api/running-system.ts';

const open = { level: 1, handling: 'H0', releasableTo: ['ALL'], denied: [], victim: false } as const;

/** Handling under which none of the accounts that are compared may see anything, each for another reason. */
export const hiddenPolicies: Readonly<Record<string, PolicyToken>> = {
  'of another agency': { ...open, originator: 'NAVY', releasableTo: [], denied: [] },
  'of a higher level': { ...open, originator: 'NCB', level: 3, releasableTo: ['ALL'], denied: [] },
  'of a victim': { ...open, originator: 'NCB', victim: true, releasableTo: ['ALL'], denied: [] },
  'of a compartment': { ...open, originator: 'NCB', compartment: 'OP-LANTERN', releasableTo: ['ALL'], denied: [] },
  denied: { ...open, originator: 'NAVY', releasableTo: ['ALL'], denied: ['CUSTOMS', 'NCB', 'POLICE'] },
  'silent at checks': { ...open, originator: 'NAVY', releasableTo: ['SILENT'], denied: [] },
};

/**
 * Writes records that nobody who is compared may see: about things that they do see, with other names and keys, with links
 * between them, and with things of their own.
 */
export function hideShadows(key: Uint8Array, seed: string, why: string, count = 12) {
  return async ({ store }: RunningSystem): Promise<void> => {
    const ids = createIds(createDigest(key));
    const random = createRandom(`${seed} ${why}`);
    const policy = hiddenPolicies[why];
    if (!policy) throw new Error(`No policy is called ${why}`);
    const token = { ...policy, id: tokenId(policy, ids) };
    const rows = await store.read.run('MATCH (record:Record) RETURN record.said AS said ORDER BY record.id');
    const said = rows.map((row) => JSON.parse(String(row['said'])) as Said);
    const persons = [
      ...new Set(
        said
          .flatMap(({ mentions }) => mentions)
          .filter(({ kind }) => kind === 'Person')
          .map(({ id }) => id),
      ),
    ].sort();
    const source = ids.source(policy.originator, `hidden ${seed}`);

    const drafts = random.sample(said, count).map((one, number): RecordDraft => {
      const raw = `hidden ${seed} ${why} ${number}`;
      return {
        id: '',
        source,
        ref: raw,
        kind: 'relation',
        raw,
        rawHash: sha256(raw),
        said: shadowOf(one, token.id, [...random.sample(persons, 3), ids.within(source, raw, 'own')], number),
        profile: 'made',
        mappingVersion: '1',
        import: 'f'.repeat(32),
        position: raw,
        flags: [],
        gradeScheme: 'ungraded',
        origin: `hidden/${number % 3}`,
        token: token.id,
      };
    });
    const { moved } = await createStandingDecisions(store).current();
    await store.write(async (tools) => {
      await tools.run(
        'MERGE (source:Source {id: $source}) ON CREATE SET source.name = $name, source.owner = $owner, source.kind = $kind',
        {
          source,
          name: `hidden ${seed}`,
          owner: policy.originator,
          kind: 'feed',
        },
      );
      await writeTokens(tools, [token]);
      const { changed } = await writeRecords(tools, { drafts, ids, moved, at: store.now() });
      await stampRevision(tools, changed, Number.MAX_SAFE_INTEGER);
    });
  };
}

/** A mark that the reader does not see guards nobody, today or on any day. */
const hiddenMark = { subjectStatus: 'VICTIM', birthEarliest: 0, birthLatest: 20_000 };

/** What a hidden record says: the same things under other names, that persons among the visible know each other, and that they are victims and minors. */
function shadowOf(said: Said, token: string, people: readonly string[], number: number): Said {
  const mentions = said.mentions.map((mention) => {
    const { token: _own, properties = {}, ...rest } = mention;
    const names = Array.isArray(properties['names']) ? ['Amara Shadow', `Hidden Kestrel ${number}`] : undefined;
    return mention.bare
      ? rest
      : {
          ...rest,
          confidence: 0.99,
          properties: { ...properties, ...(names ? { names, nameTypes: ['primary', 'alias'] } : {}) },
        };
  });
  const first = mentions.length;
  const known = people.map((id, index) => ({
    id,
    kind: 'Person' as const,
    properties: { names: [`Amara Hidden ${index}`], nameTypes: ['primary'], ...hiddenMark },
  }));
  return {
    ...said,
    token,
    confidence: 0.95,
    mentions: [...mentions, ...known.filter(({ id }) => !mentions.some((one) => one.id === id))],
    claims: [
      ...said.claims.map(({ token: _own, ...claim }) => claim),
      ...pairs(first, known.filter(({ id }) => !mentions.some((one) => one.id === id)).length),
    ],
  };
}

function pairs(first: number, count: number): Said['claims'][number][] {
  return Array.from({ length: Math.max(0, count - 1) }, (_, index) => ({
    type: 'ASSOCIATE_OF' as const,
    from: first + index,
    to: first + index + 1,
    weight: 7,
  }));
}
