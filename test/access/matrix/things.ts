import type { RecordDraft } from '@corridor/graph-schema';
import type { Ids } from '@corridor/graph-schema/ids';
import { tokenId, type PolicyToken } from '@corridor/graph-schema/policy';
import { retractRecordsWithClaims, stampRevision, writeRecords, writeTokens } from '@corridor/graph-schema/store';
import { sha256, type Store } from '@corridor/workers/testing';

export const OWN = 'NCB';
export const CLEARANCE = 2;

/** How the reader's agency stands to what is read. */
export const relations = ['owner', 'recipient', 'stranger', 'excluded'] as const;
/** Whether what is read stands; a retracted record is a record still, but says nothing any more. */
export const states = ['standing', 'retracted'] as const;

/** One thing with its record, under one handling. */
export interface Thing {
  readonly handling: PolicyToken['handling'];
  readonly level: number;
  readonly relation: (typeof relations)[number];
  readonly victim: boolean;
  readonly state: (typeof states)[number];
  readonly entity: string;
  readonly record: string;
  readonly key: string;
  /** To whom it is released beside. */
  readonly alsoTo?: string;
}

/** How a thing is handled, and whether it stands. */
export type Handled = Omit<Thing, 'entity' | 'record' | 'key'>;

const SOURCE_OWNER = 'LABORATORY';
export const sourceName = `${SOURCE_OWNER}/matrix`;

/** One thing for each handling code, level, relation, victim flag and state. */
export function allThings(ids: Ids): Thing[] {
  const things: Thing[] = [];
  for (const handling of ['H0', 'H1', 'H2', 'H3'] as const)
    for (const level of [0, 1, 2, 3])
      for (const relation of relations)
        for (const victim of [false, true])
          for (const state of states) {
            const key = `${handling}-${level}-${relation}-${victim}-${state}`;
            things.push(thingOf(ids, { handling, level, relation, victim, state }, key));
          }
  return things;
}

/** A thing of the source of the matrix. */
export function thingOf(ids: Ids, handled: Handled, key: string): Thing {
  const source = ids.source(SOURCE_OWNER, 'matrix');
  const record = ids.record(source, key, '1', tokenId(policyOf(handled), ids));
  return { ...handled, entity: ids.ofSource('Person', source, key), record, key };
}

function policyOf({ handling, level, relation, victim, alsoTo }: Handled): PolicyToken {
  const released = relation === 'recipient' ? [OWN] : relation === 'excluded' ? ['ALL'] : [];
  return {
    originator: relation === 'owner' ? OWN : 'NAVY',
    level,
    handling,
    releasableTo: [...released, ...(alsoTo === undefined ? [] : [alsoTo])].sort(),
    denied: relation === 'excluded' ? [OWN] : [],
    victim,
  };
}

/** Writes them all, and takes back those that do not stand. */
export async function loadThings(store: Store, ids: Ids, things: readonly Thing[]): Promise<void> {
  const source = ids.source(SOURCE_OWNER, 'matrix');
  const drafts = things.map((thing): RecordDraft => {
    const token = tokenId(policyOf(thing), ids);
    return {
      id: '',
      source,
      ref: thing.key,
      version: '1',
      kind: 'person',
      raw: thing.key,
      rawHash: sha256(thing.key),
      said: {
        confidence: 0.5,
        token,
        mentions: [{ id: thing.entity, kind: 'Person', properties: { names: [thing.key], nameTypes: ['primary'] } }],
        claims: [],
      },
      profile: 'made',
      mappingVersion: '1',
      import: '0'.repeat(32),
      position: thing.key,
      flags: [],
      gradeScheme: 'ungraded',
      origin: SOURCE_OWNER,
      token,
    };
  });
  await store.write(async (tools) => {
    await tools.run(
      `MERGE (source:Source {id: $source}) SET source.name = 'matrix', source.owner = $owner, source.kind = 'feed', source.synthetic = true`,
      {
        source,
        owner: SOURCE_OWNER,
      },
    );
    const policies = things.map((thing) => ({ ...policyOf(thing), id: tokenId(policyOf(thing), ids) }));
    await writeTokens(tools, [...new Map(policies.map((token) => [token.id, token])).values()]);
    const { changed } = await writeRecords(tools, { drafts, ids, moved: new Map(), at: store.now() });
    await stampRevision(tools, changed, Number.MAX_SAFE_INTEGER);
  });
  await store.write(async (tools) => {
    const gone = drafts.flatMap((draft, at): [string, string][] => {
      const thing = things[at];
      return thing?.state === 'retracted' ? [[thing.record, JSON.stringify(draft.said)]] : [];
    });
    const changed = await retractRecordsWithClaims(tools, { said: gone, ids, moved: new Map(), at: store.now() });
    await stampRevision(tools, changed, Number.MAX_SAFE_INTEGER);
  });
}
