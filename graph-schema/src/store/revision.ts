import * as z from 'zod';
import { DecisionsMoved, WriteConflict } from './failures.ts';
import type { StoreTools } from './run.ts';

/** Redis channel on which the number of a new revision is published after commit. */
export const REVISION_CHANNEL = 'corridor:revision';
/** Redis channel on which the id of an import that moved on is published. */
export const IMPORT_CHANNEL = 'corridor:import';

// Writing the lock before reading the number: else two writers would read the same one.
const stampText = `
  MATCH (graph:GraphRevision {id: 'graph'})
  SET graph.locked = true
  WITH graph
  SET graph.rev = graph.rev + 1
  WITH graph.rev AS rev
  OPTIONAL MATCH (decision:Decision) WHERE decision.rev > $seen
  WITH rev, count(decision) AS decisions
  OPTIONAL MATCH (dissemination:Dissemination) WHERE dissemination.rev > $seen
  WITH rev, decisions, count(dissemination) AS disseminations
  CALL (rev) {
    UNWIND $nodes AS node
    MATCH (written) WHERE id(written) = node
    SET written.rev = rev
    RETURN count(written) AS stamped
  }
  RETURN rev, decisions + disseminations AS newer, stamped
`;
const stampRow = z.tuple([z.object({ rev: z.int(), newer: z.int(), stamped: z.int() })]);

/**
 * The last statement of every transaction that changes the graph: takes the next revision and stamps it on the records,
 * decisions and disseminations written. Nothing of the graph may be written after it.
 * @param nodes internal ids of what is stamped.
 * @param seen the revision up to which the writer knew decisions and disseminations; with its own among `nodes`, those are stamped here.
 */
export async function stampRevision(tools: StoreTools, nodes: readonly number[], seen: number): Promise<number> {
  const rows = await tools.run(stampText, { nodes: nodes.map(tools.integer), seen: tools.integer(seen) });
  const [{ rev, newer, stamped }] = stampRow.parse(rows);
  if (newer > 0) throw new DecisionsMoved('Decisions were made meanwhile');
  if (stamped !== nodes.length) throw new WriteConflict(`${stamped} of ${nodes.length} records could be stamped`);
  return rev;
}

/**
 * Takes the lock of the graph's revision and answers the revision: until the transaction ends nobody else's change of the graph
 * is committed. Who holds it may read and then repair; who changes what records say takes {@link stampRevision} at the end.
 */
export async function holdRevision({ run }: Pick<StoreTools, 'run'>): Promise<number> {
  const rows = await run(`MATCH (graph:GraphRevision {id: 'graph'}) SET graph.locked = true RETURN graph.rev AS rev`);
  return z.tuple([z.object({ rev: z.int() })]).parse(rows)[0].rev;
}

/** The revision now; 0 before the first write. */
export async function readRevision({ run }: Pick<StoreTools, 'run'>): Promise<number> {
  const rows = await run(`MATCH (graph:GraphRevision {id: 'graph'}) RETURN graph.rev AS rev`);
  return z.array(z.object({ rev: z.int() })).parse(rows)[0]?.rev ?? 0;
}

/** Takes the next number of the work objects (imports, charts, accounts), for stamping them. */
export async function nextWorkRevision({ run }: Pick<StoreTools, 'run'>): Promise<number> {
  const rows = await run(`
    MATCH (work:WorkRevision {id: 'work'})
    SET work.locked = true
    WITH work
    SET work.rev = work.rev + 1
    RETURN work.rev AS rev
  `);
  return z.tuple([z.object({ rev: z.int() })]).parse(rows)[0].rev;
}
