import type { AccountRights } from '@corridor/graph-schema/contracts';
import type { Ids } from '@corridor/graph-schema/ids';
import type { Store } from '../../graph/driver.ts';
import { writeAccount } from './accounts.repository.ts';
import { findAgency, writeAgency } from './agencies.repository.ts';

const rolesOf: Readonly<Record<string, AccountRights['roles']>> = {
  analyst: ['analyst'],
  planner: ['planner'],
  reader: ['report_reader'],
  supervisor: ['supervisor', 'analyst'],
  dpo: ['data_protection_officer'],
  admin: ['admin'],
};
const elsewhere = { 'analyst-b': 'POLICE', 'analyst-c': 'CUSTOMS' } as const;

/** Makes the accounts of the demonstration: one of each role in one agency, and an analyst in each of two others. */
export async function createDemonstrationAccounts(store: Store, ids: Ids, at: number): Promise<void> {
  // The launcher gives the agencies their names; without it they are called by their codes.
  for (const code of ['NCB', 'POLICE', 'CUSTOMS'])
    await store.write(async (tools) => {
      if (!(await findAgency(tools, code))) await writeAgency(tools, code, { name: code, agencyType: code });
    });
  for (const [account, roles] of Object.entries(rolesOf)) {
    const level = account === 'supervisor' || account === 'dpo' ? 3 : 2;
    const rights = { account, agency: 'NCB', roles, level, victimRight: account === 'dpo' };
    await store.write((tools) => writeAccount(tools, ids, rights, at));
  }
  for (const [account, agency] of Object.entries(elsewhere)) {
    const rights = { account, agency, roles: ['analyst' as const], level: 2, victimRight: false };
    await store.write((tools) => writeAccount(tools, ids, rights, at));
  }
}
