import type { AuditRecord } from '@corridor/graph-schema/audit';
import type { OpenLog } from '../log/open-log.ts';
import { parseRecord } from '../log/record.ts';
import type { LogFilter, LogPage } from '../socket/messages.ts';
import { scanBack } from './scan-back.ts';

/** Records looked at for one page; where that does not fill it, the next page goes on. */
const RECORDS_A_PAGE = 300_000;
/** Entries stand in the order in which they came; an event may be told of so much later. */
const LATE_MS = 24 * 60 * 60 * 1_000;

/** One page of the records that fit a filter, the newest first; `next` goes on with the older ones. */
export async function readPage(folder: string, log: OpenLog, filter: LogFilter): Promise<LogPage> {
  const needles = [filter.account, filter.case].filter((text) => text !== undefined && text !== 'service');
  const anyOf = filter.subjects ?? [];
  const mayHold = (bytes: Buffer) =>
    needles.every((text) => text === undefined || bytes.includes(text)) &&
    (anyOf.length === 0 || anyOf.some((text) => bytes.includes(text)));
  const records: AuditRecord[] = [];
  let looked = 0;
  for await (const { seq, record } of scanBack(folder, log, filter.before, mayHold)) {
    looked += 1;
    if (looked > RECORDS_A_PAGE) return { records, next: seq + 1 };
    if (!mayHold(record)) continue;
    const found = parseRecord(record);
    if (filter.from !== undefined && Date.parse(found.at) < Date.parse(filter.from) - LATE_MS) return { records };
    if (!fits(found, filter)) continue;
    if (records.length === filter.limit) return { records, next: seq + 1 };
    records.push(found);
  }
  return { records };
}

/** An alarm of the log itself, about no account: for every overseer. */
function isOfNobody({ kind, agency, account }: AuditRecord): boolean {
  return kind === 'alarm' && agency === undefined && account === undefined;
}

/** Whether a record is one of those that are looked for. */
export function fits(record: AuditRecord, filter: Omit<LogFilter, 'limit' | 'before'>): boolean {
  const { agency, account, subjects, kinds, decision, originator, from, to } = filter;
  return (
    (agency === undefined || record.agency === agency || isOfNobody(record)) &&
    (account === undefined || record.account === account) &&
    (subjects === undefined || subjects.some((id) => record.subjects.includes(id))) &&
    (kinds === undefined || kinds.includes(record.kind)) &&
    (decision === undefined || record.decision === decision) &&
    (filter.case === undefined || record.case === filter.case) &&
    (originator === undefined || record.originators.includes(originator)) &&
    (from === undefined || record.at >= from) &&
    (to === undefined || record.at < to)
  );
}
