import { applyRecord, createTopology, maskOf } from '@corridor/network';
import { aRecord } from '@corridor/network/testing';
import { networkSummaryQuestion } from '@corridor/graph-schema/questions';
import { expect, test } from 'vitest';
import { toSession } from '../access/session.ts';
import { createGraphCache } from '../compute/graph-cache.ts';
import { aContext, anAccount } from '../fakes.ts';
import { networkOf, type NetworkParams } from './network-of.ts';
import { createSight } from './sight.ts';

const context = aContext();
const topology = createTopology();
applyRecord(topology, aRecord(0, [{ from: 0, to: 1, weight: 1 }]));
applyRecord(topology, aRecord(1, [{ from: 1, to: 2, weight: 2 }], 'hidden'));

function sightOf(tokens: readonly string[], rights: Parameters<typeof anAccount>[0] = {}) {
  const resident = {
    ...context.resident,
    topology,
    tokensOf: () => [...tokens],
    tokensWhere: () => [...tokens],
    maskFor: () => maskOf(topology, tokens),
  };
  const standing = { account: anAccount(rights), taskForces: [], compartments: [] };
  const session = toSession(standing, { purpose: 'investigation', isSteppedUp: false });
  return createSight(session, { ...context, resident });
}
function paramsOf(own: object = {}): NetworkParams {
  const { explain: _explain, ...params } = networkSummaryQuestion.params.parse(own);
  return params;
}

test('a graph is kept for whoever sees the same, and for nobody else', async () => {
  const graphs = createGraphCache();
  const ask = async (tokens: readonly string[], rights: object = {}, own: object = {}) =>
    (await networkOf(sightOf(tokens, rights), paramsOf(own), graphs)).graph;
  const first = await ask(['open']);

  expect([first.size, first.edges]).toStrictEqual([2, 1]);
  expect(await ask(['open'])).toBe(first);
  expect(await ask(['open'], {}, { seed: 9 })).toBe(first);
  expect(await ask(['open'], { id: 'another', account: 'another' })).toBe(first);
  const wider = await ask(['open', 'hidden']);
  expect([wider.size, wider.edges]).toStrictEqual([3, 2]);
  const others = [
    await ask(['open'], { agency: 'POLICE' }),
    await ask(['open'], { victimRight: true }),
    await ask([]),
    await ask(['open'], {}, { directed: true }),
    await ask(['open'], {}, { weighted: true }),
    await ask(['open'], {}, { knownAt: '1970-01-01T00:00:00Z' }),
    await ask(['open'], {}, { scope: { sources: ['demo'] } }),
  ];
  expect(new Set([first, wider, ...others]).size).toBe(others.length + 2);

  applyRecord(topology, aRecord(2, [{ from: 1, to: 3, weight: 1 }]));
  expect((await ask(['open'])).edges).toBe(2);
  expect(graphs.size().graphs).toBe(1);
});

test('what was not known then is left out of a scope, what is not there at all is not found', async () => {
  const graphs = createGraphCache();
  const wide = sightOf(['open', 'hidden']);
  const { entities, view } = await networkOf(wide, paramsOf(), graphs);
  const [first = '', second = '', hidden = ''] = [...entities].map((entity) => wide.summary(view, entity).id);
  const sizeOf = async (own: object) => (await networkOf(sightOf(['open']), paramsOf(own), graphs)).graph.size;
  const before = '1970-01-01T00:00:00Z';

  expect(await sizeOf({ scope: { entities: [first, second] } })).toBe(2);
  expect(await sizeOf({ scope: { entities: [first, second] }, knownAt: before })).toBe(0);
  expect(await sizeOf({ scope: { around: { entity: first, hops: 2 } }, knownAt: before })).toBe(0);
  await expect(sizeOf({ scope: { entities: [first, hidden] }, knownAt: before })).rejects.toThrow('No such entity');
  await expect(sizeOf({ scope: { entities: [hidden] } })).rejects.toThrow('No such entity');
});
