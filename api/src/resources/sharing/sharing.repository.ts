import * as z from 'zod';
import type { Said } from '@corridor/graph-schema';
import type { DisseminationView, ProposalView } from '@corridor/graph-schema/contracts';
import type { Ids } from '@corridor/graph-schema/ids';
import { policyTokenSchema, type PolicyToken } from '@corridor/graph-schema/policy';
import type { Read } from '../../graph/read.ts';
import { AppError } from '../../http/app-error.ts';

/** A record as sharing needs it. */
export interface SharedRecord {
  readonly id: string;
  readonly said: Said;
  readonly token: PolicyToken;
  readonly isStanding: boolean;
  readonly caveats?: string;
}

const recordRow = z.object({
  said: z.string(),
  retractedAt: z.number().nullable(),
  caveats: z.string().nullable(),
  token: z.looseObject({ id: z.string() }),
});

/** A record that the reader may see; `notFound` alike for one that is hidden and for one that never was. */
export async function findRecord(read: Read, id: string): Promise<SharedRecord> {
  const rows = await read(
    `
    MATCH (record:Record {id: $id})
    WHERE record.token IN $tokens
    MATCH (token:PolicyToken {id: record.token})
    RETURN record.said AS said, record.retractedAt AS retractedAt, record.caveats AS caveats, properties(token) AS token
  `,
    { id },
  );
  if (rows[0] === undefined) throw new AppError('notFound', 'No such record');
  const { said, retractedAt, caveats, token } = recordRow.parse(rows[0]);
  const { id: _id, ...conditions } = token;
  return {
    id,
    // Written by this program from a `Said`.
    said: JSON.parse(said) as Said,
    token: policyTokenSchema.parse(conditions),
    isStanding: retractedAt === null,
    ...(caveats === null ? {} : { caveats }),
  };
}

const disseminationRow = z.object({
  id: z.string(),
  record: z.string(),
  recipient: z.string().nullable(),
  level: z.int().nullable(),
  basis: z.string(),
  proposedBy: z.string().nullable(),
  approvedBy: z.string().nullable(),
  at: z.number(),
  revokedAt: z.number().nullable(),
});

const disseminationFields = `
  OPTIONAL MATCH (proposer:User {id: one.proposedBy})
  OPTIONAL MATCH (approver:User {id: one.approvedBy})
  RETURN one.id AS id, one.record AS record, one.recipient AS recipient, one.level AS level, one.basis AS basis,
    proposer.account AS proposedBy, approver.account AS approvedBy, one.at AS at, one.revokedAt AS revokedAt
  ORDER BY at, id
`;

/** Disseminations of a record: all of them for its owner, for others those to themselves. */
export async function readDisseminationsFor(
  read: Read,
  record: string,
  recipients: readonly string[] | undefined,
): Promise<DisseminationView[]> {
  const rows = await read(
    `
    MATCH (record:Record {id: $record})
    WHERE record.token IN $tokens
    MATCH (one:Dissemination {record: record.id})
    WHERE one.seal IS NULL AND one.takenFrom IS NULL AND ($recipients IS NULL OR one.recipient IN $recipients)
    ${disseminationFields}
  `,
    { record, recipients: recipients ?? null },
  );
  return z.array(disseminationRow).parse(rows).map(viewOfDissemination);
}

/** A recipient that a record came with. */
type CameWith = DisseminationView & { readonly recipient: string };

const cameWithRow = disseminationRow.pick({ proposedBy: true, at: true, revokedAt: true }).extend({
  recipient: z.string(),
});

/**
 * The recipients that a record came with, each as if it had been given then; withdrawn since it was taken from them. All of
 * them for its owner, for others those that are named.
 */
