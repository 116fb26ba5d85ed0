import { leafHash } from '../merkle/hashes.ts';
import { linkOf, NO_RECORD } from '../log/record.ts';
import type { LogFault } from './fault.ts';

/** Follows the chain record by record and accuses the one that was touched. */
export interface ChainCheck {
  /** The next record, or undefined where the line is damaged; answers its leaf. */
  next(record: Buffer | undefined): Buffer;
  /** What a checkpoint says the last record so far hashes to. */
  head(expected: Buffer): void;
  faults(): LogFault[];
}

const NO_LEAF = Buffer.alloc(0);

/**
 * A record whose own content changed no longer fits the one after it; one whose link changed fits neither the one before
 * nor the one after. So a link that does not hold is judged when the next one is known, or by a checkpoint at the end.
 */
export function checkChain(): ChainCheck {
  const faults = new Map<number, LogFault>();
  let at = 0;
  let shift = 0;
  let before = NO_RECORD;
  let beforeThat = NO_RECORD;
  /** The link of the last record does not hold: it or the one before was changed. */
  let pending = false;
  let isAfterDamage = false;

  const accuse = (record: number, why: string) => {
    if (!faults.has(record)) faults.set(record, { what: 'record', at: record, why });
  };

  return {
    next(record) {
      const number = at;
      at += 1;
      const link = record && linkOf(record);
      if (!record || !link) {
        accuse(number, 'The line is damaged.');
        if (pending) accuse(number - 2, CHANGED);
        [pending, isAfterDamage] = [false, true];
        before = record ? leafHash(record).toString('hex') : '';
        return record ? leafHash(record) : NO_LEAF;
      }
      const leaf = leafHash(record);
      const holds = isAfterDamage || link.prev === before;
      // Behind a damaged line the count itself may be off.
      if (isAfterDamage) shift = link.seq - number;
      const isMoved = link.seq - number !== shift;
      if (isMoved && !holds && link.prev === beforeThat) accuse(number - 1, 'The chain passes it by: it was added.');
      else if (isMoved)
        accuse(number, `It says that it is record ${link.seq}: records were added, taken out or moved.`);
      if (isMoved && !holds) {
        shift = link.seq - number;
        if (pending) accuse(number - 2, CHANGED);
        pending = false;
      } else if (pending) {
        // Two links in a row that do not hold: what they share was changed.
        accuse(holds ? number - 2 : number - 1, CHANGED);
        pending = false;
      } else {
        pending = !holds;
      }
      beforeThat = before;
      before = leaf.toString('hex');
      isAfterDamage = false;
      return leaf;
    },
    head(expected) {
      if (before !== expected.toString('hex')) accuse(at - 1, CHANGED);
      else if (pending) accuse(at - 2, CHANGED);
      pending = false;
    },
    faults() {
      if (pending) accuse(at - 2, CHANGED);
      return [...faults.values()].sort((a, b) => (a.at ?? 0) - (b.at ?? 0));
    },
  };
}

const CHANGED = 'It is not the record that was signed.';
