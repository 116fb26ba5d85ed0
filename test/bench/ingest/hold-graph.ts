import { crc32 } from 'node:zlib';
import type { AppliedRecord } from '@corridor/network';
import { ids } from '../../support/made-records.ts';
import { inGraphology } from './in-graphology.ts';
import { inTopology } from './in-topology.ts';
import { madeDrafts } from './made-graph.ts';
import type { Held } from '../held-memory.ts';

/** One claim with every column, its entities by their captions. */
export type HeldClaim = readonly (string | number)[];

/** A graph in memory that takes records and gives its claims back. */
export interface GraphHolder {
  readonly apply: (record: AppliedRecord) => void;
  /** Told that all records have come. */
  readonly settle: () => void;
  readonly claims: () => Iterable<HeldClaim>;
}

const RECORDS_AT_ONCE = 1_000;
const FIRST_MS = 1_750_000_000_000;

/** A process of its own: builds the made graph on one side and prints the bytes that it holds, and a sum over its claims. */
function main([side, count]: readonly string[]): void {
  const entities = Number(count);
  const before = heldBytes();
  const holder = side === 'topology' ? inTopology() : inGraphology();
  for (let from = 0; from < entities; from += RECORDS_AT_ONCE) {
    for (const { source, origin, token, said, ref } of madeDrafts(from, Math.min(entities, from + RECORDS_AT_ONCE))) {
      // As the store hands them over: the payload is parsed anew for every record, and shares no text with another.
      holder.apply({
        id: ids.record(source, ref, '1', token),
        source,
        origin,
        token,
        recordedAt: FIRST_MS + from,
        rev: 1 + from / RECORDS_AT_ONCE,
        said: JSON.parse(JSON.stringify(said)),
      });
    }
  }
  holder.settle();
  const bytes = heldBytes() - before;
  process.stdout.write(JSON.stringify({ bytes, digest: digestOf(holder) } satisfies Held));
}

/** Sum over all claims, whatever their order. */
function digestOf({ claims }: GraphHolder): string {
  let sum = 0;
  let count = 0;
  for (const claim of claims()) {
    sum = (sum + crc32(JSON.stringify(claim))) % Number.MAX_SAFE_INTEGER;
    count += 1;
  }
  return `${count} claims, ${sum}`;
}

function heldBytes(): number {
  for (let times = 0; times < 3; times += 1) globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

if (import.meta.main) main(process.argv.slice(2));
