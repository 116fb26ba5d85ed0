import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { leafHash } from '../merkle/hashes.ts';
import { rootOver } from '../merkle/proofs.ts';
import { createTree, type Tree } from '../merkle/tree.ts';
import { parseCheckpoint, type Checkpoint } from '../notes/checkpoint.ts';
import { formatNote, parseNotes, type Note } from '../notes/signed-note.ts';
import { logFiles } from './log-files.ts';
import { textOf } from './files.ts';
import { frameAt } from './frame.ts';
import type { LeavesFile } from './leaves-file.ts';
import { NO_RECORD } from './record.ts';
import { listSegments } from './segments.ts';

/** What a former process left: the tree, the hash of the last record, and where the last segment ends. */
export interface Recovered {
  readonly tree: Tree;
  readonly head: string;
  readonly segment: { readonly from: number; readonly bytes: number } | undefined;
  readonly last: { readonly checkpoint: Checkpoint; readonly note: Note } | undefined;
}

/**
 * Takes up a log where it ended. A last line that was written in part was never acknowledged and is cut off; anything
 * else that does not fit is left as it is, and opening throws one sentence: it is for `audit verify` to say what was touched.
 */
export function recover(folder: string, leaves: LeavesFile): Recovered {
  const segments = listSegments(folder);
  const newest = segments.at(-1);
  // Leaves before the last segment are trusted as far as the last checkpoint's root agrees.
  const isUsable = leaves.found >= (newest?.from ?? 0);
  const known = isUsable ? (newest?.from ?? 0) : 0;
  const former = known === 0 ? Buffer.alloc(0) : leaves.read(0, known);
  leaves.cut(0);
  const tree = createTree(leaves);
  for (let at = 0; at < known; at += 1) tree.append(former.subarray(at * 32, at * 32 + 32));

  let head = known === 0 ? NO_RECORD : former.subarray(-32).toString('hex');
  let segment: Recovered['segment'];
  for (const { path, from } of isUsable ? segments.slice(-1) : segments) {
    if (from !== tree.size()) throw damaged(tree.size());
    const isLast = path === newest?.path;
    const { hashes, end, length } = leavesOf(path, tree.size(), isLast);
    if (end < length) truncateSync(path, end);
    for (const hash of hashes) tree.append(hash);
    head = hashes.at(-1)?.toString('hex') ?? head;
    segment = { from, bytes: end };
  }
  const last = lastCheckpoint(folder);
  if (last) compare(tree, last.checkpoint);
  return { tree, head, segment, last };
}

function leavesOf(path: string, from: number, isLast: boolean): { hashes: Buffer[]; end: number; length: number } {
  const bytes = readFileSync(path);
  const hashes: Buffer[] = [];
  for (let at = 0; at < bytes.length;) {
    const frame = frameAt(bytes, at);
    if (frame.state === 'torn' && isLast) return { hashes, end: at, length: bytes.length };
    if (frame.state !== 'whole') throw damaged(from + hashes.length);
    hashes.push(leafHash(frame.record));
    at = frame.next;
  }
  return { hashes, end: bytes.length, length: bytes.length };
}

function lastCheckpoint(folder: string): Recovered['last'] {
  const path = join(folder, logFiles.checkpoints);
  const notes = parseNotes(textOf(path));
  if (notes.length > 0 && notes.at(-1) === undefined) {
    // The process was killed while it wrote this one.
    notes.pop();
    if (notes.includes(undefined)) throw new Error('The audit log is damaged: a checkpoint cannot be read.');
    const whole = notes.map((note) => (note ? `${formatNote(note)}\n` : '')).join('');
    writeFileSync(path, whole, { mode: 0o600, flush: true });
  }
  const note = notes.at(-1);
  if (!note) return undefined;
  const checkpoint = parseCheckpoint(note.text);
  if (!checkpoint) throw new Error('The audit log is damaged: its last checkpoint cannot be read.');
  return { checkpoint, note };
}

function compare(tree: Tree, { size, root }: Checkpoint): void {
  if (size > tree.size()) throw damaged(tree.size());
  if (!rootOver(tree.nodeAt, 0, size).equals(root)) throw damaged(undefined);
}

function damaged(record: number | undefined): Error {
  const where = record === undefined ? '' : ` at record ${record}`;
  return new Error(`The audit log is damaged${where}. Run: npm run corridor -- audit verify`);
}
