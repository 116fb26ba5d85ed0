import * as z from 'zod';
import type { CheckNotice } from '@corridor/graph-schema/contracts';
import { nextWorkRevision, type StoreTools } from '@corridor/graph-schema/store';

/** A check with what it met: ids alone. Written whatever came of it, so that the work is the same. */
export interface NewCheck {
  readonly id: string;
  readonly agency: string;
  readonly at: number;
  readonly met: readonly { readonly record: string; readonly owner: string; readonly wasTold: boolean }[];
}

/** Writes a check, inside of a change. */
export async function writeCheck(tools: StoreTools, { id, agency, at, met }: NewCheck): Promise<void> {
  await tools.run(
    `
    CREATE (check:Check {id: $id, agency: $agency, at: $at, owners: $owners, records: $records, told: $told, rev: $rev})
  `,
    {
      id,
      agency,
      at: tools.integer(at),
      owners: met.map(({ owner }) => owner),
      records: met.map(({ record }) => record),
      told: met.map(({ wasTold }) => wasTold),
      rev: tools.integer(await nextWorkRevision(tools)),
    },
  );
}

const row = z.object({ at: z.number(), agency: z.string(), record: z.string(), wasTold: z.boolean() });
const LIMIT = 500;

/** The checks by others that met records of an agency, the newest first. */
export async function readCheckNotices(
  { run, integer }: Pick<StoreTools, 'run' | 'integer'>,
  owner: string,
): Promise<CheckNotice[]> {
  const rows = await run(
    `
    MATCH (check:Check)
    WHERE $owner IN check.owners
    UNWIND range(0, size(check.owners) - 1) AS place
    WITH check, place
    WHERE check.owners[place] = $owner
    RETURN check.at AS at, check.agency AS agency, check.records[place] AS record, check.told[place] AS wasTold
    ORDER BY at DESC, record LIMIT $limit
  `,
    { owner, limit: integer(LIMIT) },
  );
  return z
    .array(row)
    .parse(rows)
    .map(({ at, ...rest }) => ({ ...rest, at: new Date(at).toISOString() }));
}
