import { UNKNOWN_VALIDITY, type Said, type SaidClaimBase, type SaidMention } from '@corridor/graph-schema';
import { chainClaim } from './claim-rows.ts';
import { kindCodeOf, relationshipCodeOf, UNKNOWN_KIND } from './codes.ts';
import { extendTo, push } from './growable.ts';
import { noteWrite } from './newest-write.ts';
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
    topology.records.retractedAt.values[known] = record.retractedAt ?? Infinity;
    topology.records.rev.values[known] = Math.max(topology.records.rev.values[known], record.rev);
    restampRecord(topology, known, record);
    noteRecord(topology, record);
    return;
  }

  const at = appendRecord(topology, record);
  const nodes = record.said.mentions.map((mention) => nodeOf(topology, mention.id, mention.kind));
  record.said.mentions.forEach((mention, place) => {
    if (!mention.bare) appendDescription(topology, record.said, mention, at, nodes[place], place);
  });
  record.said.claims.forEach((claim, place) => {
    const { properties = {} } = claim;
    const from = nodes[claim.from];
    const to = nodes[claim.to];
    const columns = topology.claims;
    push(columns.from, from);
    push(columns.to, to);
    push(columns.type, relationshipCodeOf(claim.type));
    push(columns.token, tokenOf(topology, record.said, claim));
    push(columns.record, at);
    push(columns.validity, topology.validities.add(claim.validity ?? record.said.validity ?? UNKNOWN_VALIDITY));
    push(columns.confidence, confidenceCode(topology, claim.confidence ?? record.said.confidence));
    push(columns.place, place);
    if (claim.item !== undefined) topology.items.set(columns.from.length - 1, claim.item);
    const index = push(
      columns.measure,
      topology.measures.add(
        claim.weight ?? 1,
        numberIn(properties['netKg']),
        textIn(properties['quantityBasis']),
        textIn(properties['identification']),
      ),
    );
    chainClaim(topology.rows, index, from, to);
  });
  noteRecord(topology, record);
}

/** The node of a home id, made when it is new. */
export function nodeOf(topology: Topology, id: string, kind: SaidMention['kind'] | undefined): number {
  const node = topology.nodes.add(id);
  if (node === topology.kind.length) {
    push(topology.kind, kind === undefined ? UNKNOWN_KIND : kindCodeOf(kind));
    extendTo(topology.descriptionHead, node + 1, -1);
  } else if (kind !== undefined && topology.kind.values[node] === UNKNOWN_KIND)
    topology.kind.values[node] = kindCodeOf(kind);
  return node;
}

function appendRecord(topology: Topology, record: AppliedRecord): number {
  const { records } = topology;
  const at = records.ids.add(record.id);
  push(records.source, topology.sources.add(record.source));
  push(records.origin, topology.origins.add(record.origin));
  push(records.token, topology.tokens.add(record.token));
  push(records.rev, record.rev);
  push(records.recordedAt, record.recordedAt);
  push(records.retractedAt, record.retractedAt ?? Infinity);
  return at;
}

function appendDescription(
  topology: Topology,
  said: Said,
  mention: SaidMention,
  record: number,
  node: number,
  place: number,
): void {
  const { descriptions, captions } = topology;
  const { properties = {} } = mention;
  const start = captions.text.length;
  const names = listIn(properties['names']);
  const types = listIn(properties['nameTypes']);
  names.forEach((name, index) => {
    captions.text.push(name);
    push(captions.rank, types[index] === 'primary' ? 0 : 1);
  });
  for (const key of listIn(properties['keys'])) {
    captions.text.push(key);
    push(captions.rank, 2);
  }

  push(descriptions.node, node);
  push(descriptions.token, tokenOf(topology, said, mention));
  push(descriptions.record, record);
  push(descriptions.validity, topology.validities.add(mention.validity ?? said.validity ?? UNKNOWN_VALIDITY));
  push(descriptions.confidence, confidenceCode(topology, mention.confidence ?? said.confidence));
  push(descriptions.place, place);
  push(descriptions.facet, topology.facets.add(facetOf(properties)));
  push(descriptions.captionStart, captions.text.length === start ? -1 : start);
  push(descriptions.captionCount, captions.text.length - start);
  const index = push(descriptions.next, topology.descriptionHead.values[node]);
  topology.descriptionHead.values[node] = index;
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

function confidenceCode(topology: Topology, confidence: number): number {
  const { values, length } = topology.confidences;
  for (let code = 0; code < length; code += 1) if (values[code] === confidence) return code;
  return push(topology.confidences, confidence);
}

/** What a description is filtered by: the mode of a seizure, the type of a place, the outcome of an identifier's check. */
function facetOf({ mode, locationType, checkStatus }: Readonly<Record<string, unknown>>): string {
  return textIn(mode) ?? textIn(locationType) ?? textIn(checkStatus) ?? '';
}

const listIn = (value: unknown): readonly string[] => (Array.isArray(value) ? value : []);
const textIn = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
const numberIn = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);
