import type { TraversalClass } from '@corridor/graph-schema';
import { groupsSeen } from '../topology/groups.ts';
import type { Groups, Topology } from '../topology/topology.ts';
import { guardOf, type Guard, type Safeguards } from './guard.ts';
import { walkAll, walkClasses, walkTypes, type WalkTable } from './walk-table.ts';

/** What one reader may see, as of when, as known when, of which types: what an algorithm may walk on. */
export interface View {
  readonly topology: Topology;
  /** Which home nodes are one entity, by the decisions that the reader sees. */
  readonly groups: Groups;
  /** One byte a token code: 1 = visible. Tokens beyond its end are hidden. */
  readonly mask: Uint8Array;
  /** Whom the reader is shown as a pseudonym alone; absent: nobody. */
  readonly guard?: Guard;
  /** Which claims are walked, by type and by the kinds at their ends. */
  readonly walks: WalkTable;
  /** Milliseconds since 1970-01-01 UTC; Infinity = now. */
  readonly knownAt: number;
  /** Whole days since 1970-01-01; absent: relationships hold whenever they do. */
  readonly asOf?: number;
  /** With `asOf`: the first day after a window; relationships hold that hold on one of its days. Absent: that day alone. */
  readonly until?: number;
  readonly timeMode: TimeMode;
  readonly minConfidence: number;
  /** Codes of the sources looked at; absent: all. */
  readonly sources?: ReadonlySet<number>;
  /** Entities outside are not there; absent: all. */
  readonly within?: ReadonlySet<number>;
}

export type TimeMode = 'possible' | 'certain' | 'ever';

/** What narrows a view beyond the reader's tokens. */
export interface ViewOptions {
  readonly types?: readonly string[];
  readonly classes?: readonly TraversalClass[];
  readonly knownAt?: number;
  readonly asOf?: number;
  readonly until?: number;
  readonly timeMode?: TimeMode;
  readonly minConfidence?: number;
  readonly sources?: readonly string[];
  /** Absent for who has the right to victim data. */
  readonly safeguards?: Safeguards;
}

/** Classes walked unless a question names types: all but those that are never walked. */
export const walkedClasses: readonly TraversalClass[] = [
  'social',
  'operational',
  'communication',
  'financial',
  'event',
  'logistic',
  'helper',
];

const walkedByDefault = walkClasses(walkedClasses);
const everything = walkAll();

/** The mask of a reader: which token codes of the topology are among the tokens that the reader may see. */
export function maskOf(topology: Topology, visibleTokens: Iterable<string>): Uint8Array {
  const mask = new Uint8Array(topology.tokens.size);
  for (const token of visibleTokens) {
    const code = topology.tokens.find(token);
    if (code !== -1) mask[code] = 1;
  }
  return mask;
}

/** Makes a view; cheap. Merges are those that the reader sees; with `knownAt` those that stood then. */
export function createView(topology: Topology, mask: Uint8Array, options: ViewOptions = {}): View {
  const { types, classes, knownAt = Infinity, asOf, until, sources, safeguards } = options;
  const day = asOf === undefined ? {} : { asOf };
  const groups = groupsSeen(topology, mask, knownAt);
  const guard = safeguards && guardOf(topology, { mask, groups, knownAt, ...day }, safeguards);

  return {
    topology,
    groups,
    mask,
    ...(guard ? { guard } : {}),
    walks: types ? walkTypes(types) : classes ? walkClasses(classes) : walkedByDefault,
    knownAt,
    ...day,
    ...(until === undefined ? {} : { until }),
    timeMode: options.timeMode ?? 'possible',
    minConfidence: options.minConfidence ?? 0,
    ...(sources ? { sources: new Set(sources.map((source) => topology.sources.find(source))) } : {}),
  };
}

/** The same view with only these relationship types walked. */
export function withTypes(view: View, types: readonly string[]): View {
  return { ...view, walks: walkTypes(types) };
}

const wideViews = new WeakMap<View, View>();

/** The same view with every relationship type walked, the same one at each call: for counting and showing what there is. */
export function withAllTypes(view: View): View {
  if (view.walks === everything) return view;
  const wide = wideViews.get(view) ?? { ...view, walks: everything };
  wideViews.set(view, wide);
  return wide;
}
