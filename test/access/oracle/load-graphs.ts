import type { RecordDraft, Said } from '@corridor/graph-schema';
import type { Ids } from '@corridor/graph-schema/ids';
import { foldName, phoneticKeys } from '@corridor/graph-schema/matching';
import { tokenId } from '@corridor/graph-schema/policy';
import { stampRevision, writeRecords, writeTokens } from '@corridor/graph-schema/store';
import { sha256, type Store } from '@corridor/workers/testing';
import type { PlainGraph, PlainRecord } from './random-graph.ts';

const OWNER = 'LABORATORY';

/** How a reader calls the source of a graph. */
export const sourceOf = (graph: number) => `${OWNER}/graph ${graph}`;
export const personId = (ids: Ids, graph: number, person: number) =>
  ids.ofSource('Person', ids.source(OWNER, `graph ${graph}`), `P${person}`);
export const recordId = (ids: Ids, graph: number, number: number) =>
  ids.record(ids.source(OWNER, `graph ${graph}`), `R${number}`, '1');

/** Writes a graph in the shape of the store, each record under its own handling. */
export async function loadGraph(store: Store, ids: Ids, graph: number, records: PlainGraph): Promise<void> {
  const source = ids.source(OWNER, `graph ${graph}`);
  await store.write(async (tools) => {
    await tools.run(`CREATE (:Source {id: $source, name: $name, owner: $owner, kind: 'feed', synthetic: true})`, {
      source,
      name: `graph ${graph}`,
      owner: OWNER,
    });
    const tokens = records.map(({ policy }) => ({ ...policy, id: tokenId(policy, ids) }));
    await writeTokens(tools, [...new Map(tokens.map((token) => [token.id, token])).values()]);
    const drafts = records.map((record) => draftOf(record, source, ids));
    const { changed } = await writeRecords(tools, { drafts, ids, moved: new Map(), at: store.now() });
    await stampRevision(tools, changed, Number.MAX_SAFE_INTEGER);
  });
}

function draftOf(record: PlainRecord, source: string, ids: Ids): RecordDraft {
  const raw = JSON.stringify(record);
  const token = tokenId(record.policy, ids);
  return {
    id: '',
    source,
    ref: `R${record.number}`,
    version: '1',
    kind: 'relation',
    raw,
    rawHash: sha256(raw),
    said: saidOf(record, source, token, ids),
    profile: 'made',
    mappingVersion: '1',
    import: '0'.repeat(32),
    position: `R${record.number}`,
    flags: [],
    gradeScheme: 'ungraded',
    origin: `${OWNER}/${record.number}`,
    token,
  };
}

function saidOf({ people, links, flow, number }: PlainRecord, source: string, token: string, ids: Ids): Said {
  const persons: Said['mentions'] = people.map(({ person, name }) => ({
    id: ids.ofSource('Person', source, `P${person}`),
    kind: 'Person',
    properties: {
      names: [name],
      nameTypes: ['primary'],
      nameKeys: foldName(name),
      phoneticKeys: phoneticKeys(name),
      keys: [`SOURCE:${source}:P${person}`],
    },
  }));
  const claims: Said['claims'] = links.map(([from, to], item) => ({ type: 'ASSOCIATE_OF', from, to, item: `${item}` }));
  if (!flow) return { confidence: 0.5, token, mentions: persons, claims };
  const at = persons.length;
  return {
    confidence: 0.5,
    token,
    mentions: [
      ...persons,
      { id: ids.ofSource('Seizure', source, `S${number}`), kind: 'Seizure', properties: { seizureRef: `S${number}` } },
      ...flow.map((code) => ({
        id: ids.keyed('Country', 'ISO3166A3', code),
        kind: 'Country' as const,
        bare: true as const,
      })),
    ],
    claims: [...claims, { type: 'DEPARTURE', from: at, to: at + 1 }, { type: 'DESTINATION', from: at, to: at + 2 }],
  };
}
