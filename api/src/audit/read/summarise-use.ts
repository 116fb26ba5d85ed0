import type { OpenLog } from '../log/open-log.ts';
import { parseRecord } from '../log/record.ts';
import type { Use, UseQuery } from '../socket/messages.ts';
import { fits } from './read-page.ts';
import { scanBack } from './scan-back.ts';

const LATE_MS = 24 * 60 * 60 * 1_000;

/** Who used the information of one agency in a time: how often, by agency and account, those who did most first. */
export async function summariseUse(folder: string, log: OpenLog, query: UseQuery): Promise<Use> {
  const byAgency = new Map<string, Map<string, number>>();
  const mayHold = (bytes: Buffer) => bytes.includes(`"${query.originator}"`);
  for await (const { record } of scanBack(folder, log, undefined, mayHold)) {
    if (!mayHold(record)) continue;
    const found = parseRecord(record);
    if (Date.parse(found.at) < Date.parse(query.from) - LATE_MS) break;
    if (found.agency === undefined || found.decision !== 'allowed' || !fits(found, query)) continue;
    const accounts = byAgency.get(found.agency) ?? new Map<string, number>();
    const account = found.account ?? '';
    accounts.set(account, (accounts.get(account) ?? 0) + 1);
    byAgency.set(found.agency, accounts);
  }
  return [...byAgency]
    .map(([agency, accounts]) => ({
      agency,
      entries: [...accounts.values()].reduce((sum, n) => sum + n, 0),
      accounts: [...accounts]
        .map(([account, entries]) => ({ account, entries }))
        .sort((a, b) => b.entries - a.entries || (a.account < b.account ? -1 : 1)),
    }))
    .sort((a, b) => b.entries - a.entries || (a.agency < b.agency ? -1 : 1));
}
