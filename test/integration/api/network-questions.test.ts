import { afterAll, beforeAll, expect, test } from 'vitest';
import { askOf, captions } from './networks/asking.ts';
import { loadNetworks } from './networks/graphs.ts';
import { testFigures } from './networks/test-figures.ts';
import { testKeyPlayers } from './networks/test-key-players.ts';
import { testOverTime } from './networks/test-over-time.ts';
import { testRoles } from './networks/test-roles.ts';
import { startSystem, type RunningSystem } from './running-system.ts';

/** The worked examples of questions about networks, asked through the interface of one system. */
let system: RunningSystem;
beforeAll(async () => {
  system = await startSystem();
  await loadNetworks(system);
});
afterAll(() => system.stop());

const asking = askOf(() => system);
const { ask, one, inCells } = asking;
testFigures(asking);
testKeyPlayers(asking);
testOverTime(asking);
testRoles(asking);

test('what somebody may not see plays no part, and the same question has the same bytes', async () => {
  for (const question of ['network-summary', 'metrics', 'communities', 'key-players', 'disruption']) {
    const [first, again, other] = await Promise.all([
      ask(question, inCells()),
      ask(question, inCells()),
      ask(question, inCells('analyst-b'), 'analyst-b'),
    ]);
    const everything = await one(question, inCells(), 'supervisor');

    expect(again.text).toBe(first.text);
    expect(Object(other.body).results).toStrictEqual(Object(first.body).results);
    expect(everything.results).not.toStrictEqual(Object(first.body).results);
  }
  const { results, excluded } = await one('metrics', inCells(), 'supervisor');
  expect(captions(results.map((result: { entity: object }) => result.entity))).not.toContain('Vesna');
  expect(excluded).toMatchObject([{ what: 'victims, witnesses and minors' }]);
});
