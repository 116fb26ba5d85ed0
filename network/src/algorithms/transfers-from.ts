import { kindCodeOf, relationshipCodeOf } from '../topology/codes.ts';
import { claimType } from '../topology/claim-columns.ts';
import { valueAt } from '../topology/packed-column.ts';
import { shownId } from '../view/entities.ts';
import { forEachClaim } from '../view/visible-claims.ts';
import { withTypes, type View } from '../view/view.ts';
import type { Hub } from './way-search.ts';

/** A visible transaction: who sent it, who received it, and when it can have been. */
export interface FoundTransfer {
  readonly node: number;
  readonly senders: readonly number[];
  /** Empty where nobody is known to have received it. */
  readonly receivers: readonly number[];
  /** The days on which a claim of it can hold, first and last; far apart where no day is known. */
  readonly earliest: number;
  readonly latest: number;
}

/** Everything that money from some parties can have come through. */
export interface FoundTransfers {
  /** In the order of shown ids. */
  readonly transfers: readonly FoundTransfer[];
  /** Parties that sent more transfers than `maxDegree`, which nothing was followed through. */
  readonly skippedHubs: readonly Hub[];
  /** Whether there were too many to be looked at. */
  readonly isCut: boolean;
}

const SENT = relationshipCodeOf('SENT');
const RECEIVED = relationshipCodeOf('RECEIVED');
const MOST_TRANSFERS = 20_000;

/**
 * The visible transactions that these parties sent, that their receivers sent, and so on, whatever their days; of a view
 * that is narrowed to some entities the parties among them.
 * O(claims of SENT and RECEIVED at all of them).
 */
export function transfersFrom(wide: View, starts: Iterable<number>, maxDegree: number): FoundTransfers {
  const { asOf: _day, within, ...anyTime } = wide;
  const view = withTypes(anyTime, ['SENT', 'RECEIVED']);
  const parties = new Set(starts);
  const named = new Set(parties);
  const found = new Map<number, FoundTransfer>();
  const skippedHubs: Hub[] = [];
  let isCut = false;
  // A set is walked in the order of its making, so this reaches everything.
  for (const party of parties) {
    const sent = sentBy(view, party);
    if (sent.length > maxDegree && !named.has(party)) {
      skippedHubs.push({ node: party, degree: sent.length });
      continue;
    }
    for (const node of sent) {
      if (found.has(node)) continue;
      if (found.size >= MOST_TRANSFERS) {
        isCut = true;
        break;
      }
      const transfer = transferAt(view, node, within);
      found.set(node, transfer);
      for (const receiver of transfer.receivers) parties.add(receiver);
    }
  }
  return { transfers: byShownId(view, [...found.keys()]).flatMap((node) => found.get(node) ?? []), skippedHubs, isCut };
}

/** The accounts that a person or an organisation uses, owns or controls, and the party itself. */
export function accountsOf(view: View, party: number): number[] {
  const holding = withTypes(view, ['USES', 'OWNS', 'CONTROLS']);
  const account = kindCodeOf('Account');
  const found = new Set([party]);
  forEachClaim(holding, party, (_claim, other, out) => {
    if (out && view.topology.kind.values[other] === account) found.add(other);
  });
  return [...found];
}

function sentBy(view: View, party: number): number[] {
  const sent = new Set<number>();
  forEachClaim(view, party, (claim, other, out) => {
    if (out && claimType(view.topology.claims, claim) === SENT) sent.add(other);
  });
  return byShownId(view, [...sent]);
}

function transferAt(view: View, node: number, within: ReadonlySet<number> | undefined): FoundTransfer {
  const { claims, validities } = view.topology;
  const senders = new Set<number>();
  const receivers = new Set<number>();
  let earliest = Infinity;
  let latest = -Infinity;
  forEachClaim(view, node, (claim, other) => {
    const validity = valueAt(claims.validity, claim);
    if (within === undefined || within.has(other))
      (claimType(claims, claim) === RECEIVED ? receivers : senders).add(other);
    earliest = Math.min(earliest, validities.fromEarliest.values[validity]);
    latest = Math.max(latest, validities.toLatest.values[validity] - 1);
  });
  return { node, senders: byShownId(view, [...senders]), receivers: byShownId(view, [...receivers]), earliest, latest };
}

/** By shown id, not by number: numbers follow the order of arrival, hidden records included. */
function byShownId(view: View, nodes: readonly number[]): number[] {
  return nodes
    .map((node) => ({ node, id: shownId(view, node) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ node }) => node);
}
