import { relationships, type RelationshipType } from '@corridor/graph-schema';
import { claimType } from '../topology/claim-columns.ts';
import { kindCodeOf } from '../topology/codes.ts';
import { valueAt } from '../topology/packed-column.ts';
import { shownId } from '../view/entities.ts';
import { linksBetween, type FoldedLink } from '../view/links.ts';
import { forEachClaim, hasFacet } from '../view/visible-claims.ts';
import { withTypes, type View } from '../view/view.ts';
import { spansOf, unite, type Spans } from './spans.ts';

/** That something was at a place: an event that it had part in, and where that was. */
export interface Sighting {
  readonly thing: number;
  readonly event: number;
  readonly place: number;
  /** What the event says of the place; of a trip its start and its end are two sightings. */
  readonly at: RelationshipType;
  /** Facts between thing and event. */
  readonly part: readonly FoldedLink[];
  /** The fact between event and place. */
  readonly where: FoldedLink;
  /** Days on which the claims of the place hold, as spans; far apart where no day is known. */
  readonly days: Spans;
}

/** Something that bears an identity, and on which days; absent: always. */
export interface Bearer {
  readonly thing: number;
  readonly days?: Spans;
}

/** How a thing has part in an event, by where the claim leads. */
const partsOut: readonly RelationshipType[] = ['CARRIED_IN', 'TOOK_PART_IN'];
const partsIn: readonly RelationshipType[] = [
  'SEEN',
  'PERFORMED_BY',
  'SEIZED_ON',
  'SEIZED_FROM',
  'INSPECTED',
  'ARRESTED',
];
/** How an event says where it was. */
const atPlaces: readonly RelationshipType[] = [
  'SEEN_AT',
  'DEPARTED_FROM',
  'ARRIVED_AT',
  'CALLED_AT',
  'SEIZED_AT',
  'INSPECTED_AT',
  'TOOK_PLACE_AT',
];
const location = kindCodeOf('Location');
const identifier = kindCodeOf('Identifier');

/** Where a thing is said to have been, in the order of shown ids. O(claims at it and at its events). */
export function sightingsOf(view: View, thing: number): Sighting[] {
  const parts = withTypes(view, [...partsOut, ...partsIn]);
  const places = withTypes(view, atPlaces);
  const events = new Set<number>();
  forEachClaim(parts, thing, (claim, other, out) => {
    if ((out ? partsOut : partsIn).includes(typeOf(view, claim))) events.add(other);
  });
  const found = [...events].flatMap((event) => {
    const part = linksBetween(parts, thing, event);
    return [...placesAt(places, event)].map(([key, claims]) => {
      const [place, type] = key.split(' ').map(Number);
      const where = linksBetween(places, event, place).filter((link) => link.type === type);
      const days = unite(claims.map((claim) => spansOf(view, valueAt(view.topology.claims.validity, claim))));
      return { thing, event, place, at: relationships[type].type, part, where: where[0], days };
    });
  });
  return found
    .map((sighting) => ({
      sighting,
      id: `${shownId(view, sighting.event)} ${sighting.at} ${shownId(view, sighting.place)}`,
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ sighting }) => sighting);
}

function placesAt(view: View, event: number): Map<string, number[]> {
  const found = new Map<string, number[]>();
  forEachClaim(view, event, (claim, place, out) => {
    if (!out || view.topology.kind.values[place] !== location) return;
    const key = `${place} ${claimType(view.topology.claims, claim)}`;
    const claims = found.get(key);
    if (claims) claims.push(claim);
    else found.set(key, [claim]);
  });
  return found;
}

const typeOf = (view: View, claim: number) => relationships[claimType(view.topology.claims, claim)].type;

/**
 * Whatever bears the same identity: of an identifier all that have it; of a document also the persons who presented it,
 * each on those days; of anything else itself and all of its kind that share an identifier with it which is no filler.
 * O(claims at it and at its identifiers).
 */
export function bearersOf(view: View, thing: number): Bearer[] {
  const { kind } = view.topology;
  const named = withTypes(view, ['HAS_IDENTIFIER']);
  if (kind.values[thing] === identifier) return havingIt(named, thing).map((one) => ({ thing: one }));
  const holders = new Map<number, Spans[]>();
  forEachClaim(withTypes(view, ['PRESENTED_DOCUMENT']), thing, (claim, holder, out) => {
    if (out) return;
    const days = spansOf(view, valueAt(view.topology.claims.validity, claim));
    holders.set(holder, [...(holders.get(holder) ?? []), days]);
  });
  const bearers = new Set([thing]);
  for (const one of identifiersOf(view, thing))
    for (const other of havingIt(named, one)) if (kind.values[other] === kind.values[thing]) bearers.add(other);
  return [
    ...[...bearers].map((one) => ({ thing: one })),
    ...[...holders].map(([holder, days]) => ({ thing: holder, days: unite(days) })),
  ];
}

/** Identifiers of a thing that are no fillers. */
export function identifiersOf(view: View, thing: number): number[] {
  const found = new Set<number>();
  forEachClaim(withTypes(view, ['HAS_IDENTIFIER']), thing, (_claim, other, out) => {
    if (out && !hasFacet(view, other, 'placeholder')) found.add(other);
  });
  return [...found].sort((a, b) => (shownId(view, a) < shownId(view, b) ? -1 : 1));
}

function havingIt(view: View, one: number): number[] {
  const found = new Set<number>();
  forEachClaim(view, one, (_claim, other, out) => {
    if (!out) found.add(other);
  });
  return [...found];
}