export async function readCameWith(
  read: Read,
  record: string,
  recipients: readonly string[] | undefined,
  ids: Ids,
): Promise<CameWith[]> {
  const rows = await read(
    `
    MATCH (record:Record {id: $record})
    WHERE record.token IN $tokens
    MATCH (token:PolicyToken {id: coalesce(record.baseToken, record.token)})
    UNWIND token.releasableTo AS recipient
    WITH record, recipient WHERE $recipients IS NULL OR recipient IN $recipients
    OPTIONAL MATCH (import:Import {id: record.import})
    OPTIONAL MATCH (importer:User {id: import.importer})
    OPTIONAL MATCH (taken:Dissemination {record: record.id, takenFrom: recipient})
    RETURN recipient, importer.account AS proposedBy, record.recordedAt AS at, min(taken.at) AS revokedAt
    ORDER BY recipient
  `,
    { record, recipients: recipients ?? null },
  );
  return z
    .array(cameWithRow)
    .parse(rows)
    .map((row) => {
      const id = ids.other('came with', record, row.recipient);
      const of = { id, record, level: null, basis: 'Named when it was imported', approvedBy: null };
      return { ...viewOfDissemination({ ...row, ...of }), recipient: row.recipient };
    });
}

function viewOfDissemination(row: z.infer<typeof disseminationRow>): DisseminationView {
  const { recipient, level, proposedBy, approvedBy, at, revokedAt, ...rest } = row;
  return {
    ...rest,
    ...(recipient === null ? {} : { recipient }),
    ...(level === null ? {} : { level }),
    proposedBy: proposedBy ?? '',
    ...(approvedBy === null ? {} : { approvedBy }),
    at: new Date(at).toISOString(),
    ...(revokedAt === null ? {} : { revokedAt: new Date(revokedAt).toISOString() }),
  };
}

const proposalRow = z.object({
  id: z.string(),
  record: z.string(),
  recipient: z.string().nullable(),
  level: z.int().nullable(),
  basis: z.string(),
  proposer: z.string(),
  proposedBy: z.string().nullable(),
  agency: z.string(),
  at: z.number(),
  state: z.enum(['waiting', 'approved', 'refused']),
  decidedAt: z.number().nullable(),
  reason: z.string().nullable(),
});

/** A proposal with the account that made it, which rules on approval ask for. */
export type FoundProposal = ProposalView & { readonly proposer: string };

/**
 * Proposals that the reader may see: on records that the reader sees, those of its own agency and those that its agency
 * must decide on. Of one record, or of all that wait.
 */
export async function readProposals(
  read: Read,
  agency: string,
  only: { readonly record: string } | { readonly id: string } | 'waiting',
): Promise<FoundProposal[]> {
  const rows = await read(
    `
    MATCH (one:SharingProposal)
    WHERE ($id IS NULL OR one.id = $id) AND ($record IS NULL OR one.record = $record)
      AND ($id IS NOT NULL OR $record IS NOT NULL OR one.state = 'waiting')
    MATCH (record:Record {id: one.record})
    WHERE record.token IN $tokens
    MATCH (token:PolicyToken {id: record.token})
    WHERE one.agency = $agency OR token.originator = $agency
    OPTIONAL MATCH (proposer:User {id: one.proposedBy})
    RETURN one.id AS id, one.record AS record, one.recipient AS recipient, one.level AS level, one.basis AS basis,
      one.proposedBy AS proposer, proposer.account AS proposedBy, one.agency AS agency, one.at AS at, one.state AS state,
      one.decidedAt AS decidedAt, one.reason AS reason
    ORDER BY at, id
    LIMIT 500
  `,
    {
      agency,
      id: typeof only === 'object' && 'id' in only ? only.id : null,
      record: typeof only === 'object' && 'record' in only ? only.record : null,
    },
  );
  return z.array(proposalRow).parse(rows).map(viewOfProposal);
}

function viewOfProposal(row: z.infer<typeof proposalRow>): FoundProposal {
  const { recipient, level, proposedBy, at, decidedAt, reason, ...rest } = row;
  return {
    ...rest,
    ...(recipient === null ? {} : { recipient }),
    ...(level === null ? {} : { level }),
    proposedBy: proposedBy ?? '',
    at: new Date(at).toISOString(),
    ...(decidedAt === null ? {} : { decidedAt: new Date(decidedAt).toISOString() }),
    ...(reason === null ? {} : { reason }),
  };
}
