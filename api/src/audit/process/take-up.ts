import type { AuditRecord } from '@corridor/graph-schema/audit';
import type { AlarmRule } from '../alarms/alarm-rules.ts';
import type { OpenLog } from '../log/open-log.ts';
import { parseRecord } from '../log/record.ts';
import { scanBack } from '../read/scan-back.ts';
import { REMEMBERED } from './appender.ts';

/** What a process must know of the entries before it: their ids, and those that rules still count; the oldest first. */
export async function takeUp(
  folder: string,
  log: OpenLog,
  rules: readonly AlarmRule[],
): Promise<{ known: string[]; recent: AuditRecord[] }> {
  const minutes = Math.max(0, ...rules.map((rule) => rule.windowMinutes + (rule.throttleMinutes ?? 0)));
  const since = new Date(Date.now() - minutes * 60_000).toISOString();
  const known: string[] = [];
  const recent: AuditRecord[] = [];
  for await (const { record } of scanBack(folder, log)) {
    const entry = parseRecord(record);
    known.push(entry.id);
    if (entry.at >= since) recent.push(entry);
    if (known.length === REMEMBERED) break;
  }
  return { known: known.reverse(), recent: recent.reverse() };
}
