import type { Accounts } from './accounts.ts';

const rolesOf = {
  analyst: ['analyst'],
  planner: ['planner'],
  reader: ['report_reader'],
  supervisor: ['supervisor', 'analyst'],
  dpo: ['data_protection_officer'],
  admin: ['admin'],
} as const;

/** Makes the accounts of the demonstration: one of each role in one agency, and an analyst in each of two others. */
export async function createDemonstrationAccounts(accounts: Accounts): Promise<void> {
  for (const [account, roles] of Object.entries(rolesOf)) {
    await accounts.create({
      account,
      agency: 'NCB',
      roles: [...roles],
      level: account === 'supervisor' || account === 'dpo' ? 3 : 2,
      victimRight: account === 'dpo',
    });
  }
  await accounts.create({ account: 'analyst-b', agency: 'POLICE', roles: ['analyst'], level: 2, victimRight: false });
  await accounts.create({ account: 'analyst-c', agency: 'CUSTOMS', roles: ['analyst'], level: 2, victimRight: false });
}
