import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { doUpkeep } from './do-upkeep.ts';
import { startSystem, type RunningSystem } from './running-system.ts';

/** Merges, imports and unmerges in any order, through the interface: the graph is always what records and decisions say. */

const CASES = 3;
const PEOPLE = ['A', 'B', 'C', 'D', 'E'];
const refusals = [400, 409];

type Step =
  | { readonly act: 'import'; readonly from: string; readonly to: string }
  | { readonly act: 'merge'; readonly one: string; readonly other: string }
  | { readonly act: 'unmerge'; readonly which: number };

let system: RunningSystem;
beforeAll(async () => {
  system = await startSystem();
});
afterAll(() => system.stop());

const person = fc.constantFrom(...PEOPLE);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ act: fc.constant('import' as const), from: person, to: person }),
  fc.record({ act: fc.constant('merge' as const), one: person, other: person }),
  fc.record({ act: fc.constant('unmerge' as const), which: fc.nat(3) }),
);

test(`merges and imports in any order leave no trace once the merges are taken back (${CASES} cases)`, async () => {
  let run = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 7 }), async (steps) => {
      const source = `orders-${(run += 1)}`;
      const rows = PEOPLE.map((key) => `${key},Person ${key} of ${source}`);
      await system.load('analyst', { text: `id,name\n${rows.join('\n')}\n` }, { source, profile: 'persons' });
      const own = await idsOf(source);
      const standing: string[] = [];
      for (const one of steps) await take(source, own, one, standing);
      const amid = await doUpkeep(system, 'verify');
      for (const decision of standing) await takeBack(decision);
      const after = await doUpkeep(system, 'verify');

      expect([amid, after]).toMatchObject([{ equal: true }, { equal: true }]);
      expect(await idsOf(source)).toStrictEqual(own);
    }),
    { numRuns: CASES },
  );
});

async function take(source: string, own: readonly string[], one: Step, standing: string[]): Promise<void> {
  if (one.act === 'import') {
    const text = `source,target\n${one.from},${one.to}\n`;
    await system.load('analyst', { text }, { source, profile: 'edges' });
  } else if (one.act === 'merge') {
    const entities = [one.one, one.other].map((key) => own[PEOPLE.indexOf(key)]);
    const body = { verdict: 'same', entities, reason: 'a test', confirm: true };
    const answer = await system.ask('analyst', 'POST', '/api/v1/decisions', body);
    if (answer.status === 201) standing.push(String(Object(answer.body)['id']));
    // One and the same, or merged already: nothing to decide.
    else if (!refusals.includes(answer.status)) throw new Error(`A merge answered ${answer.status}: ${answer.text}`);
  } else {
    const [decision] = standing.splice(one.which, 1);
    if (decision !== undefined) await takeBack(decision);
  }
}

async function takeBack(decision: string): Promise<void> {
  expect(await system.ask('analyst', 'DELETE', `/api/v1/decisions/${decision}`)).toMatchObject({ status: 200 });
}

const idsOf = (source: string) =>
  Promise.all(PEOPLE.map(async (key) => (await system.lookup('analyst', source, key)).id));
