import neo4j6 from 'neo4j-driver';
import neo4j5 from 'neo4j-driver-5';
import type { RecordDraft } from '@corridor/graph-schema';
import { foldRecord } from '@corridor/graph-schema/fold';
import { resolveVersions, storedClaim, storedRecord } from '@corridor/graph-schema/store';
import type { StoreAddress } from '@corridor/workers/testing';
import { ids } from '../../support/made-records.ts';

/** Rows in one transaction. */
const ROWS_A_TRANSACTION = 100;

/** The version of the driver. */
export type NaiveDriver = 'driver 5' | 'driver 6';

/**
 * The rival: how a worker is written first. The driver as it comes, a hundred rows a transaction, one query a label and a
 * type, each awaited, and everything merged on its id whether it can be there or not. It writes the same nodes,
 * relationships and properties as ours, under the same constraints.
 */
export async function naiveLoad(
  version: NaiveDriver,
  address: StoreAddress,
  drafts: readonly RecordDraft[],
): Promise<void> {
  if (version === 'driver 5') {
    const driver = neo4j5.driver(address.uri, neo4j5.auth.basic(address.user, address.password));
    const session = driver.session();
    const write = (batch: readonly Statement[]) =>
      session.executeWrite(async (transaction) => {
        for (const { text, rows } of batch) await transaction.run(text, { rows });
      });
    await loadWith(write, neo4j5.int, drafts);
    await session.close();
    await driver.close();
  } else {
    const driver = neo4j6.driver(address.uri, neo4j6.auth.basic(address.user, address.password));
    const session = driver.session();
    const write = (batch: readonly Statement[]) =>
      session.executeWrite(async (transaction) => {
        for (const { text, rows } of batch) await transaction.run(text, { rows });
      });
    await loadWith(write, neo4j6.int, drafts);
    await session.close();
    await driver.close();
  }
}

async function loadWith(
  write: (batch: readonly Statement[]) => Promise<void>,
  integer: (value: number) => unknown,
  drafts: readonly RecordDraft[],
): Promise<void> {
  for (let at = 0; at < drafts.length; at += ROWS_A_TRANSACTION) {
    await write(statementsOf(drafts.slice(at, at + ROWS_A_TRANSACTION), integer));
  }
}

interface Statement {
  readonly text: string;
  readonly rows: unknown[];
}

function statementsOf(drafts: readonly RecordDraft[], integer: (value: number) => unknown): Statement[] {
  const tools = { integer, point: () => undefined };
  const records: unknown[] = [];
  const entities = new Map<string, unknown[]>();
  const claims = new Map<string, unknown[]>();
  const at = Date.now();
  for (const resolution of resolveVersions(drafts, [], ids, () => false).resolutions) {
    if (resolution.outcome !== 'new') continue;
    records.push(storedRecord(resolution, at, tools));
    const folded = foldRecord(resolution.id, resolution.draft.said, ids, new Map());
    for (const [id, kind] of folded.entities) append(entities, kind, { id });
    for (const claim of folded.claims) {
      const start = claim.type === 'DESCRIBES' ? resolution.id : claim.from;
      const properties = storedClaim(claim, resolution.id, { recordedAt: at }, tools);
      append(claims, claim.type, { start, end: claim.to, id: claim.id, properties });
    }
  }
  return [
    { text: 'UNWIND $rows AS row MERGE (record:Record {id: row.id}) SET record += row', rows: records },
    ...[...entities].map(([kind, rows]) => ({
      text: `UNWIND $rows AS row MERGE (entity:Entity {id: row.id}) SET entity:${kind}`,
      rows,
    })),
    ...[...claims].map(([type, rows]) => ({
      text: `
        UNWIND $rows AS row
        MATCH (start:${type === 'DESCRIBES' ? 'Record' : 'Entity'} {id: row.start})
        MATCH (end:Entity {id: row.end})
        MERGE (start)-[claim:${type} {id: row.id}]->(end)
        SET claim += row.properties
      `,
      rows,
    })),
  ];
}

function append(groups: Map<string, unknown[]>, name: string, row: unknown): void {
  const group = groups.get(name);
  if (group === undefined) groups.set(name, [row]);
  else group.push(row);
}
