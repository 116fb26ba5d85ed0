import { auditRecordSchema, canonicalJson, type AuditEntry, type AuditRecord } from '@corridor/graph-schema/audit';

/** What the record before the first one hashes to: nothing. */
export const NO_RECORD = '0'.repeat(64);

/** An entry as the bytes that are hashed and kept. */
export function recordBytes(entry: AuditEntry, seq: number, prev: string): Buffer {
  return Buffer.from(canonicalJson({ ...entry, seq, prev }));
}

/** Reads a record of the log; throws where it is none. */
export function parseRecord(bytes: Buffer): AuditRecord {
  return auditRecordSchema.parse(JSON.parse(bytes.toString()));
}

const PREV = '"prev":"';
const SEQ = ',"seq":';
const PREV_CHARACTERS = 64;
const SEQ_CHARACTERS = 17;

/** The two members that the chain rests on, without reading the rest; undefined where they are not there. */
export function linkOf(record: Buffer): { seq: number; prev: string } | undefined {
  const atPrev = record.lastIndexOf(PREV) + PREV.length;
  const atSeq = record.indexOf(SEQ, atPrev) + SEQ.length;
  if (atPrev < PREV.length || atSeq < SEQ.length) return undefined;
  const prev = record.toString('latin1', atPrev, atPrev + PREV_CHARACTERS);
  const [, seq] = /^(0|[1-9]\d*)[,}]/.exec(record.toString('latin1', atSeq, atSeq + SEQ_CHARACTERS)) ?? [];
  return seq === undefined || !/^[0-9a-f]{64}$/.test(prev) ? undefined : { seq: Number(seq), prev };
}
