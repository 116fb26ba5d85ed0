import { setTimeout as pause } from 'node:timers/promises';
import { createEntitiesUnderway } from '@corridor/graph-schema/store';
import { createStandingDecisions, loadChunk, type Store } from '@corridor/workers/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ids, madeDraft, madeKey } from '../../support/made-records.ts';
import { doUpkeep } from './do-upkeep.ts';
import { startSystem, type RunningSystem } from './running-system.ts';

const released = { releaseTo: ['POLICE'] };
const SEALED = 'NCB/SEALED';

let system: RunningSystem;
let one: string;
let other: string;
beforeAll(async () => {
  system = await startSystem({ key: madeKey });
  const people = 'id,name,phone\nS1,Amara Villanueva,+31612345001\nS2,Bruno Kestrel,+31612345002\n';
  await system.load('analyst', { text: people }, { source: 'list', profile: 'persons', options: released });
  [one, other] = [(await system.lookup('analyst', 'list', 'S1')).id, (await system.lookup('analyst', 'list', 'S2')).id];
  await system.ask('supervisor', 'POST', '/api/v1/sessions/current/step-up', {});
}, 120_000);
afterAll(() => system?.stop());

const everything = async () => {
  const question = (account: string, name: string, params: object) =>
    system.ask(account, 'POST', `/api/v1/questions/${name}`, params);
  const answers = [];
  for (const account of ['analyst', 'analyst-b', 'supervisor'])
    answers.push(
      await question(account, 'summary', {}),
      await question(account, 'neighbours', { entities: [one] }),
      await question(account, 'profile', { entity: other }),
      await question(account, 'paths', { from: one, to: other }),
      await question(account, 'search', { text: 'Wanda Ferreira' }),
      await question(account, 'search', { text: '+31612345009' }),
      await question(account, 'search', { text: 'W-1' }),
      await system.ask(account, 'GET', '/api/v1/status'),
      await system.ask(account, 'GET', '/api/v1/sources'),
      await system.ask(account, 'GET', `/api/v1/entities/${one}/records`),
      await system.ask(account, 'GET', '/api/v1/correction-notices'),
    );
  return answers.map(({ status, text }) => ({ status, text }));
};
const load = (profile: string, text: string) =>
  system.load('analyst', { text }, { source: 'list', profile, options: released });
const ties = (people: readonly string[]) => `source,target\n${people.map((key) => `WT1,${key}`).join('\n')}\n`;
const seal = (account: string, method: string, person: string) =>
  system.ask(account, method, `/api/v1/entities/${person}/seal`, { reason: 'protected witness' });

test('a sealed person changes no answer, whatever is said of them before and after', async () => {
  const before = await everything();
  await load('persons', 'id,name,phone\nWT1,Wanda Ferreira,+31612345009\n');
  await load('edges', ties(['S1', 'S2']));
  const words = 'Wanda Ferreira pointed to the lorry';
  await load(
    'seizures',
    `id,date,substance,quantity,unit,country,persons,narrative\nW-1,2026-03-04,Cocaine,1,kg,Spain,WT1,${words}\n`,
  );
  const between = await everything();
  const { id: witness } = await system.lookup('analyst', 'list', 'WT1');

  const byAnalyst = await seal('analyst', 'POST', witness);
  const byOthers = await seal('analyst-b', 'POST', witness);
  const sealed = await seal('supervisor', 'POST', witness);
  const after = await everything();
  await load('edges', `source,target,type\nS2,WT1,RELATIVE_OF\n`);
  const later = await everything();
  const gone = await system.ask('analyst', 'GET', `/api/v1/entities/${witness}`);
  const absent = await system.ask('analyst', 'GET', `/api/v1/entities/${'e'.repeat(32)}`);

  expect(between).not.toStrictEqual(before);
  expect([byAnalyst.status, byOthers.status]).toStrictEqual([403, 403]);
  expect(sealed).toMatchObject({ status: 201, body: { records: 4 } });
  expect(after).toStrictEqual(before);
  expect(later).toStrictEqual(before);
  expect([gone.status, Object(gone.body).detail]).toStrictEqual([404, Object(absent.body).detail]);
  expect(await doUpkeep(system, 'verify')).toMatchObject({ equal: true });

  const member = { compartment: SEALED, account: 'analyst', kind: 'member', reason: 'keeps contact' };
  const letIn = await system.ask('supervisor', 'POST', '/api/v1/compartment-members', member);
  const seen = await system.ask('analyst', 'GET', `/api/v1/entities/${witness}`);
  const path = await system.ask('analyst', 'POST', '/api/v1/questions/paths', { from: one, to: other });

  expect(letIn.status).toBe(201);
  expect(seen.body).toMatchObject({ caption: 'Wanda Ferreira' });
  expect(
    Object(seen.body)
      .claims.map(({ type }: { type: string }) => type)
      .sort(),
  ).toContain('RELATIVE_OF');
  expect(path.body).toMatchObject({ linked: true });
  // The supervisor who sealed is not of the circle, and takes nothing off that is not there for them.
  expect((await seal('supervisor', 'DELETE', witness)).status).toBe(404);
});

