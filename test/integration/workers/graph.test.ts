import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import fc from 'fast-check';
import type { RecordDraft } from '@corridor/graph-schema';
import { createEntitiesUnderway, restampRecord, stampRevision } from '@corridor/graph-schema/store';
import {
  compare,
  createStandingDecisions,
  hashStored,
  loadChunk,
  rebuildAndCompare,
  verify,
} from '@corridor/workers/testing';
import type { Store } from '@corridor/workers/testing';
import { emptyStore } from '../../support/empty-store.ts';
import { digest, ids, madeDraft, personOf, token } from '../../support/made-records.ts';
import { isLong } from '../../support/env.ts';
import { injectNeo4j } from '../../support/inject.ts';

let store: Store;
beforeAll(async () => {
  store = await emptyStore(injectNeo4j());
});
afterAll(() => store.close());
beforeEach(clear);

const upkeep = () => ({ store, ids, digest, progress: async () => undefined, signal: new AbortController().signal });

test('a chunk that is loaded three times is there once', async () => {
  await newImport('import-1');
  const drafts = [madeDraft('1', ['A', 'B', 'C']), madeDraft('2', ['B', 'D'])];

  const first = await load('import-1', 0, drafts);
  const once = await hashStored(upkeep());
  const again = [await load('import-1', 0, drafts), await load('import-1', 0, drafts)];

  expect(first.result).toBe('loaded');
  expect(again).toStrictEqual([{ result: 'already' }, { result: 'already' }]);
  expect(await hashStored(upkeep())).toBe(once);
});

test('the same rows in another import change nothing', async () => {
  await newImport('import-1');
  await newImport('import-2');
  const drafts = [madeDraft('1', ['A', 'B']), madeDraft('2', ['B', 'D'])];
  await load('import-1', 0, drafts);
  const once = await hashStored(upkeep());

  const second = await load('import-2', 0, drafts);

  expect(second).toStrictEqual({ result: 'loaded' });
  expect(await hashStored(upkeep())).toBe(once);
});

test('a newer version replaces the claims of the older one', async () => {
  await newImport('import-1');
  await load('import-1', 0, [madeDraft('1', ['A', 'B'])]);
  await load('import-1', 1, [madeDraft('1', ['A', 'C'])]);

  const standing = await store.read.run(
    `MATCH (r:Record)-[d:DESCRIBES]->(e) WHERE d.retractedAt IS NULL RETURN r.version AS version, d.names[0] AS name ORDER BY name`,
  );

  expect(standing).toStrictEqual([
    { version: '2', name: 'A' },
    { version: '2', name: 'C' },
  ]);
  expect(await compare(upkeep())).toMatchObject({ equal: true });
});

test('no invariant is broken', async () => {
  await newImport('import-1');
  await load('import-1', 0, [madeDraft('1', ['A', 'B', 'C']), madeDraft('2', ['B', 'D'], { country: 'ESP' })]);

  const { equal, invariants } = await verify(upkeep());

  expect(equal).toBe(true);
  expect(invariants.filter(({ violations }) => violations > 0)).toStrictEqual([]);
});

test('a graph that was dropped is derived again to the same hash', async () => {
  await newImport('import-1');
  await load('import-1', 0, [madeDraft('1', ['A', 'B', 'C']), madeDraft('2', ['B', 'D'])]);
  await load('import-1', 1, [madeDraft('1', ['A', 'E'])]);
  const before = await hashStored(upkeep());
  await store.alone('MATCH (e:Entity) DETACH DELETE e');

  const rebuilt = await rebuildAndCompare(upkeep());

  expect(rebuilt).toMatchObject({ equal: true, storedHash: before, foldedHash: before });
});

test('what was changed behind the back of the records is seen and put right', async () => {
  await newImport('import-1');
  await load('import-1', 0, [madeDraft('1', ['A', 'B', 'C'])]);
  const before = await hashStored(upkeep());
  await store.alone('MATCH ()-[c:ASSOCIATE_OF]->() WITH c LIMIT 1 SET c.weight = 99.0');
  await store.alone(
    `MATCH (a:Person), (b:Person) WITH a, b LIMIT 1 CREATE (a)-[:ASSOCIATE_OF {id: 'stray', record: 'none'}]->(b)`,
  );

  const { equal } = await compare(upkeep());
  const rebuilt = await rebuildAndCompare(upkeep());

  expect(equal).toBe(false);
  expect(rebuilt).toMatchObject({ equal: true, storedHash: before });
});

test('what is loaded and released while the graph is derived again stays', async () => {
  await newImport('import-1');
  const many = Array.from({ length: 20 }, (_, at) => madeDraft(String(at), [`A${at}`, 'B']));
  await load('import-1', 0, many);
  let step = 0;
  const meanwhile = async () => {
    step += 1;
    // First when all records there were have been read, then while strays are sought.
    if (step === 1) await release(String((await recordsOf('3'))[0]));
    await load('import-1', step, [madeDraft(`new ${step}`, [`C${step}`, 'B']), madeDraft(`also ${step}`, ['B'])]);
  };

  // It looks again as long as something is written.
  await expect(rebuildAndCompare({ ...upkeep(), progress: meanwhile })).rejects.toThrow('changed during each');
  const after = await compare(upkeep());

  expect(step).toBeGreaterThan(2);
  expect(after.equal).toBe(true);
  const rows = await store.read.run(
    `MATCH (r:Record)-[d:DESCRIBES]->() RETURN count(DISTINCT r) AS records, count(DISTINCT d.token) AS tokens`,
  );
  expect(rows).toStrictEqual([{ records: many.length + 2 * step, tokens: 2 }]);
});

