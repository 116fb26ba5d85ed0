import type { AccountRights } from '@corridor/graph-schema/contracts';
import type { Ids } from '@corridor/graph-schema/ids';
import type { Store } from '../../graph/driver.ts';
import { writeAccount } from './accounts.repository.ts';
import { findAgency, writeAgency } from './agencies.repository.ts';

interface Made {
  readonly account: string;
  readonly agency: string;
  readonly roles: AccountRights['roles'];
}

const made: readonly Made[] = [
  { account: 'analyst', agency: 'NCB', roles: ['analyst'] },
  { account: 'planner', agency: 'NCB', roles: ['planner'] },
  { account: 'reader', agency: 'NCB', roles: ['report_reader'] },
  { account: 'supervisor', agency: 'NCB', roles: ['supervisor', 'analyst'] },
  // What one supervisor proposes another approves.
  { account: 'supervisor-2', agency: 'NCB', roles: ['supervisor', 'analyst'] },
  { account: 'dpo', agency: 'NCB', roles: ['data_protection_officer'] },
  { account: 'admin', agency: 'NCB', roles: ['admin'] },
  { account: 'analyst-b', agency: 'POLICE', roles: ['analyst'] },
  { account: 'analyst-c', agency: 'CUSTOMS', roles: ['analyst'] },
  { account: 'border-officer', agency: 'CUSTOMS', roles: ['border_officer'] },
  { account: 'analyst-d', agency: 'COASTGUARD', roles: ['analyst'] },
  { account: 'analyst-e', agency: 'PORTCONTROL', roles: ['analyst'] },
  { account: 'analyst-j', agency: 'JOINT_MED', roles: ['analyst'] },
];

const typeOf: Readonly<Record<string, string>> = {
  NCB: 'NCB',
  POLICE: 'POLICE',
  CUSTOMS: 'CUSTOMS',
  COASTGUARD: 'COAST_GUARD',
  PORTCONTROL: 'PORT_CONTROL_UNIT',
  JOINT_MED: 'TASK_FORCE',
};
const cleared: readonly AccountRights['roles'][number][] = ['supervisor', 'data_protection_officer'];

/** The names of the demonstration's accounts. */
export const demonstrationNames: readonly string[] = made.map(({ account }) => account);

/** Makes the accounts of the demonstration: the roles of one agency, a border officer of another, and an analyst in each of the others and in their task force. */
export async function createDemonstrationAccounts(store: Store, ids: Ids, at: number): Promise<void> {
  // The launcher gives the agencies their names, and the task force its members; without it they are called by their codes.
  for (const [code, agencyType] of Object.entries(typeOf))
    await store.write(async (tools) => {
      if (!(await findAgency(tools, code))) await writeAgency(tools, code, { name: code, agencyType });
    });
  for (const { account, agency, roles } of made) {
    const level = roles.some((role) => cleared.includes(role)) ? 3 : 2;
    const rights = { account, agency, roles, level, victimRight: roles.includes('data_protection_officer') };
    await store.write((tools) => writeAccount(tools, ids, rights, at));
  }
}
