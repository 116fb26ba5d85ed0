import * as z from 'zod';
import { ruleOf, type Action } from '../policy/actions.ts';
import type { StoreTools } from './run.ts';

type Reader = Pick<StoreTools, 'run'>;

const accountRow = z.object({ account: z.string().nullable() });

/** Whether an account may take an action by its rights of now: it is there, and one of its roles may. */
export async function mayStill({ run }: Reader, account: string, action: Action): Promise<boolean> {
  const rows = await run(
    `
    MATCH (user:User {id: $account})
    WHERE coalesce(user.state, 'active') = 'active' AND any(role IN user.roles WHERE role IN $roles)
    RETURN user.id AS id
  `,
    { account, roles: ruleOf.get(action)?.roles ?? [] },
  );
  return rows.length > 0;
}

/** Id of the account for which something is done with an import now: who resumed it or took it back last, else who imported it. */
export function readActor(reader: Reader, importId: string): Promise<string | undefined> {
  return readAccount(
    reader,
    'MATCH (import:Import {id: $id}) RETURN coalesce(import.actor, import.importer) AS account',
    importId,
  );
}

/** Id of the account that asked for an upkeep. */
export function readUpkeeper(reader: Reader, operationId: string): Promise<string | undefined> {
  return readAccount(reader, 'MATCH (upkeep:Upkeep {id: $id}) RETURN upkeep.by AS account', operationId);
}

async function readAccount({ run }: Reader, text: string, id: string): Promise<string | undefined> {
  const rows = await run(text, { id });
  return rows[0] === undefined ? undefined : (accountRow.parse(rows[0]).account ?? undefined);
}
