import { UNKNOWN_VALIDITY, type Said, type SaidClaimBase, type SaidMention } from '@corridor/graph-schema';
import { addCaption, KEY, OTHER_NAME, PRIMARY_NAME } from './caption-list.ts';
import { chainClaim } from './claim-rows.ts';
import { kindCodeOf, relationshipCodeOf, UNKNOWN_KIND } from './codes.ts';
import { push } from './growable.ts';
import { markClaim, markDescription, markWitness, markWitnessClaim } from './marks.ts';
import { noteWrite } from './newest-write.ts';
import { append, setValue, valueAt } from './packed-column.ts';
import { restampRecord } from './restamp-record.ts';
import type { Topology } from './topology.ts';

/** A record as the store hands it to readers of revisions. */
export interface AppliedRecord {
  readonly id: string;
  readonly source: string;
  readonly origin: string;
  readonly token: string;
  readonly recordedAt: number;
  readonly retractedAt?: number;
  readonly rev: number;
  readonly said: Said;
}

/**
 * Applies one record: its entities, descriptions and claims are appended; of a record that is there already only the
 * time of retraction and the tokens change. Records may come in any order and more than once. O(mentions + claims), and
 * where tokens change O(claims) in all.
 */
export function applyRecord(topology: Topology, record: AppliedRecord): void {
  const known = topology.records.ids.find(record.id);
  topology.revision = Math.max(topology.revision, record.rev);
  topology.epoch += 1;
  if (known !== -1) {
    const { retracted, instants, rev } = topology.records;
    setValue(retracted, known, instants.rows.add([record.retractedAt ?? Infinity]));
    setValue(rev, known, Math.max(valueAt(rev, known), record.rev));
    restampRecord(topology, known, record);
    noteRecord(topology, record);
    return;
  }

  const at = appendRecord(topology, record);
  const nodes = record.said.mentions.map((mention) => nodeOf(topology, mention.id, mention.kind));
  record.said.mentions.forEach((mention, place) => {
    if (mention.bare) return;
    const row = appendDescription(topology, record.said, mention, at, nodes[place], place);
    markDescription(topology.marks, mention, nodes[place], row);
    markWitness(topology.witnesses, mention, nodes[place], row);
  });
  record.said.claims.forEach((claim) => {
    const { properties = {} } = claim;
    const from = nodes[claim.from];
    const to = nodes[claim.to];
    const columns = topology.claims;
    append(columns.from, from);
    append(columns.to, to);
    const token = tokenOf(topology, record.said, claim);
    const confidence = claim.confidence ?? record.said.confidence;
    append(columns.term, columns.terms.rows.add([relationshipCodeOf(claim.type), token, confidence]));
    append(columns.validity, validityOf(topology, record.said, claim));
    append(columns.item, claim.item === undefined ? 0 : topology.items.add(claim.item));
    append(
      columns.measure,
      topology.measures.add(
        claim.weight ?? 1,
        numberIn(properties['netKg']),
        textIn(properties['quantityBasis']),
        textIn(properties['identification']),
      ),
    );
    const index = append(columns.record, at);
    chainClaim(topology.outRows, index, from);
    chainClaim(topology.inRows, index, to);
    const kindOf = (end: number) => record.said.mentions[end].kind;
    const ends = { from: { kind: kindOf(claim.from), node: from }, to: { kind: kindOf(claim.to), node: to } };
    markClaim(topology.marks, claim, index, ends);
    markWitnessClaim(topology.witnesses, claim, index, [ends.from, ends.to]);
  });
  noteRecord(topology, record);
}

/** The node of a home id, made when it is new. */
export function nodeOf(topology: Topology, id: string, kind: SaidMention['kind'] | undefined): number {
  const node = topology.nodes.add(id);
  if (node === topology.kind.length) {
    push(topology.kind, kind === undefined ? UNKNOWN_KIND : kindCodeOf(kind));
    append(topology.descriptions.heads, 0);
  } else if (kind !== undefined && topology.kind.values[node] === UNKNOWN_KIND)
    topology.kind.values[node] = kindCodeOf(kind);
  return node;
}

function appendRecord(topology: Topology, record: AppliedRecord): number {
  const { records } = topology;
  const at = records.ids.add(record.id);
  append(records.source, topology.sources.add(record.source));
  append(records.origin, topology.origins.add(record.origin));
  append(records.token, topology.tokens.add(record.token));
  append(records.rev, record.rev);
  append(records.recorded, records.instants.rows.add([record.recordedAt]));
  append(records.retracted, records.instants.rows.add([record.retractedAt ?? Infinity]));
  return at;
}

function appendDescription(
  topology: Topology,
  said: Said,
  mention: SaidMention,
  record: number,
  node: number,
  place: number,
): number {
  const { descriptions, captions } = topology;
  const { properties = {} } = mention;
  const types = listIn(properties['nameTypes']);
  listIn(properties['names']).forEach((name, index) =>
    addCaption(captions, name, types[index] === 'primary' ? PRIMARY_NAME : OTHER_NAME),
  );
  for (const key of listIn(properties['keys'])) addCaption(captions, key, KEY);

  const facet = topology.facets.add(facetOf(properties));
  const confidence = mention.confidence ?? said.confidence;
  append(descriptions.term, descriptions.terms.rows.add([facet, tokenOf(topology, said, mention), confidence]));
  append(descriptions.record, record);
  append(descriptions.validity, validityOf(topology, said, mention));
  append(descriptions.place, place);
  append(descriptions.captionsEnd, captions.text.length);
  const index = append(descriptions.next, valueAt(descriptions.heads, node));
  setValue(descriptions.heads, node, index + 1);
  return index;
}

function noteRecord(topology: Topology, record: AppliedRecord): void {
  const tokens = new Set([record.said.token, record.token]);
  for (const part of record.said.mentions) if (part.token !== undefined) tokens.add(part.token);
  for (const part of record.said.claims) if (part.token !== undefined) tokens.add(part.token);
  const at = Math.max(record.recordedAt, record.retractedAt ?? 0);
  for (const token of tokens) noteWrite(topology, topology.tokens.add(token), record.rev, at, record.id);
}

function tokenOf(topology: Topology, said: Said, part: SaidClaimBase): number {
  return topology.tokens.add(part.token ?? said.token);
}

function validityOf(topology: Topology, said: Said, part: SaidClaimBase): number {
  return topology.validities.rows.add(part.validity ?? said.validity ?? UNKNOWN_VALIDITY);
}

/** What a description is filtered by: the mode of a seizure, the type of a place, the outcome of an identifier's check. */
function facetOf({ mode, locationType, checkStatus }: Readonly<Record<string, unknown>>): string {
  return textIn(mode) ?? textIn(locationType) ?? textIn(checkStatus) ?? '';
}

const listIn = (value: unknown): readonly string[] => (Array.isArray(value) ? value : []);
const textIn = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
const numberIn = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);