test('sealed persons are listed to overseers of their circle alone, one of whom takes the seal off', async () => {
  await load('persons', 'id,name,phone\nWT3,Ottilie Brandt,+31612345011\n');
  const { id: witness } = await system.lookup('analyst', 'list', 'WT3');
  await seal('supervisor', 'POST', witness);
  const listed = async (account: string) => {
    const { status, body } = await system.ask(account, 'GET', '/api/v1/seals');
    const seals: { entity: { caption: string }; by: string; reason: string }[] = Object(body)['seals'] ?? [];
    return [status, Object(body)['isMember'], seals.map(({ entity, by, reason }) => [entity.caption, by, reason])];
  };
  const before = await listed('supervisor');
  const member = { compartment: SEALED, account: 'supervisor-2', kind: 'member', reason: 'oversees' };
  await system.ask('supervisor', 'POST', '/api/v1/compartment-members', member);
  const within = await listed('supervisor-2');
  const outside = await listed('supervisor');
  await system.ask('supervisor-2', 'POST', '/api/v1/sessions/current/step-up', {});
  const lifted = await seal('supervisor-2', 'DELETE', witness);
  const after = await listed('supervisor-2');
  const again = await seal('supervisor-2', 'DELETE', witness);

  expect(before).toStrictEqual([200, false, []]);
  expect(outside).toStrictEqual(before);
  expect(within).toStrictEqual([
    200,
    true,
    [
      ['Ottilie Brandt', 'supervisor', 'protected witness'],
      ['Wanda Ferreira', 'supervisor', 'protected witness'],
    ],
  ]);
  expect(lifted).toMatchObject({ status: 200, body: { records: 1 } });
  expect(after).toStrictEqual([200, true, [['Wanda Ferreira', 'supervisor', 'protected witness']]]);
  expect([again.status, (await listed('analyst'))[0]]).toStrictEqual([409, 403]);
});

test('whoever sees a sealed person by the records of others learns from no refusal that there is a seal', async () => {
  const theirs = { source: 'POLICE/list', profile: 'persons', options: { releaseTo: ['NCB'] } };
  await system.load('analyst-b', { text: 'id,name\nWT4,Rosalind Ashby\nWT5,Edmund Ashby\n' }, theirs);
  const [witness, free] = [
    (await system.lookup('analyst', 'POLICE/list', 'WT4')).id,
    (await system.lookup('analyst', 'POLICE/list', 'WT5')).id,
  ];
  await loadAbout(witness, 'Rosalind Ashby', 'own');
  const refusals = async (person: string) =>
    [await seal('supervisor', 'POST', person), await seal('supervisor', 'DELETE', person)].map(({ status, body }) => [
      status,
      Object(body).detail,
    ]);
  const sealed = await seal('supervisor', 'POST', witness);

  expect(sealed).toMatchObject({ status: 201, body: { records: 1 } });
  expect((await system.ask('supervisor', 'GET', `/api/v1/entities/${witness}`)).status).toBe(200);
  expect(await refusals(witness)).toStrictEqual(await refusals(free));
  expect((await seal('supervisor-2', 'POST', witness)).body).toMatchObject({ detail: 'It is sealed already.' });
});

test('a record that is being loaded while its person is sealed is sealed as well, and two seals at once are one', async () => {
  await load('persons', 'id,name,phone\nWT2,Yara Lindqvist,+31612345010\n');
  const { id: witness } = await system.lookup('analyst', 'list', 'WT2');
  let sealing: Promise<{ status: number }[]> | undefined;
  const store = whenSealsAreRead(system.store, async () => {
    sealing ??= Promise.all([seal('supervisor', 'POST', witness), seal('supervisor', 'POST', witness)]);
    await pause(SEALING_MS);
  });
  const loaded = await loadAbout(witness, 'Yara Lindqvist', 'late', store);
  const statuses = (await sealing)?.map(({ status }) => status).sort();
  const tokens = await system.store.read.run(
    `
    MATCH (record:Record)-[:DESCRIBES]->(:Entity {id: $witness})
    MATCH (token:PolicyToken {id: record.token})
    RETURN token.compartment AS compartment
  `,
    { witness },
  );

  expect(loaded.result).toBe('loaded');
  expect(statuses).toStrictEqual([201, 409]);
  expect(tokens).toStrictEqual([{ compartment: SEALED }, { compartment: SEALED }]);
});

/** Longer than sealing takes where nothing holds it up. */
const SEALING_MS = 1_500;

/** Loads a record of the agency itself that speaks of a person whatever source knows them. */
async function loadAbout(person: string, name: string, importId: string, store = system.store) {
  const [listed] = await system.store.read.run(
    "MATCH (record:Record {ref: 'persons:S1'}) RETURN record.token AS token, record.source AS source",
  );
  const [token, source] = [String(listed?.['token']), String(listed?.['source'])];
  await system.store.write(({ run }) =>
    run("CREATE (:Import {id: $importId, state: 'running', importer: 'analyst', owner: 'NCB'})", { importId }),
  );
  const { said, ...draft } = madeDraft(importId, [name], { importId });
  const mentions = said.mentions.map((each) => (each.kind === 'Person' ? { ...each, id: person } : each));
  return loadChunk(
    { store, ids, decisions: createStandingDecisions(system.store), underway: createEntitiesUnderway() },
    {
      operationId: ids.other('chunk', importId),
      import: importId,
      chunk: 0,
      drafts: [{ ...draft, source, token, said: { ...said, token, mentions } }],
      tokens: [],
      quarantined: [],
      outcome: { read: 1, accepted: 1, flagged: 0, quarantined: 0, rejected: 0, bytes: 0, flags: {}, unmapped: {} },
    },
  );
}

/** A store that does something each time a write has read the seals. */
function whenSealsAreRead(store: Store, then: () => Promise<void>): Store {
  return {
    ...store,
    write: (work) =>
      store.write((tools) =>
        work({
          ...tools,
          async run(text, parameters) {
            const rows = await tools.run(text, parameters);
            if (/MATCH \(seal:PersonSeal\)/.test(text)) await then();
            return rows;
          },
        }),
      ),
  };
}
