import { claimToken } from './claim-columns.ts';
import { descriptionToken } from './description-columns.ts';
import { valueAt } from './packed-column.ts';
import { recordedAt, retractedAt } from './record-columns.ts';
import type { NewestWrite, Topology } from './topology.ts';

/** At most so many ids of one write are kept; they only serve to tell one write from another. */
const MAX_IDS = 100;

/** Notes that a write of revision `rev` touched something under a token. */
export function noteWrite(topology: Topology, token: number, rev: number, at: number, id: string): void {
  const newest = topology.newest.get(token);
  if (newest && newest.rev > rev) return;
  if (newest && newest.rev === rev) {
    // The smallest ids, so that neither the order of arrival nor a restart changes which are kept.
    const last = newest.ids.at(-1) ?? '';
    const isKept = newest.ids.length < MAX_IDS || id < last;
    const ids = isKept ? [...new Set([...newest.ids, id])].sort().slice(0, MAX_IDS) : newest.ids;
    topology.newest.set(token, { rev, at: Math.max(at, newest.at), ids });
    return;
  }
  topology.newest.set(token, { rev, at, ids: [id] });
}

/**
 * Finds the newest write under a token anew after a record has left it: whoever reads by that token alone is told of the
 * graph's age as if the record had never stood there. O(claims + descriptions + records).
 */
export function findNewestAgain(topology: Topology, token: number): void {
  const { claims, descriptions, records, decisionWrites } = topology;
  const carrying = new Set<number>();
  for (let at = 0; at < records.token.length; at += 1) if (valueAt(records.token, at) === token) carrying.add(at);
  for (let claim = 0; claim < claims.term.length; claim += 1)
    if (claimToken(claims, claim) === token) carrying.add(valueAt(claims.record, claim));
  for (let row = 0; row < descriptions.term.length; row += 1)
    if (descriptionToken(descriptions, row) === token) carrying.add(valueAt(descriptions.record, row));

  topology.newest.delete(token);
  for (const at of carrying) {
    const taken = retractedAt(records, at);
    const time = Math.max(recordedAt(records, at), taken === Infinity ? 0 : taken);
    noteWrite(topology, token, valueAt(records.rev, at), time, records.ids.idOf(at));
  }
  for (const write of decisionWrites)
    if (write.token === token) noteWrite(topology, token, write.rev, write.at, write.id);
}

/** The newest write of which the mask shows something; `undefined` where it shows nothing. */
export function newestVisible(topology: Topology, mask: Uint8Array): NewestWrite | undefined {
  let found: NewestWrite | undefined;
  for (const [token, write] of topology.newest) {
    if (!mask[token]) continue;
    if (!found || write.rev > found.rev) found = write;
    else if (write.rev === found.rev)
      found = {
        rev: write.rev,
        at: Math.max(write.at, found.at),
        ids: [...new Set([...found.ids, ...write.ids])].sort(),
      };
  }
  return found;
}
