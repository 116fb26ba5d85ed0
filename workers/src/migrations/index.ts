import { constraintStatements } from '@corridor/graph-schema/cypher';
import { defineMigration } from './migration.ts';
import type { Migration } from './migration.ts';

/**
 * The schema follows the declarations: every statement says `IF NOT EXISTS`, so that a new kind or claim type is a repeated
 * run of the first file and not a new one. A change of what is stored is a migration of its own, added below.
 */
export const migrations: readonly Migration[] = [
  defineMigration(1, 'constraints_and_indexes', constraintStatements),
  defineMigration(2, 'revisions', [
    `MERGE (graph:GraphRevision {id: 'graph'}) ON CREATE SET graph.rev = 0`,
    `MERGE (work:WorkRevision {id: 'work'}) ON CREATE SET work.rev = 0`,
  ]),
];

/** Migrations that are generated from declarations: their text may change, and then they run again. */
export const generated: ReadonlySet<string> = new Set(['0001']);
