import { appendFileSync, constants, mkdirSync } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import type { AuditEntry } from '@corridor/graph-schema/audit';
import { leafHash } from '../merkle/hashes.ts';
import { consistencyProof } from '../merkle/proofs.ts';
import { signCheckpoint } from '../notes/checkpoint.ts';
import { formatNote, type Note } from '../notes/signed-note.ts';
import { logFiles } from './log-files.ts';
import { isDiskFull, realDisk, syncFolder, type Disk } from './files.ts';
import { frameOf } from './frame.ts';
import { openKeys, rotateKey } from './keys.ts';
import { openLeaves } from './leaves-file.ts';
import { recordBytes } from './record.ts';
import { recover } from './recover.ts';
import { segmentPath, segmentsFolder } from './segments.ts';

const SEGMENT_BYTES = 16 * 1_024 * 1_024;

export interface LogOptions {
  readonly folder: string;
  readonly disk?: Disk;
  readonly segmentBytes?: number;
  readonly now?: () => Date;
}

/** There is no room on the disk: nothing of the batch was taken. */
export class DiskFull extends Error {
  override readonly name = 'DiskFull';
}

/** The log as its one process writes it. */
export interface OpenLog {
  readonly origin: string;
  size(): number;
  /** Bytes of the last segment that are durable, with the segment's first number. */
  end(): { readonly from: number; readonly bytes: number };
  /** Puts entries behind each other and returns when they are on the disk: the number of the first. One call at a time. */
  append(entries: readonly AuditEntry[]): Promise<number>;
  /** Signs what is there, unless that was done. */
  checkpoint(): Note | undefined;
  lastCheckpoint(): Note | undefined;
  /** That the tree of now goes on from one of `before` leaves. */
  proof(before: number, now: number): Buffer[];
  /** A new signing key, signed by the old one, from here on. */
  rotateKey(): void;
  close(): Promise<void>;
}

/** Opens a log, or begins one; throws one sentence when what is there does not fit together. */
export async function openLog(options: LogOptions): Promise<OpenLog> {
  const { folder, disk = realDisk, segmentBytes = SEGMENT_BYTES, now = () => new Date() } = options;
  mkdirSync(segmentsFolder(folder), { recursive: true, mode: 0o700 });
  let signing = openKeys(folder, now);
  const leaves = openLeaves(join(folder, logFiles.leaves));
  const recovered = recover(folder, leaves);
  const { tree } = recovered;
  let { head } = recovered;
  let signed = recovered.last?.note;
  let signedSize = recovered.last?.checkpoint.size ?? 0;
  let segment = recovered.segment ?? { from: 0, bytes: 0 };
  let file = await openSegment(folder, segment.from);

  const cutBack = (to: number) => file.truncate(to).then(() => file.datasync());
  return {
    origin: signing.history.origin,
    size: () => tree.size(),
    end: () => segment,
    async append(entries) {
      if (segment.bytes >= segmentBytes) {
        await file.close();
        segment = { from: tree.size(), bytes: 0 };
        file = await openSegment(folder, segment.from);
      }
      const first = tree.size();
      const hashes: Buffer[] = [];
      let prev = head;
      const frames = entries.map((entry, at) => {
        const record = recordBytes(entry, first + at, prev);
        const hash = leafHash(record);
        hashes.push(hash);
        prev = hash.toString('hex');
        return frameOf(record);
      });
      const bytes = Buffer.concat(frames);
      try {
        await disk.append(file, bytes, segment.bytes);
      } catch (error) {
        // What was written of the batch must not stay: a later one would be put behind it.
        await cutBack(segment.bytes);
        throw isDiskFull(error) ? new DiskFull('The disk of the audit log is full') : error;
      }
      segment = { ...segment, bytes: segment.bytes + bytes.length };
      head = prev;
      for (const hash of hashes) tree.append(hash);
      return first;
    },
    checkpoint() {
      const size = tree.size();
      if (size === signedSize) return undefined;
      const checkpoint = {
        origin: signing.history.origin,
        size,
        root: tree.root(),
        time: now().toISOString(),
        head: Buffer.from(head, 'hex'),
      };
      const note = signCheckpoint(checkpoint, signing.key);
      appendFileSync(join(folder, logFiles.checkpoints), `${formatNote(note)}\n`, { mode: 0o600, flush: true });
      signed = note;
      signedSize = size;
      return note;
    },
    lastCheckpoint: () => signed,
    proof: (before, to) => consistencyProof(tree.nodeAt, before, to),
    rotateKey() {
      signing = rotateKey(folder, signing, tree.size(), now);
    },
    async close() {
      await file.close();
      leaves.close();
    },
  };
}

async function openSegment(folder: string, from: number): Promise<FileHandle> {
  // Not for appending: the place of every write is given, so that a batch that failed leaves no hole.
  const file = await open(segmentPath(folder, from), constants.O_RDWR | constants.O_CREAT, 0o600);
  syncFolder(segmentsFolder(folder));
  return file;
}
