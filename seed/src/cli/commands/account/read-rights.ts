import { accountRightsSchema, type AccountRights } from '@corridor/graph-schema/contracts';
import * as z from 'zod';
import { CommandFault } from '../../command-fault.ts';

/** Options that say what an account may do. */
export const rightsOptions = {
  roles: { type: 'string' },
  level: { type: 'string' },
  victims: { type: 'boolean' },
  office: { type: 'string' },
  name: { type: 'string' },
  purposes: { type: 'string' },
} as const;

/** Those options in words. */
export const rightsUsage = [
  '  --roles A,B     what it is: analyst, planner, report_reader, border_officer, supervisor, data_protection_officer,',
  '                  admin, ngo, prosecutor, judicial_authority',
  '  --level 0–3     clearance (default 1); --victims gives the right to data on victims',
  '  --office CODE   part of the agency; --name NAME as shown to colleagues; --purposes A,B if not all that its roles serve',
].join('\n');

interface Words {
  readonly roles?: string | undefined;
  readonly level?: string | undefined;
  readonly victims?: boolean | undefined;
  readonly office?: string | undefined;
  readonly name?: string | undefined;
  readonly purposes?: string | undefined;
}

/** The rights that the words of a command give; throws a usage fault that names what does not fit. */
export function readRights({ roles = '', level = '1', victims = false, purposes, ...words }: Words): AccountRights {
  const given = {
    ...words,
    roles: listOf(roles),
    level: /^\d$/.test(level) ? Number(level) : level,
    victimRight: victims,
    ...(purposes === undefined ? {} : { purposes: listOf(purposes) }),
  };
  const result = accountRightsSchema.safeParse(
    Object.fromEntries(Object.entries(given).filter(([, one]) => one !== undefined)),
  );
  if (result.success) return result.data;
  throw new CommandFault('usage', z.prettifyError(result.error));
}

/** Words between commas. */
export function listOf(text: string): string[] {
  return text
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}
