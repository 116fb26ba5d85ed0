import type { EntitySummary } from '@corridor/graph-schema/contracts';
import type { Topology, View } from '@corridor/network';

/** What is kept of one state of a topology, for who sees the same. */
interface Kept {
  readonly epoch: number;
  readonly views: Map<string, View>;
  readonly summaries: Map<string, Map<number, EntitySummary>>;
  readonly claimIds: Map<number, string>;
  readonly tokens: Map<View, Map<number, ReadonlySet<number>>>;
}

/** Rows are looked up once for each view, so that these are what the memory goes into. */
const MOST_VIEWS = 12;
const MOST_TABLES = 8;
const MOST_SUMMARIES = 100_000;
const MOST_CLAIM_IDS = 100_000;
const MOST_TOKENS = 100_000;

const kept = new WeakMap<Topology, Kept>();

/** What was kept of the topology as it is now; with its next change all of that falls away. */
function keptOf(topology: Topology): Kept {
  const known = kept.get(topology);
  if (known?.epoch === topology.epoch) return known;
  const empty = {
    epoch: topology.epoch,
    views: new Map(),
    summaries: new Map(),
    claimIds: new Map(),
    tokens: new Map(),
  };
  kept.set(topology, empty);
  return empty;
}

/** The view under a key, the same one at each call while the topology stays as it is: what is looked up in it is looked up once. */
export function keptView(topology: Topology, key: string, make: () => View): View {
  return remembered(keptOf(topology).views, MOST_VIEWS, key, make);
}

/**
 * The summaries that a view gives: what an entity is called depends on what is visible, known and grouped, and on who is
 * guarded, not on what is walked or narrowed to.
 */
export function keptSummaries(topology: Topology, { mask, knownAt, groups, guard }: View): Map<number, EntitySummary> {
  const key = [mask.join(''), knownAt, numberOf(groups), guard === undefined ? '' : numberOf(guard)].join();
  const table = remembered(keptOf(topology).summaries, MOST_TABLES, key, () => new Map<number, EntitySummary>());
  if (table.size >= MOST_SUMMARIES) table.clear();
  return table;
}

const numbers = new WeakMap<object, number>();
let lastNumber = 0;

/** Tells one object from another in a key. */
function numberOf(one: object): number {
  const number = numbers.get(one) ?? (lastNumber += 1);
  numbers.set(one, number);
  return number;
}

/** The id of a claim; it is the same for everybody. */
export function keptClaimId(topology: Topology, claim: number, make: () => string): string {
  return remembered(keptOf(topology).claimIds, MOST_CLAIM_IDS, claim, make);
}

/** The codes of the tokens under which a view shows something of an entity. */
export function keptTokens(view: View, node: number, make: () => ReadonlySet<number>): ReadonlySet<number> {
  const { tokens } = keptOf(view.topology);
  const table = remembered(tokens, MOST_VIEWS, view, () => new Map<number, ReadonlySet<number>>());
  return remembered(table, MOST_TOKENS, node, make);
}

/** What is under a key; what was asked for longest ago makes room. */
function remembered<Key, Value>(table: Map<Key, Value>, most: number, key: Key, make: () => Value): Value {
  const value = table.get(key) ?? make();
  table.delete(key);
  if (table.size >= most) {
    const [oldest] = table.keys();
    if (oldest !== undefined) table.delete(oldest);
  }
  table.set(key, value);
  return value;
}
