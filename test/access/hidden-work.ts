import type { RunningSystem } from '../integration/api/running-system.ts';
import { actsOfSharing, approveNecessity, sealSome, stateNecessity, unsealOne } from './hidden-acts.ts';
import { AGENT } from './two-systems.ts';

export type Work = (system: RunningSystem) => Promise<unknown>;

/** What an agency that nobody sees anything of does in the meantime: imports, rows that wait, profiles, decisions, taking back, sharing, sealing, and what it states as necessary. */
export function hiddenWork(turn: number): Work[] {
  const works: readonly Work[][] = [
    [importPersons('fleet'), importSeizures, mergeTwo(0)],
    [importPersons('watch'), putProfile],
    [tellApart(2)],
    [takeBackImport('watch')],
    [mergeTwo(4), correctRow],
    [mergeTwo(6), takeBackLast],
    [importPersons('fleet two', { owner: 'POLICE', level: 3 })],
    [...actsOfSharing(0), stateNecessity],
    [sealSome, ...actsOfSharing(3)],
    [approveNecessity, stateNecessity, unsealOne],
  ];
  return works[turn % works.length] ?? [];
}

const importSeizures: Work = (system) =>
  system.load(
    AGENT,
    {
      name: 'unseen.csv',
      text: 'id,date,country,substance,quantity,unit\nS1,2025-02-31,Spain,Cocaine,5,kg\nS2,2025-02-30,Spain,Heroin,7,kg\n',
    },
    { source: 'boarded', profile: 'seizures', options: {} },
  );

let last = '';

const importPersons =
  (source: string, options: object = {}): Work =>
  (system) =>
    system.load(
      AGENT,
      {
        name: 'hidden.csv',
        text: 'id,name,phone,status\nP1,Amara Unseen,+31612345001,\nP2,Kestrel Unseen,+31612345002,victim\nX9,,,nonsense\n',
      },
      { source, profile: 'persons', options },
    );

/** Persons that everybody sees, whom the agency sees as well. */
async function persons(system: RunningSystem): Promise<string[]> {
  const { body } = await system.ask(AGENT, 'GET', '/api/v1/lookup?source=NCB/suspects&key=P0');
  const around = await system.ask(AGENT, 'POST', '/api/v1/questions/search', { text: 'Amara', limit: 50 });
  const found: unknown[] = Object(around.body)['results'] ?? [];
  const ids = found.map((one) => String(Object(Object(one)['entity'])['id']));
  return [...new Set([String(Object(Object(body)['entity'])['id']), ...ids])].filter((id) => id !== 'undefined').sort();
}

async function decide(system: RunningSystem, verdict: 'same' | 'different', from: number): Promise<void> {
  const entities = (await persons(system)).slice(from, from + 2);
  if (entities.length < 2) return;
  const { body } = await system.ask(AGENT, 'POST', '/api/v1/decisions', {
    verdict,
    entities,
    reason: 'hidden',
    confirm: true,
  });
  last = String(Object(body)['id'] ?? last);
}
const mergeTwo =
  (from: number): Work =>
  (system) =>
    decide(system, 'same', from);
const tellApart =
  (from: number): Work =>
  (system) =>
    decide(system, 'different', from);
const takeBackLast: Work = (system) => system.ask(AGENT, 'DELETE', `/api/v1/decisions/${last}`);

const putProfile: Work = async (system) => {
  const { body } = await system.ask(AGENT, 'GET', '/api/v1/profiles/persons');
  return system.ask(AGENT, 'PUT', '/api/v1/profiles/hidden', { ...Object(Object(body)['profile']), name: 'hidden' });
};

async function importsOf(system: RunningSystem): Promise<{ importId: string; source: string }[]> {
  const { body } = await system.ask(AGENT, 'GET', '/api/v1/imports');
  return Object(body)['imports'] ?? [];
}
const takeBackImport =
  (source: string): Work =>
  async (system) => {
    for (const one of await importsOf(system))
      if (one.source === source) await system.ask(AGENT, 'DELETE', `/api/v1/imports/${one.importId}`);
  };
const correctRow: Work = async (system) => {
  for (const { importId } of await importsOf(system))
    await system.ask(AGENT, 'PATCH', `/api/v1/imports/${importId}/quarantine/1`, {
      cells: { date: '2025-02-03' },
    });
};
