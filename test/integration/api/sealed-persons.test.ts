import { afterAll, beforeAll, expect, test } from 'vitest';
import { doUpkeep } from './do-upkeep.ts';
import { startSystem, type RunningSystem } from './running-system.ts';

const released = { releaseTo: ['POLICE'] };
const SEALED = 'NCB/SEALED';

let system: RunningSystem;
let one: string;
let other: string;
beforeAll(async () => {
  system = await startSystem();
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
  expect(sealed).toMatchObject({ status: 201, body: { records: 3 } });
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
