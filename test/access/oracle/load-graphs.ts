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
export const recordId = (ids: Ids, graph: number, { number, policy }: PlainRecord) =>
  ids.record(ids.source(OWNER, `graph ${graph}`), `R${number}`, '1', tokenId(policy, ids));

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

/** Places of sightings by number: latitude and longitude. */
export const places = [
  [0, 0],
  [0, 9],
  [0, 18],
] as const;
/** Days of transfers by number. */
export const transferDays = [10, 14, 40] as const;
export const transferId = (ids: Ids, graph: number, transfer: number) =>
  ids.ofSource('Transaction', ids.source(OWNER, `graph ${graph}`), `T${transfer}`);
export const seizureId = (ids: Ids, graph: number, record: number) =>
  ids.ofSource('Seizure', ids.source(OWNER, `graph ${graph}`), `S${record}`);
export const placeId = (ids: Ids, graph: number, place: number) =>
  ids.ofSource('Location', ids.source(OWNER, `graph ${graph}`), `L${place}`);

function saidOf(record: PlainRecord, source: string, token: string, ids: Ids): Said {
  const { people, links, number } = record;
  const mentions: Said['mentions'][number][] = people.map(({ person, name }) => ({
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
  const claims: Said['claims'][number][] = links.map(([from, to], item) => ({
    type: 'ASSOCIATE_OF',
    from,
    to,
    item: `${item}`,
  }));
  const mention = (one: Said['mentions'][number]) => mentions.push(one) - 1;
  if (record.flow) {
    const id = ids.ofSource('Seizure', source, `S${number}`);
    const seizure = mention({ id, kind: 'Seizure', properties: { seizureRef: `S${number}` } });
    const [from = -1, to = -1] = record.flow.map((code) =>
      mention({ id: ids.keyed('Country', 'ISO3166A3', code), kind: 'Country', bare: true }),
    );
    claims.push({ type: 'DEPARTURE', from: seizure, to: from }, { type: 'DESTINATION', from: seizure, to });
    if (record.mark !== undefined) {
      const key = `M${record.mark}`;
      const properties = { signatureType: 'logo', keys: [`SOURCE:${source}:${key}`] };
      const mark = mention({ id: ids.ofSource('Signature', source, key), kind: 'Signature', properties });
      claims.push({ type: 'BEARS', from: seizure, to: mark });
    }
  }
  if (record.transfer) {
    const { number: transfer, from, to } = record.transfer;
    const properties = { amount: 100, currency: 'EUR', valueDate: transferDays[transfer] ?? 0 };
    const tx = mention({ id: ids.ofSource('Transaction', source, `T${transfer}`), kind: 'Transaction', properties });
    claims.push({ type: 'SENT', from, to: tx }, { type: 'RECEIVED', from: tx, to });
  }
  if (record.seenAt !== undefined) {
    const [latitude, longitude] = places[record.seenAt] ?? [0, 0];
    const seen = mention({
      id: ids.ofSource('Sighting', source, `G${number}`),
      kind: 'Sighting',
      properties: { seenEarliest: number, seenLatest: number },
    });
    const place = mention({
      id: ids.ofSource('Location', source, `L${record.seenAt}`),
      kind: 'Location',
      properties: { point: { latitude, longitude } },
    });
    claims.push({ type: 'SEEN', from: seen, to: 0 }, { type: 'SEEN_AT', from: seen, to: place });
  }
  return { confidence: 0.5, token, mentions, claims };
}
