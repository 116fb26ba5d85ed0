import { evolutionQuestion } from '@corridor/graph-schema/questions';
import { communityEvents, linksBetween, type CommunityAt } from '@corridor/network';
import type { Compute } from '../compute/compute.ts';
import { defineAnswer, type AnswerParts } from './define-answer.ts';
import { networkOf, networkWarnings, told, type Network } from './network-of.ts';
import { MOST_PERSONS, roleChanges } from './role-changes.ts';
import { byCaption, type Sight } from './sight.ts';
import { guardedAlike, tiedPairs } from './snapshots.ts';
import { viewOf, warnNoEffect } from './view-options.ts';
import { daysAmong, windowsOf, type Window } from './windows-of.ts';

type Params = Parameters<typeof networkOf>[1] & {
  readonly method: 'leiden' | 'louvain' | 'label-propagation';
  readonly resolution: number;
  readonly runs: number;
  readonly limit: number;
};

/** A network in one window, and its communities by what stands for the same actor at every time. */
interface Snapshot extends Window {
  readonly network: Network;
  readonly communities: readonly {
    readonly id: string;
    readonly members: readonly number[];
    readonly stability: number;
  }[];
}

/** Snapshots, what became of their communities, and what only became known, on what this reader may see. */
export const evolutionAnswer = defineAnswer(evolutionQuestion, async (params, sight, compute) => {
  const { asOf: _asOf, ...common } = params;
  // Whatever day: the days of the whole network say when there is something to look at.
  const whole = () => networkOf(sight, { ...common, isolates: false }, compute.graphs);
  const windows = await windowsOf(params, async () => daysAmong(viewOf(sight, common), (await whole()).entities));
  const networkAt = ({ at, until }: Window, knownAt?: string) =>
    networkOf(
      sight,
      { ...common, asOf: at, until, isolates: false, ...(knownAt === undefined ? {} : { knownAt }) },
      compute.graphs,
    );
  const known = windows.map((window) => networkAt(window));
  const before = params.knownBefore === undefined ? [] : windows.map((window) => networkAt(window, params.knownBefore));
  const all = guardedAlike(await Promise.all([...known, ...before]));

  const snapshots: Snapshot[] = [];
  for (const [place, window] of windows.entries())
    snapshots.push(await snapshotOf(window, all[place] as Network, common, compute));
  const networks = snapshots.map(({ network }) => network);
  const roles = await roleChanges(sight, common, windows, networks);
  const idOf = ({ snapshot, community }: CommunityAt) => snapshots[snapshot]?.communities[community]?.id ?? '';
  const events = communityEvents(
    snapshots.map(({ communities }) => communities.map(({ members }) => new Set(members))),
    params,
  ).map(({ type, at, from, to, jaccard }) => ({
    type,
    at: windows[at]?.at ?? '',
    from: from.map(idOf),
    to: to.map(idOf),
    jaccard: jaccard.map(told),
  }));

  return {
    results: [
      {
        snapshots: snapshots.map((snapshot) => shown(sight, snapshot, params.limit)),
        events,
        changes: snapshots.slice(1).map((now, place) => ({
          ...changesTo(sight, snapshots[place] as Snapshot, now, params.limit),
          roles: (roles?.[place] ?? []).slice(0, params.limit),
          roleCount: roles?.[place]?.length ?? 0,
        })),
        newlyKnown: newlyKnown(sight, windows, all).slice(0, params.limit),
      },
    ],
    truncated: snapshots.some(({ communities }) => communities.some(({ members }) => members.length > params.limit))
      ? { reason: `limit ${params.limit}` }
      : null,
    warnings: [
      ...(windows.length === 0 ? [{ code: 'noDates', text: 'No link has a known date: say which days (at).' }] : []),
      ...(roles === undefined
        ? [{ code: 'rolesLeftOut', text: `More than ${MOST_PERSONS} persons: their changes of role are not told.` }]
        : []),
      ...(snapshots[0] ? networkWarnings(snapshots[0].network) : []),
      ...(warnNoEffect('evolution', params, ['asOf']) ?? []),
    ],
    beside: {},
  };
});

async function snapshotOf(window: Window, network: Network, params: Params, compute: Compute): Promise<Snapshot> {
  const { method, resolution, seed, runs } = params;
  const found = await compute.run('communities', network.graph, { method, resolution, seed, runs });
  return {
    ...window,
    network,
    communities: found.communities.map(({ members, stability }, at) => ({
      id: `${window.at}/${at + 1}`,
      members: Array.from(members, (node) => network.entities[node] ?? -1),
      stability,
    })),
  };
}

type Result = AnswerParts<typeof evolutionQuestion>['results'][number];

function shown(
  sight: Sight,
  { at, until, network, communities }: Snapshot,
  limit: number,
): Result['snapshots'][number] {
  return {
    at,
    until,
    nodes: network.graph.size,
    links: network.graph.edges,
    communities: communities.map(({ id, members, stability }) => ({
      id,
      size: members.length,
      members: members.slice(0, limit).map((entity) => sight.summary(network.view, entity)),
      stability: told(stability),
    })),
  };
}

function changesTo(
  sight: Sight,
  before: Snapshot,
  now: Snapshot,
  limit: number,
): Omit<Result['changes'][number], 'roles' | 'roleCount'> {
  const pairsBefore = tiedPairs(before.network);
  const pairsNow = tiedPairs(now.network);
  const joined = [...now.network.entities].filter((entity) => before.network.nodeOf(entity) === -1);
  const left = [...before.network.entities].filter((entity) => now.network.nodeOf(entity) === -1);
  const named = (entities: readonly number[]) =>
    entities.slice(0, limit).map((entity) => sight.summary(now.network.view, entity));
  return {
    at: now.at,
    joined: named(joined),
    left: named(left),
    joinedCount: joined.length,
    leftCount: left.length,
    started: [...pairsNow.keys()].filter((pair) => !pairsBefore.has(pair)).length,
    ended: [...pairsBefore.keys()].filter((pair) => !pairsNow.has(pair)).length,
  };
}

/** Pairs of each window that were not known to be tied in it, at the first window that has them. */
function newlyKnown(sight: Sight, windows: readonly Window[], networks: readonly Network[]): Result['newlyKnown'] {
  const told = new Set<string>();
  return windows.flatMap(({ at }, place) => {
    const [now, before] = [networks[place], networks[windows.length + place]];
    if (!now || !before) return [];
    const known = tiedPairs(before);
    const found = [...tiedPairs(now)].filter(([pair]) => !known.has(pair) && !told.has(pair));
    for (const [pair] of found) told.add(pair);
    return found
      .map(([, [from, to]]) => ({
        at,
        from: sight.summary(now.view, from),
        to: sight.summary(now.view, to),
        claims: linksBetween(now.view, from, to)
          .flatMap(({ claims }) => claims.map((claim) => sight.claimId(now.view, claim)))
          .sort(),
      }))
      .sort((a, b) => byCaption(a.from, b.from) || byCaption(a.to, b.to));
  });
}
