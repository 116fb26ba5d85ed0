import { kinds } from '@corridor/graph-schema';
import { claimToken, claimType } from '../topology/claim-columns.ts';
import { kindCodeOf, relationshipCodeOf } from '../topology/codes.ts';
import { descriptionToken } from '../topology/description-columns.ts';
import { valueAt } from '../topology/packed-column.ts';
import { shownId } from '../view/entities.ts';
import { forEachClaim, forEachDescription, hasFacet } from '../view/visible-claims.ts';
import type { View } from '../view/view.ts';
import { orderedSum } from './ordered-sum.ts';
import { itemsOf } from './seizure-items.ts';

/** Which seizures count, and between what. */
export interface FlowOptions {
  readonly by: 'country-pair' | 'place-pair';
  /** Entity of the substance; absent: all but precursors. */
  readonly substance?: number;
  /** Substances left out of the kilograms when none is named: precursors are not added to drugs. */
  readonly precursors?: ReadonlySet<number>;
  readonly mode?: string;
  /** Only from here, and only to there: a place, or a country with every place in it. */
  readonly from?: number;
  readonly to?: number;
  /** Whole days since 1970-01-01; the first included, the last excluded. Counted where the seizure can have been then. */
  readonly fromDay?: number;
  readonly toDay?: number;
  readonly includeDomestic: boolean;
}

/** Seizures on the way from one country or place to another. */
export interface Flow {
  readonly from: number;
  readonly to: number;
  readonly seizures: number;
  readonly kgWeighed: number;
  readonly kgConverted: number;
  readonly first: number;
  readonly last: number;
}

/** What a flow question finds: the pairs, and the distinct seizures that they rest on. */
export interface Flows {
  readonly flows: readonly Flow[];
  /** The seizures themselves, ascending. */
  readonly seizures: readonly number[];
  /** Codes of the tokens that what is counted stands under: all that is said of those seizures, and where the places lie. */
  readonly tokens: ReadonlySet<number>;
}

/**
 * Counts visible seizures between places of departure and of destination. A seizure counts once for each pair; its
 * kilograms are those of its best account (see `itemsOf`), weighed apart from estimated and converted.
 * A place counts as its country in `country-pair`. The entities that a view is narrowed to are the seizures counted.
 * O(entities + claims of seizures).
 */
export function flows({ within: scope, ...view }: View, options: FlowOptions): Flows {
  const { kind, nodes } = view.topology;
  const seizureKind = kindCodeOf('Seizure');
  const found = new Map<number, OpenFlow>();
  const tokens = new Set<number>();
  const seizures: number[] = [];
  // A place may have ten thousand seizures: where it lies is looked for once.
  const countries = new Map<number, number>();
  const countryAt = (place: number) => {
    const known = countries.get(place) ?? countryOf(view, place, tokens);
    countries.set(place, known);
    return known;
  };

  for (let node = 0; node < nodes.size; node += 1) {
    if (kind.values[node] !== seizureKind || view.groups.survivorOf(node) !== node) continue;
    if (scope !== undefined && !scope.has(node)) continue;
    const ends = endsOf(view, node, options, countryAt);
    if (ends.from.size === 0 || ends.to.size === 0 || !isInMode(view, node, options.mode)) continue;
    if (ends.first >= (options.toDay ?? Infinity) || ends.last < (options.fromDay ?? -Infinity)) continue;
    const items = itemsOf(view, node, options.substance, options.precursors);
    if (options.substance !== undefined && items.count === 0) continue;

    let counted = false;
    for (const from of ends.from) {
      for (const to of ends.to) {
        if (from === to && !options.includeDomestic) continue;
        const key = from * nodes.size + to;
        const flow: OpenFlow = found.get(key) ?? {
          from,
          to,
          seizures: 0,
          weighed: [],
          converted: [],
          first: Infinity,
          last: -Infinity,
        };
        flow.seizures += 1;
        flow.weighed.push(items.kgWeighed);
        flow.converted.push(items.kgConverted);
        flow.first = Math.min(flow.first, ends.first);
        flow.last = Math.max(flow.last, ends.last);
        found.set(key, flow);
        counted = true;
      }
    }
    if (!counted) continue;
    seizures.push(node);
    noteTokens(view, node, tokens);
  }
  const closed = [...found.values()].map(({ weighed, converted, ...flow }) => ({
    ...flow,
    kgWeighed: orderedSum(weighed),
    kgConverted: orderedSum(converted),
  }));
  return { flows: closed, seizures, tokens };
}

/** A flow while its seizures are being counted; their kilograms are summed in the end, in one order. */
interface OpenFlow {
  readonly from: number;
  readonly to: number;
  seizures: number;
  readonly weighed: number[];
  readonly converted: number[];
  first: number;
  last: number;
}

const DEPARTURE = relationshipCodeOf('DEPARTURE');
const DESTINATION = relationshipCodeOf('DESTINATION');
const IN_COUNTRY = relationshipCodeOf('IN_COUNTRY');
const countryKind = kinds.findIndex(({ label }) => label === 'Country');

function endsOf(view: View, seizure: number, { by, from, to }: FlowOptions, countryAt: (place: number) => number) {
  // An entity that is not there is -1, and so is the country of a place of which none is known.
  const isThere = (wanted: number, place: number) => wanted !== -1 && (wanted === place || wanted === countryAt(place));
  const ends = { from: new Set<number>(), to: new Set<number>(), first: Infinity, last: -Infinity };
  const { claims, validities } = view.topology;
  forEachClaim(view, seizure, (claim, other, out) => {
    const type = claimType(claims, claim);
    if (!out || (type !== DEPARTURE && type !== DESTINATION)) return;
    const end = by === 'country-pair' ? countryAt(other) : other;
    const wanted = type === DEPARTURE ? from : to;
    if (end === -1 || (wanted !== undefined && !isThere(wanted, other))) return;
    (type === DEPARTURE ? ends.from : ends.to).add(end);
    ends.first = Math.min(ends.first, validities.fromEarliest.values[valueAt(claims.validity, claim)]);
    ends.last = Math.max(ends.last, validities.toLatest.values[valueAt(claims.validity, claim)] - 1);
  });
  return ends;
}

/** The country that a place is visibly said to lie in (that of the smallest shown id, if several); a country itself; else -1. */
function countryOf(view: View, place: number, tokens: Set<number>): number {
  const { claims, kind } = view.topology;
  if (kind.values[place] === countryKind) return place;
  let country = -1;
  forEachClaim(view, place, (claim, other, out) => {
    if (!out || claimType(claims, claim) !== IN_COUNTRY) return;
    tokens.add(claimToken(claims, claim));
    if (country === -1 || shownId(view, other) < shownId(view, country)) country = other;
  });
  return country;
}

function noteTokens(view: View, seizure: number, tokens: Set<number>): void {
  const { claims, descriptions } = view.topology;
  forEachClaim(view, seizure, (claim) => tokens.add(claimToken(claims, claim)));
  forEachDescription(view, seizure, (row) => tokens.add(descriptionToken(descriptions, row)));
}

function isInMode(view: View, seizure: number, mode: string | undefined): boolean {
  if (mode === undefined) return true;
  return hasFacet(view, seizure, mode);
}
