import * as z from 'zod';
import { createClaims } from '../cypher/load-claims.ts';
import { createEntities, findEntities } from '../cypher/load-entities.ts';
import type { FoldedClaim } from '../fold/index.ts';
import type { KindLabel } from '../kinds/index.ts';
import { groupClaims, type ClaimToWrite } from './claim-groups.ts';
import { WriteConflict } from './failures.ts';
import type { StoreTools } from './run.ts';
import type { RecordedTime } from './stored-claim.ts';

const pairs = z.tuple([z.object({ found: z.array(z.tuple([z.string(), z.number()])) })]);

/** Makes those of the entities that are not there. Answers how many. */
export async function repairEntities({ run }: StoreTools, wanted: ReadonlyMap<string, KindLabel>): Promise<number> {
  const [{ found }] = pairs.parse(await run(findEntities, { ids: [...wanted.keys()] }));
  const there = new Set(found.map(([id]) => id));
  const absent = new Map<KindLabel, string[]>();
  for (const [id, kind] of wanted) {
    if (!there.has(id)) absent.set(kind, [...(absent.get(kind) ?? []), id]);
  }
  await Promise.all(
    [...absent]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([kind, ids]) => run(createEntities(kind), { ids: ids.toSorted() })),
  );
  return wanted.size - there.size;
}

/** A claim to be written again, with the record that says it. */
export interface ClaimToRepair {
  readonly claim: FoldedClaim;
  readonly record: string;
  readonly time: RecordedTime;
}

/** Writes claims of one type anew: what is stored under their ids goes first. */
export async function repairClaims(
  tools: StoreTools,
  type: FoldedClaim['type'],
  claims: readonly ClaimToRepair[],
): Promise<void> {
  await deleteClaims(
    tools,
    type,
    claims.map(({ claim }) => claim.id),
  );
  const ends = [
    ...new Set(claims.flatMap(({ claim }) => (type === 'DESCRIBES' ? [claim.to] : [claim.from, claim.to]))),
  ];
  const [[entities], [records]] = await Promise.all([
    tools.run(findEntities, { ids: ends }).then((rows) => pairs.parse(rows)),
    tools
      .run(`UNWIND $ids AS id MATCH (record:Record {id: id}) RETURN collect([record.id, id(record)]) AS found`, {
        ids: type === 'DESCRIBES' ? [...new Set(claims.map(({ record }) => record))] : [],
      })
      .then((rows) => pairs.parse(rows)),
  ]);
  const nodes = new Map([...entities.found, ...records.found]);
  const toWrite = claims.map((one): ClaimToWrite => {
    const [from, to] = [nodes.get(one.claim.from), nodes.get(one.claim.to)];
    if (from === undefined || to === undefined) throw new WriteConflict(`The end of a ${type} is not there`);
    return { ...one, from, to };
  });
  await tools.run(createClaims, { ...groupClaims(toWrite, tools) });
}

/** Deletes claims of one type by their ids. */
export async function deleteClaims(
  { run }: Pick<StoreTools, 'run'>,
  type: FoldedClaim['type'],
  ids: readonly string[],
): Promise<void> {
  await run(`UNWIND $ids AS id MATCH ()-[claim:${type} {id: id}]->() DELETE claim`, { ids });
}

/** Deletes entities that nothing hangs on any more. */
export async function deleteEntities({ run }: Pick<StoreTools, 'run'>, ids: readonly string[]): Promise<void> {
  await run(`UNWIND $ids AS id MATCH (entity:Entity {id: id}) WHERE NOT (entity)--() DELETE entity`, { ids });
}

/** Links decisions to the entities that they are about, where a link is missing. */
export async function repairDecisionLinks({ run }: Pick<StoreTools, 'run'>): Promise<void> {
  await run(`
    MATCH (decision:Decision)
    UNWIND decision.entities AS id
    MATCH (entity:Entity {id: id})
    MERGE (decision)-[:ABOUT]->(entity)
  `);
}
