import { rightsChangeSchema, type AccountChange, type RightsChange } from '@corridor/graph-schema/contracts';
import type { StoreTools } from '@corridor/graph-schema/store';
import * as z from 'zod';

const MOST = 1_000;

/** A step in the history of an account, to be written with what it did. */
export interface NewRightsChange {
  /** Of the operation: the log names it, too. */
  readonly id: string;
  readonly account: string;
  /** Id of the account that did it. */
  readonly by: string;
  readonly what: RightsChange['what'];
  readonly values?: AccountChange;
  readonly at: number;
}

/** Writes a step of the history inside of the change that it tells of. */
export async function writeRightsChange(
  tools: StoreTools,
  { at, values = {}, ...change }: NewRightsChange,
): Promise<void> {
  await tools.run('CREATE (change:RightsChange {id: $id}) SET change += $values, change.at = $at', {
    id: change.id,
    values: { ...change, values: JSON.stringify(values) },
    at: tools.integer(at),
  });
}

const rowSchema = z.object({ at: z.int(), by: z.string(), what: z.string(), values: z.string() });

/** The history of an account, the newest first. */
export async function listRightsChanges({ run }: Pick<StoreTools, 'run'>, account: string): Promise<RightsChange[]> {
  const rows = await run(
    `
    MATCH (change:RightsChange {account: $account})
    OPTIONAL MATCH (by:User {id: change.by})
    RETURN change.at AS at, coalesce(by.account, 'unknown') AS by, change.what AS what, change.values AS values
    ORDER BY at DESC, change.id LIMIT toInteger($most)
  `,
    { account, most: MOST },
  );
  return rows.map((row) => {
    const { at, values, ...rest } = rowSchema.parse(row);
    return rightsChangeSchema.parse({ ...rest, at: new Date(at).toISOString(), values: JSON.parse(values) });
  });
}
