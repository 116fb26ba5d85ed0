import type { EntityId } from '@corridor/graph-schema/contracts';
import type { PolicyToken } from '@corridor/graph-schema/policy';
import {
  claimToken,
  createView,
  descriptionToken,
  findEntity,
  forEachClaim,
  forEachDescription,
  isGuarded,
  linksAmong,
  maskOf,
  valueAt,
  withAllTypes,
  type FoldedLink,
  type View,
} from '@corridor/network';
import type { Session } from '../../access/session.ts';
import { AppError } from '../../http/app-error.ts';
import type { Sight } from '../../questions/sight.ts';

/** One thing that a file rests on: the token of what a record says. */
export interface Support {
  readonly token: PolicyToken;
  /** Number of the record; absent: of a protected person of whom only a pseudonym is told. */
  readonly record?: number;
}

/** What goes into a file: entities and the facts among them, and what each entity rests on. */
export interface WhatLeaves {
  readonly view: View;
  readonly nodes: readonly number[];
  readonly links: readonly FoldedLink[];
  readonly supports: ReadonlyMap<number, readonly Support[]>;
  /** Under what the pseudonyms of protected persons stand in it. */
  readonly pseudonyms: PolicyToken;
}

/** Who makes a file, and for whom. */
export interface Making {
  readonly maker: Session;
  readonly recipient?: string | undefined;
}

/** A file holds at most so many claims. */
export const CLAIMS_A_FILE = 50_000;

/** A view, everything of now unless said, in which entities are one only by decisions under some of the tokens: others do not go along. */
export function joinedBy(
  sight: Sight,
  holds: (token: PolicyToken) => boolean,
  view: View = withAllTypes(sight.view()),
): View {
  const held = new Set(sight.resident.tokensWhere(holds));
  const own = sight.resident.tokensOf(sight.session).filter((id) => held.has(id));
  const { topology, knownAt } = view;
  return { ...view, groups: createView(topology, maskOf(topology, own), { knownAt }).groups };
}

/** The home entities of each that was asked for; `notFound` for one that is not there, alike for hidden and absent. */
export function homesAsked(sight: Sight, entities: readonly EntityId[]): (readonly number[])[] {
  const view = withAllTypes(sight.view());
  return entities.map((id) => view.groups.membersOf(sight.nodeOf(view, id)));
}

/** Gathers what goes into a file about what was asked for, as far as it is seen in a view. O(claims at it). */
export function gather(
  sight: Sight,
  view: View,
  asked: readonly (readonly number[])[],
  { maker, recipient }: Making,
): WhatLeaves {
  const found = asked.map((homes) =>
    homes.map((home) => findEntity(view, view.topology.nodes.idOf(home))).filter((node) => node !== -1),
  );
  const gone = found.findIndex(({ length }) => length === 0);
  if (gone !== -1)
    throw new AppError('notAllowed', 'Of one of them only data on victims is known, which no file takes to others.', {
      errors: [{ path: `entities.${gone}`, message: 'known from data on victims alone' }],
    });
  const nodes = [...new Set(found.flat())];
  const links = linksAmong(view, nodes);
  const pseudonyms = pseudonymToken(maker, maker.victimRight ? recipient : undefined);
  const linked = new Set(links.flatMap(({ from, to }) => [from, to]));
  const supports = new Map(
    nodes.map((node) => {
      // Who has no right to data on victims must not learn of a record from what it forbids.
      const isPseudonym = isGuarded(view, node) && !maker.victimRight;
      return [node, isPseudonym ? [{ token: pseudonyms }] : supportsOf(sight, view, node, linked.has(node))];
    }),
  );
  const claims = links.reduce((sum, link) => sum + link.claims.length, 0);
  const total = [...supports.values()].reduce((sum, { length }) => sum + length, claims);
  if (total > CLAIMS_A_FILE)
    throw new AppError(
      'tooLarge',
      `A file holds at most ${CLAIMS_A_FILE} claims, and these are ${total}. Choose fewer.`,
    );
  return { view, nodes, links, supports, pseudonyms };
}

/** A pseudonym is its agency's own, as high as the highest that its maker reads, and not to be passed on further. */
export function pseudonymToken({ agency, clearance }: Session, recipient: string | undefined): PolicyToken {
  const releasableTo = recipient === undefined ? [] : [recipient];
  return { originator: agency, level: clearance, handling: 'H2', releasableTo, denied: [], victim: false };
}

/** What a claim rests on. */
export function claimSupport(sight: Sight, { topology: { claims } }: View, claim: number): Support {
  return support(sight, claimToken(claims, claim), valueAt(claims.record, claim));
}

/** What shows that an entity is there: its descriptions; without them its claims, among those that leave or with anybody. */
export function supportsOf(sight: Sight, guarded: View, node: number, isLinked: boolean): Support[] {
  const { guard: _guard, ...unguarded } = guarded;
  const view: View = isGuarded(guarded, node) ? unguarded : guarded;
  const { descriptions } = view.topology;
  const found: Support[] = [];
  forEachDescription(view, node, (row) =>
    found.push(support(sight, descriptionToken(descriptions, row), valueAt(descriptions.record, row))),
  );
  if (found.length === 0 && !isLinked)
    forEachClaim(view, node, (claim) => found.push(claimSupport(sight, view, claim)));
  return found;
}

function support({ resident }: Sight, code: number, record: number): Support {
  const token = resident.tokenOf(resident.topology.tokens.textOf(code));
  if (!token) throw new AppError('starting', 'The graph is being read. Try again in a moment.');
  return { token, record };
}
