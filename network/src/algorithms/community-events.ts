import { MATCH_THRESHOLD, matchCommunities, type CommunityMatch, type Members } from './match-communities.ts';

/** A community of a snapshot, by their places. */
export interface CommunityAt {
  readonly snapshot: number;
  readonly community: number;
}

/** What became of communities from one snapshot to the next. */
export interface CommunityEvent {
  /**
   * One to one: `continue`, `grow` or `shrink` by the number of members. Several to one: `merge`; one to several: `split`.
   * Matched by none before: `birth`; by none now: `dormant`, and once that has lasted longer than allowed, `death`.
   */
  readonly type: 'birth' | 'death' | 'continue' | 'grow' | 'shrink' | 'merge' | 'split' | 'dormant';
  /** The snapshot at which it shows. */
  readonly at: number;
  readonly from: readonly CommunityAt[];
  readonly to: readonly CommunityAt[];
  /** Of each pair matched, in the order of whichever side is several. */
  readonly jaccard: readonly number[];
}

/** Conventions of matching. */
export interface EventOptions {
  /** Default 0.3. */
  readonly threshold?: number;
  /** A community that is matched by none stays dormant for so many snapshots before it is dead; default 1. */
  readonly dormantFor?: number;
}

interface Remembered extends CommunityAt {
  readonly members: Members;
}

/**
 * What became of the communities of each snapshot in the next, dormant ones taken up again as they were when last seen.
 * Ordered by snapshot; in one by the earlier community (births last, by the later), merges where their first is.
 * Cost of `matchCommunities` a snapshot.
 */
export function communityEvents(
  snapshots: readonly (readonly Members[])[],
  { threshold = MATCH_THRESHOLD, dormantFor = 1 }: EventOptions = {},
): readonly CommunityEvent[] {
  const events: CommunityEvent[] = [];
  let alive: readonly Remembered[] = [];
  snapshots.forEach((communities, at) => {
    const now = communities.map((members, community) => ({ snapshot: at, community, members }));
    const matches = matchCommunities(
      alive.map(({ members }) => members),
      communities,
      threshold,
    );
    if (at > 0) events.push(...eventsAt(at, alive, now, matches, dormantFor));
    const matched = new Set(matches.map(({ from }) => from));
    const dormant = alive.filter(({ snapshot }, place) => !matched.has(place) && at - snapshot <= dormantFor);
    alive = [...dormant, ...now];
  });
  return events;
}

function eventsAt(
  at: number,
  before: readonly Remembered[],
  now: readonly Remembered[],
  matches: readonly CommunityMatch[],
  dormantFor: number,
): CommunityEvent[] {
  const events: CommunityEvent[] = [];
  const push = (type: CommunityEvent['type'], list: readonly CommunityMatch[]) =>
    events.push({
      type,
      at,
      from: [...new Set(list.map(({ from }) => from))].map((from) => addressOf(before[from])),
      to: [...new Set(list.map(({ to }) => to))].map((to) => addressOf(now[to])),
      jaccard: list.map(({ jaccard }) => jaccard),
    });
  before.forEach((community, from) => {
    const out = matches.filter((match) => match.from === from);
    if (out.length === 0) {
      const type = at - community.snapshot > dormantFor ? 'death' : 'dormant';
      // Dormancy is told once, when it begins.
      if (type === 'death' || at - community.snapshot === 1)
        events.push({ type, at, from: [addressOf(community)], to: [], jaccard: [] });
      return;
    }
    if (out.length > 1) push('split', out);
    for (const match of out) {
      const into = matches.filter(({ to }) => to === match.to);
      if (into.length > 1 && into[0].from === from) push('merge', into);
      if (into.length === 1 && out.length === 1) push(sizeChange(community, now[match.to]), out);
    }
  });
  now.forEach((community, to) => {
    if (!matches.some((match) => match.to === to))
      events.push({ type: 'birth', at, from: [], to: [addressOf(community)], jaccard: [] });
  });
  return events;
}

function sizeChange(before: Remembered, now: Remembered): 'continue' | 'grow' | 'shrink' {
  if (now.members.size === before.members.size) return 'continue';
  return now.members.size > before.members.size ? 'grow' : 'shrink';
}

function addressOf({ snapshot, community }: Remembered): CommunityAt {
  return { snapshot, community };
}
