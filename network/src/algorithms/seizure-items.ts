import { claimConfidence, claimType } from '../topology/claim-columns.ts';
import { quantityBases } from '../topology/measure-table.ts';
import { relationshipCodeOf } from '../topology/codes.ts';
import { valueAt } from '../topology/packed-column.ts';
import { recordedAt } from '../topology/record-columns.ts';
import { orderedSum } from './ordered-sum.ts';
import { forEachClaim } from '../view/visible-claims.ts';
import type { View } from '../view/view.ts';

/** What a seizure yielded, by its best visible account. */
export interface SeizureItems {
  /** Items that fit the substance asked for. */
  readonly count: number;
  readonly kgWeighed: number;
  /** Estimated and converted kilograms: whatever nobody put on a scale. */
  readonly kgConverted: number;
}

const YIELDED = relationshipCodeOf('YIELDED');
const WEIGHED = quantityBases.indexOf('weighed');

/**
 * The items of one record add up; different records on one seizure are alternative accounts, of which one is taken:
 * that with the better identification, then the higher confidence, then the newer, then of the smaller record id.
 * O(items).
 */
export function itemsOf(view: View, seizure: number, substance?: number, left?: ReadonlySet<number>): SeizureItems {
  const accounts = new Map<number, Account>();
  const { claims, measures } = view.topology;

  forEachClaim(view, seizure, (claim, other, out) => {
    if (!out || claimType(claims, claim) !== YIELDED) return;
    const record = valueAt(claims.record, claim);
    const measure = valueAt(claims.measure, claim);
    const account: Account = accounts.get(record) ?? {
      record,
      identification: 0,
      confidence: 0,
      count: 0,
      weighed: [],
      converted: [],
    };
    accounts.set(record, account);
    account.identification = Math.max(account.identification, measures.identification.values[measure]);
    account.confidence = Math.max(account.confidence, claimConfidence(claims, claim));
    if (substance !== undefined ? other !== substance : left?.has(other) === true) return;
    account.count += 1;
    const kilograms = measures.netKg.values[measure];
    if (Number.isNaN(kilograms)) return;
    if (measures.basis.values[measure] === WEIGHED) account.weighed.push(kilograms);
    else account.converted.push(kilograms);
  });

  let best: Account | undefined;
  for (const account of accounts.values()) if (!best || isBetter(view, account, best)) best = account;
  if (!best) return NOTHING;
  return { count: best.count, kgWeighed: orderedSum(best.weighed), kgConverted: orderedSum(best.converted) };
}

interface Account {
  readonly record: number;
  identification: number;
  confidence: number;
  count: number;
  readonly weighed: number[];
  readonly converted: number[];
}

const NOTHING: SeizureItems = { count: 0, kgWeighed: 0, kgConverted: 0 };

function isBetter(view: View, a: Account, b: Account): boolean {
  const { records } = view.topology;
  if (a.identification !== b.identification) return a.identification > b.identification;
  if (a.confidence !== b.confidence) return a.confidence > b.confidence;
  const newer = recordedAt(records, a.record) - recordedAt(records, b.record);
  if (newer !== 0) return newer > 0;
  return records.ids.idOf(a.record) < records.ids.idOf(b.record);
}
