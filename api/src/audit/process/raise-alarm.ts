import { createHash } from 'node:crypto';
import type { AuditEntry } from '@corridor/graph-schema/audit';
import type { Raised } from '../alarms/watch-use.ts';

/** The entry of an alarm. Its id follows from rule, account and moment, so that a restart raises no second one. */
export function alarmEntry({ rule, account, agency, at, count, subjects }: Raised): AuditEntry {
  return {
    id: createHash('sha256').update(`alarm ${rule.name} ${account} ${at}`).digest('hex').slice(0, 32),
    at: new Date(at).toISOString(),
    kind: 'alarm',
    account,
    ...(agency === undefined ? {} : { agency }),
    justification: 'duty',
    decision: 'allowed',
    rule: rule.name,
    action: 'log alarm',
    subjects: [...subjects],
    subjectCount: subjects.length,
    persons: 0,
    originators: [],
    results: count,
  };
}
