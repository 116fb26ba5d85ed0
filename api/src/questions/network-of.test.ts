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

test('a graph is kept for whoever sees the same, and for nobody else', () => {
  const graphs = createGraphCache();
  const ask = (tokens: readonly string[], rights: object = {}, own: object = {}) =>
    networkOf(sightOf(tokens, rights), paramsOf(own), graphs).graph;
  const first = ask(['open']);

  expect([first.size, first.edges]).toStrictEqual([2, 1]);
  expect(ask(['open'])).toBe(first);
  expect(ask(['open'], {}, { seed: 9 })).toBe(first);
  expect(ask(['open'], { id: 'another', account: 'another' })).toBe(first);
  const wider = ask(['open', 'hidden']);
  expect([wider.size, wider.edges]).toStrictEqual([3, 2]);
  const others = [
    ask(['open'], { agency: 'POLICE' }),
    ask(['open'], { victimRight: true }),
    ask([]),
    ask(['open'], {}, { directed: true }),
    ask(['open'], {}, { weighted: true }),
    ask(['open'], {}, { knownAt: '1970-01-01T00:00:00Z' }),
    ask(['open'], {}, { scope: { sources: ['demo'] } }),
  ];
  expect(new Set([first, wider, ...others]).size).toBe(others.length + 2);

  applyRecord(topology, aRecord(2, [{ from: 1, to: 3, weight: 1 }]));
  expect(ask(['open']).edges).toBe(2);
  expect(graphs.size().graphs).toBe(1);
});
