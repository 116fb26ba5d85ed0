import type { Ids } from '@corridor/graph-schema/ids';
import type { Store } from '@corridor/workers/testing';

const DAY_MS = 86_400_000;

/** A span in days from now on: `from` is within it, `until` is not. */
export interface Span {
  readonly from: number;
  readonly until: number;
}

/** Makes an agency a member of a task force for a time. */
export async function makeTaskForceMember(
  store: Store,
  { taskForce, agency, from, until }: Span & { readonly taskForce: string; readonly agency: string },
): Promise<void> {
  const today = Math.floor(store.now() / DAY_MS);
  await store.write(({ run, integer }) =>
    run(
      'MERGE (member:TaskForceMember {taskForce: $taskForce, agency: $agency, fromDay: $fromDay}) SET member.toDay = $toDay, member.rev = $rev',
      { taskForce, agency, fromDay: integer(today + from), toDay: integer(today + until), rev: integer(1) },
    ),
  );
}

/** Lets an account into a closed circle for a time. */
export async function makeCompartmentMember(
  store: Store,
  ids: Ids,
  { compartment, account, from, until }: Span & { readonly compartment: string; readonly account: string },
): Promise<void> {
  const now = store.now();
  const id = ids.other('compartment member', compartment, account, String(from));
  const [owner] = compartment.split('/');
  const values = { id, compartment, account: ids.other('account', account), owner, kind: 'member' };
  await store.write(({ run, integer }) =>
    run(
      'MERGE (member:CompartmentMember {id: $id}) SET member += $values, member.fromAt = $fromAt, member.untilAt = $untilAt, member.rev = $rev',
      {
        id,
        values: { ...values, by: values.account, reason: 'as the test needs it' },
        fromAt: integer(now + from * DAY_MS),
        untilAt: integer(now + until * DAY_MS),
        rev: integer(1),
      },
    ),
  );
}
