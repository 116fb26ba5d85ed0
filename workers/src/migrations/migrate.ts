import { setTimeout as pause } from 'node:timers/promises';
import * as z from 'zod';
import type { Log } from '../log.ts';
import { StartRefused } from '../start-refused.ts';
import type { Store } from '../driver.ts';
import { generated, migrations } from './index.ts';
import { checksum, migrationText, type Migration } from './migration.ts';

const LOCK_STALE_MS = 30_000;
const LOCK_POLL_MS = 1_000;
const LOCK_PATIENCE_MS = 60_000;
const appliedRow = z.array(z.object({ version: z.string(), checksum: z.string() }));

/**
 * Brings the store's schema up to date: what was applied is a chain of `__Neo4jMigration` nodes, as neo4j-migrations keeps
 * it. Runs twice without effect; a changed file of the past is refused. Then waits for the indexes.
 */
export async function migrate(store: Store, log: Log): Promise<void> {
  await store.alone(
    'CREATE CONSTRAINT neo4j_migration_version IF NOT EXISTS FOR (m:__Neo4jMigration) REQUIRE (m.version, m.migrationTarget) IS UNIQUE',
  );
  await store.alone(
    'CREATE CONSTRAINT neo4j_migration_lock IF NOT EXISTS FOR (l:__Neo4jMigrationsLock) REQUIRE l.id IS UNIQUE',
  );
  const mine = `${process.pid}-${Date.now()}`;
  await takeLock(store, mine);
  try {
    await store.write(({ run }) => run(`MERGE (base:__Neo4jMigration {version: 'BASELINE', migrationTarget: '-'})`));
    const applied = new Map(
      appliedRow
        .parse(
          await store.read.run(
            `MATCH (m:__Neo4jMigration) WHERE m.checksum IS NOT NULL RETURN m.version AS version, m.checksum AS checksum`,
          ),
        )
        .map((row) => [row.version, row.checksum]),
    );
    let previous = 'BASELINE';
    for (const migration of migrations) {
      const known = applied.get(migration.version);
      if (known !== checksum(migration)) {
        if (known !== undefined && !generated.has(migration.version)) {
          throw new StartRefused(
            `${migration.fileName} was changed after it was applied; add a new migration instead.`,
          );
        }
        for (const statement of migration.statements) {
          await store.alone(statement);
        }
        await renewLock(store, mine);
        await remember(store, migration, previous);
        log.info({ migration: migration.fileName, bytes: migrationText(migration).length }, 'migrated');
      }
      previous = migration.version;
    }
  } finally {
    await store.write(({ run }) =>
      run(`MATCH (l:__Neo4jMigrationsLock {id: 'corridor', mine: $mine}) DELETE l`, { mine }),
    );
  }
  await store.alone('CALL db.awaitIndexes(300)');
}

/** One migrating process at a time; whoever holds the lock renews it, and one that a killed process left is taken over. */
async function takeLock(store: Store, mine: string): Promise<void> {
  const end = Date.now() + LOCK_PATIENCE_MS;
  while (!(await renewLock(store, mine))) {
    if (Date.now() > end)
      throw new StartRefused('Another process is migrating the store; start again when it is done.');
    await pause(LOCK_POLL_MS);
  }
}

async function renewLock(store: Store, mine: string): Promise<boolean> {
  const now = Date.now();
  const rows = await store.write(({ run, integer }) =>
    run(
      `
      MERGE (l:__Neo4jMigrationsLock {id: 'corridor'})
      ON CREATE SET l.at = $now, l.mine = $mine
      WITH l, l.mine = $mine OR l.at < $stale AS free
      SET l.at = CASE WHEN free THEN $now ELSE l.at END, l.mine = CASE WHEN free THEN $mine ELSE l.mine END
      RETURN free
    `,
      { now: integer(now), stale: integer(now - LOCK_STALE_MS), mine },
    ),
  );
  return rows[0]?.['free'] === true;
}

/** The chain: each applied file hangs on the one before. */
async function remember(store: Store, migration: Migration, previous: string): Promise<void> {
  await store.write(({ run, integer }) =>
    run(
      `
      MATCH (before:__Neo4jMigration {version: $previous, migrationTarget: '-'})
      MERGE (applied:__Neo4jMigration {version: $version, migrationTarget: '-'})
      SET applied.checksum = $checksum, applied.source = $source, applied.type = 'CYPHER', applied.description = $description
      MERGE (before)-[link:MIGRATED_TO]->(applied)
      SET link.at = $at, link.by = 'corridor'
    `,
      {
        previous,
        version: migration.version,
        checksum: checksum(migration),
        source: migration.fileName,
        description: migration.description,
        at: integer(Date.now()),
      },
    ),
  );
}
