import { readAuditCheckpoints, readOperations } from '@corridor/graph-schema/store';
import type { Store } from '../../graph/driver.ts';
import type { OpenLog } from '../log/open-log.ts';
import { parseRecord } from '../log/record.ts';
import { scanBack } from '../read/scan-back.ts';
import type { FullVerification } from '../socket/messages.ts';
import { keptLog, verifyLog } from '../verify/verify-log.ts';
import type { RemoteWitness } from '../witness/ask-witness.ts';

const CHECKPOINTS = 100;
const OPERATIONS_A_PAGE = 5_000;
const FAULTS_NAMED = 100;

/** The whole verification of a running system: the log against its checkpoints, those of the store and of the witness; and every operation of the store against its one entry. */
export async function verifyAll({
  folder,
  log,
  witness,
  store,
}: {
  folder: string;
  log: OpenLog;
  witness: RemoteWitness | undefined;
  store: Store | undefined;
}): Promise<FullVerification> {
  const [fromWitness, fromStore] = await Promise.all([
    witness?.checkpoints().catch(() => undefined),
    store ? readAuditCheckpoints(store.read, CHECKPOINTS) : [],
  ]);
  const outside = `${fromStore.map((note) => `${note}\n`).join('')}${fromWitness ?? ''}`;
  const found = await verifyLog(keptLog(folder), outside);
  const operations = store ? await compareOperations(folder, log, store) : { expected: 0, found: 0, faults: [] };
  const faults = [...found.faults, ...operations.faults].slice(0, FAULTS_NAMED);
  return {
    ...found,
    equal: faults.length === 0,
    faults,
    witnessed: fromWitness !== undefined,
    operations: { expected: operations.expected, found: operations.found },
  };
}

async function compareOperations(folder: string, log: OpenLog, store: Store) {
  // Asked for first: what is carried out meanwhile has its entry a moment later.
  const begin = await firstTime(folder, log);
  const expected: string[] = [];
  for (let after = '', page: string[] = []; ; after = page.at(-1) ?? '') {
    page = await readOperations(store.read, begin, after, OPERATIONS_A_PAGE);
    expected.push(...page);
    if (page.length < OPERATIONS_A_PAGE) break;
  }
  const counts = new Map<string, number>();
  for await (const { record } of scanBack(folder, log, undefined, (bytes) => bytes.includes('"operation":'))) {
    const { operation } = parseRecord(record);
    if (operation !== undefined) counts.set(operation, (counts.get(operation) ?? 0) + 1);
  }
  const faults = expected.flatMap((id) => {
    const entries = counts.get(id) ?? 0;
    return entries === 1 ? [] : [{ what: 'operation' as const, why: `Operation ${id} has ${entries} entries.` }];
  });
  return { expected: expected.length, found: expected.length - faults.length, faults };
}

/** When the log began: what was carried out before has no entry. */
async function firstTime(folder: string, log: OpenLog): Promise<number> {
  for await (const { record } of scanBack(folder, log, 1)) return Date.parse(parseRecord(record).at);
  return Number.MAX_SAFE_INTEGER;
}