test('a decision made after it was last looked at is seen before the commit', async () => {
  await newImport('import-1');
  const decisions = createStandingDecisions(store);
  await load('import-1', 0, [madeDraft('1', ['A', 'B'])], decisions);
  const survivor = await decide(['A', 'C']);

  await load('import-1', 1, [madeDraft('2', ['A', 'C', 'D'])], decisions);

  const rows = await store.read.run(
    `MATCH (:Record {ref: '2'})-[d:DESCRIBES]->(e) RETURN d.names[0] AS name, e.id AS entity ORDER BY name`,
  );
  expect(rows).toStrictEqual([
    { name: 'A', entity: survivor },
    { name: 'C', entity: survivor },
    { name: 'D', entity: personOf('D') },
  ]);
});

const CASES = isLong() ? 200 : 6;

test(
  `records in any order, in any chunks, with repeats, come to one graph (${CASES} cases)`,
  { timeout: 1_200_000 },
  async () => {
    const made = fc.uniqueArray(
      fc.record({
        ref: fc.integer({ min: 1, max: 6 }).map(String),
        version: fc.integer({ min: 1, max: 12 }).map(String),
        people: fc.uniqueArray(fc.constantFrom('A', 'B', 'C', 'D', 'E'), { minLength: 1, maxLength: 4 }),
      }),
      { minLength: 1, maxLength: 12, selector: ({ ref, version }) => `${ref} ${version}` },
    );
    const arrivals = made.chain((records) =>
      fc.tuple(
        fc.constant(records),
        fc.shuffledSubarray([...records, ...records], { minLength: records.length * 2 }),
        fc.integer({ min: 1, max: 5 }),
      ),
    );

    await fc.assert(
      fc.asyncProperty(arrivals, async ([records, shuffled, size]) => {
        const drafts = (list: typeof records) =>
          list.map(({ ref, version, people }) => madeDraft(ref, people, { version }));
        await clear();
        await newImport('import-1');
        await load('import-1', 0, drafts(records));
        const inOrder = await hashStored(upkeep());

        await clear();
        await newImport('import-1');
        for (let at = 0, chunk = 0; at < shuffled.length; at += size, chunk += 1) {
          await load('import-1', chunk, drafts(shuffled.slice(at, at + size)));
        }

        expect(await compare(upkeep())).toMatchObject({ equal: true, storedHash: inOrder });
        expect((await rebuildAndCompare(upkeep())).storedHash).toBe(inOrder);
      }),
      { numRuns: CASES },
    );
  },
);

async function clear(): Promise<void> {
  await store.alone(
    'MATCH (n) WHERE n:Record OR n:Entity OR n:Op OR n:Import OR n:ImportChunk OR n:Decision OR n:Dissemination DETACH DELETE n',
  );
}

async function recordsOf(ref: string): Promise<unknown[]> {
  return (await store.read.run(`MATCH (r:Record {ref: $ref}) RETURN r.id AS id`, { ref })).map(({ id }) => id);
}

/** Gives a record to one more agency. */
async function release(record: string): Promise<void> {
  await store.write(async (tools) => {
    const [row] = await tools.run(
      `CREATE (one:Dissemination {id: 'given', record: $record, recipient: 'AGENCY-B', at: $at}) RETURN id(one) AS node`,
      { record, at: tools.integer(Date.now()) },
    );
    const node = await restampRecord(tools, record, ids);
    await stampRevision(tools, [node, Number(row?.['node'])], Number.MAX_SAFE_INTEGER);
  });
}

async function newImport(id: string): Promise<void> {
  await store.write(({ run }) =>
    run(`CREATE (:Import {id: $id, state: 'running', importer: 'tester', owner: 'AGENCY-A'})`, { id }),
  );
}

/** Decides that two people are one, without moving what they have. Answers which entity they are from now on. */
async function decide(people: readonly string[]): Promise<string> {
  const entities = people.map(personOf).toSorted();
  await store.write(async (tools) => {
    const [row] = await tools.run(
      `
      CREATE (decision:Decision {id: 'd', verdict: 'SAME', at: $at, entities: $entities})
      WITH decision
      OPTIONAL MATCH (entity:Entity) WHERE entity.id IN $entities
      FOREACH (one IN CASE WHEN entity IS NULL THEN [] ELSE [entity] END | CREATE (decision)-[:ABOUT]->(one))
      RETURN DISTINCT id(decision) AS node
    `,
      { at: tools.integer(Date.now()), entities },
    );
    await stampRevision(tools, [Number(row?.['node'])], Number.MAX_SAFE_INTEGER);
  });
  return String(entities[0]);
}

function load(
  importId: string,
  chunk: number,
  drafts: readonly RecordDraft[],
  decisions = createStandingDecisions(store),
) {
  const read = drafts.length;
  return loadChunk(
    { store, ids, decisions, underway: createEntitiesUnderway() },
    {
      operationId: ids.other('chunk', importId, String(chunk)),
      import: importId,
      chunk,
      drafts,
      tokens: [token],
      quarantined: [],
      outcome: { read, accepted: read, flagged: 0, quarantined: 0, rejected: 0, bytes: 0, flags: {}, unmapped: {} },
    },
  );
}
