import * as z from 'zod';
import { compartmentMemberKinds } from '@corridor/graph-schema/contracts';
import { nextWorkRevision, type StoreTools } from '@corridor/graph-schema/store';

const storedSchema = z.object({
  id: z.string(),
  compartment: z.string(),
  kind: z.enum(compartmentMemberKinds),
  fromAt: z.int(),
  untilAt: z.int(),
  account: z.string(),
});
const rowSchema = z.object({ member: storedSchema, account: z.string(), agency: z.string() });
export type StoredCompartmentMember = z.infer<typeof rowSchema>;

/** A membership to be written: also whose compartment it is, who lets in, and why. */
export type NewCompartmentMember = z.infer<typeof storedSchema> & {
  readonly owner: string;
  readonly by: string;
  readonly reason: string;
};

/** An open end: later than every moment. */
export const OPEN_END = Number.MAX_SAFE_INTEGER;

/** Who belongs to the compartments that an agency keeps, past and coming ones, too. */
export async function listCompartmentMembers(
  { run }: Pick<StoreTools, 'run'>,
  owner: string,
): Promise<StoredCompartmentMember[]> {
  const rows = await run(
    `
    MATCH (member:CompartmentMember {owner: $owner})
    MATCH (user:User {id: member.account})
    RETURN properties(member) AS member, user.account AS account, user.agency AS agency ORDER BY member.compartment, account, member.fromAt, member.id LIMIT 10000
  `,
    { owner },
  );
  return rows.map((row) => rowSchema.parse(row));
}

/** One membership by its id. */
export async function findCompartmentMember(
  { run }: Pick<StoreTools, 'run'>,
  owner: string,
  id: string,
): Promise<StoredCompartmentMember | undefined> {
  const rows = await run(
    `MATCH (member:CompartmentMember {id: $id, owner: $owner}) MATCH (user:User {id: member.account}) RETURN properties(member) AS member, user.account AS account, user.agency AS agency`,
    { id, owner },
  );
  return rows[0] === undefined ? undefined : rowSchema.parse(rows[0]);
}

/** Lets an account in, inside of a change. */
export async function writeCompartmentMember(
  tools: StoreTools,
  { fromAt, untilAt, ...member }: NewCompartmentMember,
): Promise<void> {
  await tools.run(
    'CREATE (member:CompartmentMember {id: $id}) SET member += $values, member.fromAt = $fromAt, member.untilAt = $untilAt, member.rev = $rev',
    {
      id: member.id,
      values: member,
      fromAt: tools.integer(fromAt),
      untilAt: tools.integer(untilAt),
      rev: tools.integer(await nextWorkRevision(tools)),
    },
  );
}

/** Ends a membership at a moment, inside of a change. */
export async function endCompartmentMember(tools: StoreTools, id: string, at: number): Promise<void> {
  await tools.run(
    'MATCH (member:CompartmentMember {id: $id}) WHERE member.untilAt > $at SET member.untilAt = $at, member.rev = $rev',
    { id, at: tools.integer(at), rev: tools.integer(await nextWorkRevision(tools)) },
  );
}
