import * as z from 'zod';
import { necessityStates, type Necessity } from '@corridor/graph-schema/contracts';
import { measures, type Measure } from '@corridor/graph-schema/policy';
import { nextWorkRevision, type StoreTools } from '@corridor/graph-schema/store';
import { AppError } from '../../http/app-error.ts';

/** A statement to be written. */
export interface NewNecessity {
  readonly id: string;
  readonly measure: Measure;
  readonly case: string;
  readonly statement: string;
  /** Id of the account. */
  readonly account: string;
  readonly agency: string;
  readonly at: number;
  readonly untilAt: number;
}

const rowSchema = z.object({
  id: z.string(),
  measure: z.enum(measures),
  case: z.string(),
  statement: z.string(),
  account: z.string(),
  name: z.string().nullable(),
  agency: z.string(),
  at: z.number(),
  untilAt: z.number(),
  state: z.enum(necessityStates),
  decidedBy: z.string().nullable(),
  decidedAt: z.number().nullable(),
  reason: z.string().nullable(),
});
export type StoredNecessity = z.infer<typeof rowSchema>;

const LIMIT = 500;

/** Statements of an agency, the newest first; of one account where it is named, or one by its id. */
export async function listNecessities(
  { run, integer }: Pick<StoreTools, 'run' | 'integer'>,
  agency: string,
  only: { readonly account?: string; readonly id?: string } = {},
): Promise<StoredNecessity[]> {
  const rows = await run(
    `
    MATCH (one:Necessity {agency: $agency})
    WHERE ($account IS NULL OR one.account = $account) AND ($id IS NULL OR one.id = $id)
    OPTIONAL MATCH (user:User {id: one.account})
    OPTIONAL MATCH (decider:User {id: one.decidedBy})
    RETURN one.id AS id, one.measure AS measure, one.case AS case, one.statement AS statement, one.account AS account,
      user.account AS name, one.agency AS agency, one.at AS at, one.untilAt AS untilAt, one.state AS state,
      decider.account AS decidedBy, one.decidedAt AS decidedAt, one.reason AS reason
    ORDER BY at DESC, id LIMIT $limit
  `,
    { agency, account: only.account ?? null, id: only.id ?? null, limit: integer(LIMIT) },
  );
  return z.array(rowSchema).parse(rows);
}

/** Writes a statement that waits for a supervisor, inside of a change. */
export async function writeNecessity(tools: StoreTools, one: NewNecessity): Promise<void> {
  const { at, untilAt, ...values } = one;
  await tools.run(
    "CREATE (one:Necessity) SET one = $values, one.at = $at, one.untilAt = $untilAt, one.state = 'waiting', one.rev = $rev",
    {
      values,
      at: tools.integer(at),
      untilAt: tools.integer(untilAt),
      rev: tools.integer(await nextWorkRevision(tools)),
    },
  );
}

/** Moves a statement on from one state to another, inside of a change; one that has moved meanwhile is a conflict. */
export async function moveNecessity(
  tools: StoreTools,
  { from, ...move }: { id: string; from: readonly string[]; to: string; by: string; reason: string; at: number },
): Promise<void> {
  const rows = await tools.run(
    `
    MATCH (one:Necessity {id: $id})
    WHERE one.state IN $from
    SET one.state = $to, one.decidedBy = $by, one.decidedAt = $at, one.reason = $reason, one.rev = $rev
    RETURN one.id AS id
  `,
    { ...move, from, at: tools.integer(move.at), rev: tools.integer(await nextWorkRevision(tools)) },
  );
  if (rows.length === 0) throw new AppError('conflict', 'This statement has been decided on, or has ended.');
}

/** A statement as it is shown. */
export function presentNecessity(stored: StoredNecessity, now: number): Necessity {
  const { at, untilAt, name, decidedBy, decidedAt, reason, ...rest } = stored;
  return {
    ...rest,
    account: name ?? '',
    at: new Date(at).toISOString(),
    until: new Date(untilAt).toISOString(),
    isValid: rest.state === 'approved' && now < untilAt,
    ...(decidedBy === null ? {} : { decidedBy }),
    ...(decidedAt === null ? {} : { decidedAt: new Date(decidedAt).toISOString() }),
    ...(reason === null ? {} : { reason }),
  };
}
