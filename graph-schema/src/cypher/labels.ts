import { kinds } from '../kinds/index.ts';

/** Labels of the truth, of work and of control with an `id` that is unique. */
export const identifiedLabels = [
  'Entity',
  'Source',
  'Record',
  'Decision',
  'Dissemination',
  'SharingProposal',
  'PersonSeal',
  'Necessity',
  'Check',
  'Tombstone',
  'PolicyToken',
  'GraphRevision',
  'WorkRevision',
  'Outbox',
  'User',
  'AccessToken',
  'CompartmentMember',
  'RightsChange',
  'Import',
  'Upkeep',
  'KeyCheck',
  'Case',
  'Operation',
  'Alert',
  'StateChange',
  'AuditIntent',
  'AuditCheckpoint',
  'AuditReason',
  'AuditWatch',
  'AuditLease',
] as const;

/** Labels that another property, or several together, make unique. */
export const naturallyKeyed: readonly (readonly [constraint: string, label: string, properties: readonly string[]])[] =
  [
    ['op_id', 'Op', ['opId']],
    ['agency_code', 'Agency', ['code']],
    ['user_subject', 'User', ['subject']],
    ['task_force_member', 'TaskForceMember', ['taskForce', 'agency', 'fromDay']],
    ['import_chunk', 'ImportChunk', ['import', 'chunk']],
    ['import_profile', 'ImportProfile', ['owner', 'name', 'version']],
    ['quarantine_item', 'QuarantineItem', ['import', 'position']],
    ['chart_version', 'Chart', ['chartId', 'version']],
    ['case_ref', 'CaseRef', ['agency', 'ref']],
    ['operation_code', 'Operation', ['agency', 'opCode']],
    ['alert_key', 'Alert', ['alertKey']],
  ];

/** Labels that need no constraint of their own. */
const unconstrained = ['__Neo4jMigration', '__Neo4jMigrationsLock'] as const;

/** Every label that may stand on a node. A label that is not here is found by `corridor verify`. */
export const nodeLabels: readonly string[] = [
  ...new Set([
    ...kinds.map(({ label }) => label),
    ...identifiedLabels,
    ...naturallyKeyed.map(([, label]) => label),
    ...unconstrained,
  ]),
];
