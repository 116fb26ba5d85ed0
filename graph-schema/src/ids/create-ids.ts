/**
 * The keyed digest that every process is handed: HMAC-SHA-256 under the system's key, cut to 128 bits, as 32 hex
 * characters. Under the key an id tells nothing about the phone or the paper behind it.
 */
export type Digest = (text: string) => string;

/** All ids of the graph, from what names the thing. Same input, same key: same id, for ever. */
export interface Ids {
  /**
   * A source, from the agency that owns it and its name there. What another agency feeds under that name is a source of its
   * own: a record of the one replaces none of the other, and neither tells the other what is there.
   */
  source(owner: string, name: string, feeder?: string): string;
  /** A record, from its source's id, the source's reference, the version, and the id of the handling that it came under. */
  record(source: string, ref: string, version: string, token: string): string;
  /** A mention that a strong key names, and its home entity. */
  keyed(kind: string, scheme: string, value: string): string;
  /** A mention that the source's own stable key names (scheme `SOURCE`). */
  ofSource(kind: string, source: string, key: string): string;
  /** A mention that nothing names but its place within one reference of one source. */
  within(source: string, ref: string, key: string): string;
  /** A claim between two mentions. */
  claim(record: string, type: string, from: string, to: string, item: string): string;
  /** A description: what one record says of one mention, in numbered parts. */
  describes(record: string, mention: string, part: number): string;
  /** A policy token, from the canonical text of its seven dimensions. */
  token(canonical: string): string;
  /** A decision, from the operation that made it. */
  decision(operation: string): string;
  /** Anything else that must be the same when done again: an operation, an opaque revision, a cache key. */
  other(purpose: string, ...parts: readonly string[]): string;
}

/** Builds the ids over a keyed digest. The first word of each text keeps the purposes apart. */
export function createIds(digest: Digest): Ids {
  const of = (...parts: readonly (string | number)[]) => digest(JSON.stringify(parts));

  return {
    source: (owner, name, feeder = owner) =>
      feeder === owner ? of('source', owner, name) : of('source', owner, name, feeder),
    record: (source, ref, version, token) => of('record', source, ref, version, token),
    keyed: (kind, scheme, value) => of('key', kind, scheme, value),
    ofSource: (kind, source, key) => of('key', kind, 'SOURCE', source, key),
    within: (source, ref, key) => of('mention', source, ref, key),
    claim: (record, type, from, to, item) => of('claim', record, type, from, to, item),
    describes: (record, mention, part) => of('describes', record, mention, part),
    token: (canonical) => of('token', canonical),
    decision: (operation) => of('decision', operation),
    other: (purpose, ...parts) => of('other', purpose, ...parts),
  };
}
