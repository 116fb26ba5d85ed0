import * as z from 'zod';
import type { Ids } from '@corridor/graph-schema/ids';
import {
  nextWorkRevision,
  readRevision,
  restampRecord,
  stampRevision,
  waitForWriters,
  type StoreTools,
} from '@corridor/graph-schema/store';
import { AppError } from '../../http/app-error.ts';

/** What is done to a record: given to a recipient, taken from one that it came with, or put on a level. */
export type Change = { readonly recipient: string } | { readonly takenFrom: string } | { readonly level: number };

/** A dissemination to be written. */
export interface NewDissemination {
  readonly id: string;
  readonly record: string;
  readonly change: Change;
  readonly basis: string;
  /** Ids of accounts. */
  readonly proposedBy: string;
  readonly approvedBy?: string;
  readonly at: number;
}

const nodeRow = z.tuple([z.object({ node: z.int() })]);

/**
 * Writes a dissemination and puts the record and its claims under their new tokens: the graph's lock first, so that no
 * chunk commits in between; the new revision last. Answers the revision.
 */
export async function disseminate(tools: StoreTools, one: NewDissemination, ids: Ids): Promise<number> {
  await waitForWriters(tools);
  const seen = await readRevision(tools);
  const rows = await tools.run(
    `
    MATCH (record:Record {id: $record})
    CREATE (one:Dissemination {id: $id, record: $record, basis: $basis, proposedBy: $proposedBy, at: $at})-[:OF_RECORD]->(record)
    SET one.recipient = $recipient, one.takenFrom = $takenFrom, one.level = $level, one.approvedBy = $approvedBy
    RETURN id(one) AS node
  `,
    {
      id: one.id,
      record: one.record,
      basis: one.basis,
      proposedBy: one.proposedBy,
      approvedBy: one.approvedBy ?? null,
      at: tools.integer(one.at),
      recipient: 'recipient' in one.change ? one.change.recipient : null,
      takenFrom: 'takenFrom' in one.change ? one.change.takenFrom : null,
      level: 'level' in one.change ? tools.integer(one.change.level) : null,
    },
  );
  return stampBoth(tools, { node: nodeRow.parse(rows)[0].node, record: one.record, seen, ids });
}

/** Withdraws a dissemination; the record's claims go back under what is left. Answers the revision. */
export async function revoke(
  tools: StoreTools,
  one: {
    readonly id: string;
    readonly record: string;
    readonly by: string;
    readonly reason: string;
    readonly at: number;
  },
  ids: Ids,
): Promise<number> {
  await waitForWriters(tools);
  const seen = await readRevision(tools);
  const rows = await tools.run(
    `
    MATCH (one:Dissemination {id: $id, record: $record})
    WHERE one.revokedAt IS NULL
    SET one.revokedAt = $at, one.revokedBy = $by, one.revokeReason = $reason
    RETURN id(one) AS node
  `,
    { id: one.id, record: one.record, at: tools.integer(one.at), by: one.by, reason: one.reason },
  );
  if (rows.length === 0) throw new AppError('conflict', 'This was withdrawn already.');
  return stampBoth(tools, { node: nodeRow.parse(rows)[0].node, record: one.record, seen, ids });
}

/** Takes a record from a recipient that it came with: once, for good; given anew it is shared. Answers the revision. */
export async function takeAway(
  tools: StoreTools,
  one: Omit<NewDissemination, 'change'> & { readonly takenFrom: string },
  ids: Ids,
): Promise<number> {
  await waitForWriters(tools);
  const { takenFrom, ...rest } = one;
  const before = await tools.run(
    'MATCH (one:Dissemination {record: $record}) WHERE one.takenFrom = $takenFrom RETURN one.id AS id LIMIT 1',
    { record: one.record, takenFrom },
  );
  if (before.length > 0) throw new AppError('conflict', 'This was withdrawn already.');
  return disseminate(tools, { ...rest, change: { takenFrom } }, ids);
}

async function stampBoth(
  tools: StoreTools,
  { node, record, seen, ids }: { node: number; record: string; seen: number; ids: Ids },
): Promise<number> {
  const recordNode = await restampRecord(tools, record, ids);
  return stampRevision(tools, [node, recordNode], seen);
}

/** Writes a proposal that waits for an approval. */
export async function propose(
  tools: StoreTools,
  one: Omit<NewDissemination, 'approvedBy'> & { readonly agency: string },
): Promise<void> {
  const rev = await nextWorkRevision(tools);
  await tools.run(
    `
    CREATE (one:SharingProposal {id: $id, record: $record, basis: $basis, proposedBy: $proposedBy, agency: $agency, at: $at,
      state: 'waiting', rev: $rev})
    SET one.recipient = $recipient, one.level = $level
  `,
    {
      id: one.id,
      record: one.record,
      basis: one.basis,
      proposedBy: one.proposedBy,
      agency: one.agency,
      at: tools.integer(one.at),
      rev: tools.integer(rev),
      recipient: 'recipient' in one.change ? one.change.recipient : null,
      level: 'level' in one.change ? tools.integer(one.change.level) : null,
    },
  );
}

/** Ends a proposal that waits; one that was decided meanwhile is a conflict. */
export async function settleProposal(
  tools: StoreTools,
  one: {
    readonly id: string;
    readonly state: 'approved' | 'refused';
    readonly by: string;
    readonly reason: string;
    readonly at: number;
  },
): Promise<void> {
  const rev = await nextWorkRevision(tools);
  const rows = await tools.run(
    `
    MATCH (one:SharingProposal {id: $id})
    WHERE one.state = 'waiting'
    SET one.state = $state, one.decidedBy = $by, one.decidedAt = $at, one.reason = $reason, one.rev = $rev
    RETURN one.id AS id
  `,
    { ...one, at: tools.integer(one.at), rev: tools.integer(rev) },
  );
  if (rows.length === 0) throw new AppError('conflict', 'Somebody has decided on this proposal already.');
}
