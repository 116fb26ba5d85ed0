import * as z from 'zod';
import { GREATEST_DAY, LEAST_DAY } from '@corridor/graph-schema';
import { officeSchema, type AgencyChange } from '@corridor/graph-schema/contracts';
import { nextWorkRevision, type StoreTools } from '@corridor/graph-schema/store';

const storedSchema = z.object({
  code: z.string(),
  name: z.string(),
  agencyType: z.string(),
  subtype: z.string().optional(),
  country: z.string().optional(),
  dutyHours: z.string().optional(),
  timeZone: z.string().optional(),
  languages: z.array(z.string()).default([]),
  gradeScheme: z.string().optional(),
  sharingDefaults: z.string().optional(),
  offices: z
    .string()
    .default('[]')
    .transform((text) => z.array(officeSchema).parse(JSON.parse(text))),
  lead: z.string().optional(),
});
const memberSchema = z.object({ taskForce: z.string(), agency: z.string(), fromDay: z.int(), toDay: z.int() });

/** An agency as it is stored; offices stand in it as JSON. */
export type StoredAgency = z.infer<typeof storedSchema>;
/** Days on which an agency belongs to a task force, half-open. */
export type StoredMember = z.infer<typeof memberSchema>;

/** Every agency and task force, by code. */
export async function listAgencies({ run }: Pick<StoreTools, 'run'>): Promise<StoredAgency[]> {
  const rows = await run('MATCH (agency:Agency) RETURN properties(agency) AS agency ORDER BY agency.code LIMIT 10000');
  return rows.map((row) => storedSchema.parse(row['agency']));
}

/** One agency by its code. */
export async function findAgency({ run }: Pick<StoreTools, 'run'>, code: string): Promise<StoredAgency | undefined> {
  const rows = await run('MATCH (agency:Agency {code: $code}) RETURN properties(agency) AS agency', { code });
  return rows[0] === undefined ? undefined : storedSchema.parse(rows[0]['agency']);
}

/** Whether somebody acts for an agency, or for an office of it. */
export async function hasAccounts(
  { run }: Pick<StoreTools, 'run'>,
  agency: string,
  office: string | undefined,
): Promise<boolean> {
  const rows = await run(
    'MATCH (user:User {agency: $agency}) WHERE $office IS NULL OR user.office = $office RETURN user.id AS id LIMIT 1',
    { agency, office: office ?? null },
  );
  return rows.length > 0;
}

/** Members of all task forces, past and coming ones, too. */
export async function listMembers({ run }: Pick<StoreTools, 'run'>): Promise<StoredMember[]> {
  const rows = await run(
    'MATCH (member:TaskForceMember) RETURN properties(member) AS member ORDER BY member.taskForce, member.agency, member.fromDay',
  );
  return rows.map((row) => memberSchema.parse(row['member']));
}

/** Writes what is given of an agency inside of a change, also of one that is not there yet; `null` takes a value away. */
export async function writeAgency(
  tools: StoreTools,
  code: string,
  { offices, ...values }: AgencyChange & { readonly lead?: string },
): Promise<void> {
  const rev = tools.integer(await nextWorkRevision(tools));
  await tools.run('MERGE (agency:Agency {code: $code}) SET agency += $values, agency.rev = $rev', {
    code,
    values: { ...values, ...(offices === undefined ? {} : { offices: JSON.stringify(offices) }) },
    rev,
  });
}

/** Writes a membership inside of a change: one that begins on the same day is replaced, so it may be written again. */
export async function writeMember(tools: StoreTools, { fromDay, toDay, ...member }: StoredMember): Promise<void> {
  await tools.run(
    `
    MERGE (member:TaskForceMember {taskForce: $taskForce, agency: $agency, fromDay: $fromDay})
    SET member.toDay = $toDay, member.rev = $rev
  `,
    {
      ...member,
      fromDay: tools.integer(fromDay),
      toDay: tools.integer(toDay),
      rev: tools.integer(await nextWorkRevision(tools)),
    },
  );
}

/** Ends what goes on or is still to come of an agency's membership; false when there is none. */
export async function endMember(tools: StoreTools, taskForce: string, agency: string, today: number): Promise<boolean> {
  const rows = await tools.run(
    `
    MATCH (member:TaskForceMember {taskForce: $taskForce, agency: $agency})
    WHERE member.toDay > $today
    SET member.toDay = $today, member.rev = $rev
    RETURN member.agency AS agency
  `,
    { taskForce, agency, today: tools.integer(today), rev: tools.integer(await nextWorkRevision(tools)) },
  );
  return rows.length > 0;
}

/** Open ends of a membership. */
export const openDays = { from: LEAST_DAY, to: GREATEST_DAY } as const;
