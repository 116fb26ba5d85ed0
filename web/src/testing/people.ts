import type { AccountView, OwnAccount, SessionView } from '@corridor/graph-schema/contracts';

/** An administrator's session. */
export const adminSession: SessionView = {
  account: 'admin',
  agency: 'NCB',
  taskForces: [],
  roles: ['admin'],
  clearance: 0,
  victimRight: false,
  purpose: 'administration',
  purposes: ['administration'],
  isSteppedUp: false,
};

/** A supervisor's session, with several purposes. */
export const supervisorSession: SessionView = {
  ...adminSession,
  account: 'supervisor',
  roles: ['supervisor'],
  clearance: 3,
  purpose: 'investigation',
  purposes: ['investigation', 'planning', 'administration'],
};

/** The session of a data-protection officer, who has the right to data on victims. */
export const officerOfDataProtection: SessionView = {
  ...adminSession,
  account: 'dpo',
  roles: ['data_protection_officer'],
  clearance: 3,
  victimRight: true,
  purpose: 'administration',
  purposes: ['safeguarding', 'administration'],
};

/** An account of an analyst. */
export const analystAccount: AccountView = {
  id: '0123456789abcdef0123456789abcdef',
  account: 'marta',
  agency: 'NCB',
  name: 'Marta Testwell',
  roles: ['analyst'],
  level: 1,
  victimRight: false,
  state: 'active',
  hasPassword: true,
  hasSecondFactor: false,
  failedSignIns: 0,
};

/** The administrator's own account. */
export const adminAccount: OwnAccount = {
  ...analystAccount,
  id: 'fedcba9876543210fedcba9876543210',
  account: 'admin',
  name: 'Ada Samplez',
  roles: ['admin'],
  level: 0,
  taskForces: [],
  compartments: [],
  servedPurposes: ['administration'],
  recoveryCodesLeft: 0,
};

/** A border officer's session: hit, no hit, and whom to contact. */
export const officerSession: SessionView = {
  ...adminSession,
  account: 'border-officer',
  agency: 'CUSTOMS',
  roles: ['border_officer'],
  clearance: 1,
  purpose: 'screening',
  purposes: ['screening'],
};
