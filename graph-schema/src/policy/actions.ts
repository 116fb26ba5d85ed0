import type { ConditionName } from './conditions.ts';
import type { Role } from './roles.ts';

/** One row of the decision table: who may do it, and what must hold beside. */
export interface ActionRule {
  readonly action: string;
  /** As it reads after "Your account may not …". */
  readonly words: string;
  readonly roles: readonly Role[];
  /** All of these hold; the first that does not is the rule that refused. */
  readonly conditions: readonly ConditionName[];
}

const readers: readonly Role[] = [
  'analyst',
  'planner',
  'report_reader',
  'supervisor',
  'data_protection_officer',
  'prosecutor',
  'judicial_authority',
];
const workers: readonly Role[] = ['analyst', 'planner', 'supervisor'];
const everybody: readonly Role[] = [...readers, 'border_officer', 'ngo', 'admin'];

/** The acting half of the access rule, held as data. What has no row here may be done by nobody. */
export const actionRules = [
  // Reading
  {
    action: 'ask',
    words: 'ask this question',
    roles: [...readers, 'border_officer', 'ngo'],
    conditions: ['purposeOfQuestion', 'projectionOfQuestion'],
  },
  { action: 'read', words: 'read case data', roles: readers, conditions: [] },
  { action: 'readThing', words: 'read this', roles: readers, conditions: ['seen'] },
  { action: 'watchEvents', words: 'follow what changes', roles: readers, conditions: [] },
  // Records and what is made of them
  { action: 'import', words: 'import records', roles: workers, conditions: [] },
  {
    action: 'superviseImports',
    words: 'see what others import',
    roles: ['supervisor'],
    conditions: ['ownAgency'],
  },
  { action: 'correct', words: 'read and correct rows of an import', roles: workers, conditions: ['seen'] },
  { action: 'decide', words: 'decide on sameness', roles: ['analyst', 'supervisor'], conditions: [] },
  {
    action: 'keepProfiles',
    words: 'change import profiles',
    roles: [...workers, 'admin'],
    conditions: [],
  },
  // Sharing
  {
    action: 'proposeSharing',
    words: 'propose to share this',
    roles: ['analyst', 'planner', 'supervisor'],
    conditions: ['seen', 'standing', 'passable', 'caveatAccepted', 'justified'],
  },
  {
    action: 'share',
    words: 'share this without an approval',
    roles: ['analyst', 'supervisor'],
    conditions: ['seen', 'standing', 'owned', 'caveatAccepted', 'justified'],
  },
  {
    action: 'approveSharing',
    words: 'approve sharing this',
    roles: ['supervisor'],
    conditions: ['seen', 'standing', 'owned', 'another', 'steppedUp'],
  },
  {
    action: 'withdrawSharing',
    words: 'withdraw this',
    roles: ['analyst', 'supervisor'],
    conditions: ['seen', 'owned', 'justified'],
  },
  {
    action: 'raiseLevel',
    words: 'raise the level of this',
    roles: ['analyst', 'supervisor'],
    conditions: ['seen', 'standing', 'owned', 'justified'],
  },
  {
    action: 'proposeLowerLevel',
    words: 'propose to lower the level of this',
    roles: ['analyst', 'supervisor'],
    conditions: ['seen', 'standing', 'owned', 'justified'],
  },
  {
    action: 'permitCourtUse',
    words: 'permit the use of this in court',
    roles: ['supervisor'],
    conditions: ['seen', 'standing', 'owned', 'justified', 'steppedUp'],
  },
  // Ways out
  { action: 'export', words: 'export this', roles: readers, conditions: ['seen', 'caveatAccepted', 'justified'] },
  {
    action: 'exportForRecipient',
    words: 'give this to another agency as a file',
    roles: workers,
    conditions: ['seen', 'standing', 'passable', 'released', 'caveatAccepted', 'justified'],
  },
  {
    action: 'exportForCourt',
    words: 'put this into a court package',
    roles: ['supervisor', 'prosecutor'],
    conditions: ['seen', 'standing', 'forCourt', 'caveatAccepted', 'justified', 'steppedUp'],
  },
  // Safeguards
  { action: 'stateNecessity', words: 'state the necessity of a measure', roles: workers, conditions: ['justified'] },
  {
    action: 'approveNecessity',
    words: 'approve an intrusive measure',
    roles: ['supervisor'],
    conditions: ['ownAgency', 'another', 'steppedUp'],
  },
  { action: 'intrude', words: 'ask for this without an approval', roles: readers, conditions: ['approved'] },
  {
    action: 'sealPersons',
    words: 'seal persons',
    roles: ['supervisor'],
    conditions: ['ownAgency', 'justified', 'steppedUp'],
  },
  {
    action: 'seeGuarded',
    words: 'see rows that are kept apart',
    roles: ['supervisor', 'data_protection_officer'],
    conditions: ['ownAgency'],
  },
  {
    action: 'handleSafeguarding',
    words: 'handle safeguarding alerts',
    roles: ['supervisor', 'data_protection_officer'],
    conditions: ['ownAgency'],
  },
  // Accounts and agencies
  {
    action: 'keepAccounts',
    words: 'manage accounts',
    roles: ['admin'],
    conditions: ['ownAgency', 'steppedUp'],
  },
  { action: 'keepAgencies', words: 'add agencies', roles: ['admin'], conditions: ['steppedUp'] },
  { action: 'keepAgency', words: 'change this agency', roles: ['admin'], conditions: ['ownAgency', 'steppedUp'] },
  { action: 'listAccounts', words: 'list accounts', roles: ['admin', 'supervisor'], conditions: ['ownAgency'] },
  { action: 'keepMembers', words: 'change who belongs to this', roles: ['supervisor'], conditions: ['ownAgency'] },
  { action: 'keepOwnAccess', words: 'change how you sign in', roles: everybody, conditions: ['steppedUp'] },
  // The audit log
  {
    action: 'readLog',
    words: 'read the audit log',
    roles: ['supervisor', 'data_protection_officer'],
    conditions: ['ownAgency', 'justified'],
  },
  {
    action: 'readOwnUse',
    words: 'see who used the information of your agency',
    roles: ['supervisor', 'data_protection_officer'],
    conditions: ['ownAgency'],
  },
  {
    action: 'verifyLog',
    words: 'verify the audit log',
    roles: ['data_protection_officer', 'supervisor', 'admin'],
    conditions: [],
  },
  {
    action: 'keepWatches',
    words: 'change the watch list',
    roles: ['data_protection_officer'],
    conditions: ['ownAgency', 'justified'],
  },
  // Running the platform
  { action: 'upkeep', words: 'start upkeep', roles: ['admin'], conditions: [] },
  { action: 'watchMetrics', words: 'read the metrics', roles: ['admin'], conditions: [] },
] as const satisfies readonly ActionRule[];

export type Action = (typeof actionRules)[number]['action'];

/** A rule by the name of its action. */
export const ruleOf: ReadonlyMap<string, ActionRule> = new Map(actionRules.map((rule) => [rule.action, rule]));
