import { setRightsMark } from '@corridor/api/testing';
import type { Ids } from '@corridor/graph-schema/ids';
import type { Store } from '@corridor/workers/testing';

/** Rights of an account of tests. */
export interface AccountRights {
  readonly agency: string;
  readonly level: number;
  readonly victimRight: boolean;
  readonly roles: readonly string[];
  /** The part of the agency that it belongs to; none unless said. */
  readonly office?: string;
  /** Purposes that it may state; all that its roles serve unless said. */
  readonly purposes?: readonly string[];
  readonly state?: 'active' | 'blocked' | 'ended';
}

/** Makes an account in the store, or changes the rights of one. */
export async function makeAccount(store: Store, ids: Ids, account: string, rights: AccountRights): Promise<void> {
  const { level, ...given } = rights;
  // What is not given is taken away.
  const properties = { office: null, purposes: null, state: null, ...given };
  await store.write(async ({ run, integer }) => {
    const text = `MERGE (user:User {id: $id}) SET user += $properties, user.level = $level, user.rev = $rev ${setRightsMark}`;
    await run(text, {
      id: ids.other('account', account),
      properties: { account, ...properties },
      level: integer(level),
      rev: integer(1),
    });
  });
}
