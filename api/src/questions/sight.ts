import type { EntitySummary, Link } from '@corridor/graph-schema/contracts';
import { relationships } from '@corridor/graph-schema';
import type { Ids } from '@corridor/graph-schema/ids';
import { mayRead, readsVictims } from '@corridor/graph-schema/policy';
import {
  claimAddress,
  createView,
  findEntity,
  isGuarded,
  maskOf,
  newestVisible,
  shownEnds,
  type FoldedLink,
  type View,
  type ViewOptions,
} from '@corridor/network';
import type { Session } from '../access/session.ts';
import { noteSubject } from '../audit/requests/draft.ts';
import type { Context } from '../context.ts';
import { createRead, type Read } from '../graph/read.ts';
import { AppError } from '../http/app-error.ts';
import type { Resident } from '../topology/resident.ts';
import { keptClaimId, keptSummaries, keptView } from './kept-views.ts';
import { summaryIn, unscoped } from './summary-in.ts';

/** What an answer works on, already narrowed to one reader: it has no other way to the graph, so it cannot leak by mistake. */
export interface Sight {
  readonly session: Session;
  view(options?: ViewOptions): View;
  /** The same over some tokens, for an answer that tells no more of what stands under them than that it is there. */
  viewUnder(tokens: readonly string[]): View;
  /** The entity wherever the view looks; throws `notFound`, alike for one that is hidden and for one that never was. */
  nodeOf(view: View, id: string): number;
  summary(view: View, node: number): EntitySummary;
  link(view: View, link: FoldedLink): Link;
  claimId(view: View, claim: number): string;
  /** Reads rows of the store; the tokens that the reader may see go in as `$tokens`. */
  readonly read: Read;
  readonly resident: Resident;
  readonly ids: Ids;
  /** The opaque revision and the date of the newest write that this reader may see. */
  revision(): { revision: string; dataAsOf: string };
  /** The day of asking. */
  readonly today: number;
  /** Names what this reader may see and how it is shown: at one state of the graph, sights of one name see the same. */
  visibility(): string;
  int(value: number): unknown;
}

/** What a sight is made over. */
export type SightContext = Pick<Context, 'resident' | 'store' | 'ids' | 'reference' | 'now'>;

const DAY_MS = 86_400_000;

/** Narrows the resident graph and the store to one reader; `recipient` is the agency to which pseudonyms are given. */
export function createSight(
  session: Session,
  { resident, store, ids, reference, now }: SightContext,
  recipient = session.agency,
): Sight {
  const { topology } = resident;
  const tokens = resident.tokensOf(session);
  const mask = resident.maskFor(session);
  const today = Math.floor(now() / DAY_MS);
  // The only place where victims and minors are told from others: every view is made here.
  const safeguards = readsVictims(session)
    ? undefined
    : {
        recipient,
        today,
        wouldSee: maskOf(
          topology,
          resident.tokensWhere((token) => mayRead({ ...token, victim: false }, session)),
        ),
        pseudonym: (id: string) => ids.other('pseudonym', recipient, id),
      };

  /** The answer names a pseudonym; the log says who was meant. */
  const noteGuarded = (view: View, node: number) => {
    if (isGuarded(view, node)) noteSubject(topology.nodes.idOf(node));
  };
  let visibleAs: string | undefined;
  const visibility = (): string => {
    const guarded = safeguards ? [recipient, String(today), safeguards.wouldSee.join('')] : [];
    visibleAs ??= ids.other('visibility', session.agency, tokens.join(), ...guarded);
    return visibleAs;
  };
  const tables = new WeakMap<View, Map<number, EntitySummary>>();
  const summariesFor = (view: View): Map<number, EntitySummary> => {
    const known = tables.get(view);
    if (known) return known;
    const table = keptSummaries(topology, view);
    tables.set(view, table);
    return table;
  };
  const sight: Sight = {
    session,
    resident,
    ids,
    view: (options = {}) =>
      keptView(topology, JSON.stringify([visibility(), options]), () =>
        createView(topology, mask, safeguards ? { ...options, safeguards } : options),
      ),
    viewUnder: (under) => createView(topology, maskOf(topology, under), safeguards ? { safeguards } : {}),
    nodeOf(view, id) {
      const node = findEntity(unscoped(view), id);
      if (node === -1) throw new AppError('notFound', 'No such entity');
      noteGuarded(view, node);
      return node;
    },
    summary(view, node) {
      noteGuarded(view, node);
      const table = summariesFor(view);
      const known = table.get(node);
      if (known) return known;
      const summary = summaryIn(view, node, reference);
      table.set(node, summary);
      return summary;
    },
    link(view, link) {
      const { type, traversal } = relationships[link.type] ?? { type: 'UNKNOWN', traversal: 'named' };
      return {
        ...shownEnds(unscoped(view), link),
        type,
        class: traversal,
        claims: link.claims.map((claim) => sight.claimId(view, claim)).sort(),
        origins: link.origins,
        confidence: link.confidence,
        weight: link.weight,
        fromEarliest: link.fromEarliest,
        fromLatest: link.fromLatest,
        toEarliest: link.toEarliest,
        toLatest: link.toLatest,
      };
    },
    claimId(view, claim) {
      return keptClaimId(topology, claim, () => {
        const { record, type, fromMention, toMention, item } = claimAddress(view, claim);
        return ids.claim(record, type, fromMention, toMention, item);
      });
    },
    read: createRead(store, { tokens }),
    today,
    visibility,
    int: store.read.integer,
    revision() {
      const newest = newestVisible(topology, mask);
      if (!newest) return { revision: ids.other('revision', 'nothing'), dataAsOf: '' };
      return {
        // With its time: what is made and taken back again is two writes of the same ids.
        revision: ids.other('revision', String(newest.at), ...[...newest.ids].sort()),
        dataAsOf: new Date(newest.at).toISOString(),
      };
    },
  };
  return sight;
}

/** The order of entities in every answer: captions by code point, then ids. */
export function byCaption(a: EntitySummary, b: EntitySummary): number {
  if (a.caption !== b.caption) return a.caption < b.caption ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
