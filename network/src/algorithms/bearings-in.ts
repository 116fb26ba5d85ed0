import { claimType } from '../topology/claim-columns.ts';
import { kindCodeOf, relationshipCodeOf } from '../topology/codes.ts';
import { valueAt } from '../topology/packed-column.ts';
import { shownId } from '../view/entities.ts';
import { forEachClaim } from '../view/visible-claims.ts';
import { withTypes, type View } from '../view/view.ts';

/** A visible seizure and a signature that it bears. */
export interface FoundBearing {
  readonly seizure: number;
  readonly signature: number;
  /** Claims by number, ascending. */
  readonly claims: readonly number[];
  /** The days on which the seizure can have been, first and last; far apart where none is known. */
  readonly earliest: number;
  readonly latest: number;
}

const seizureKind = kindCodeOf('Seizure');

/** Which seizures bear which signatures, in the order of shown ids; of a narrowed view the seizures in it. O(entities + claims of BEARS). */
export function bearingsIn({ within, ...wide }: View): FoundBearing[] {
  const view = withTypes(wide, ['BEARS']);
  const { kind, nodes, claims, validities } = view.topology;
  const found: { bearing: FoundBearing; id: string }[] = [];
  for (let node = 0; node < nodes.size; node += 1) {
    if (kind.values[node] !== seizureKind || view.groups.survivorOf(node) !== node) continue;
    if (within !== undefined && !within.has(node)) continue;
    const bySignature = new Map<number, number[]>();
    forEachClaim(view, node, (claim, signature, out) => {
      if (!out) return;
      const known = bySignature.get(signature);
      if (known) known.push(claim);
      else bySignature.set(signature, [claim]);
    });
    for (const [signature, said] of bySignature) {
      const days = said.map((claim) => valueAt(claims.validity, claim));
      const earliest = Math.min(...days.map((row) => validities.fromEarliest.values[row]));
      const latest = Math.max(...days.map((row) => validities.toLatest.values[row])) - 1;
      found.push({
        bearing: { seizure: node, signature, claims: said.sort((a, b) => a - b), earliest, latest },
        id: `${shownId(view, node)} ${shownId(view, signature)}`,
      });
    }
  }
  return found.sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ bearing }) => bearing);
}

/** A place or country that a seizure names in some part of its way, or where it was made. */
export interface SeizurePlaces {
  readonly seizedAt: readonly number[];
  readonly from: readonly number[];
  readonly to: readonly number[];
}

const partOf: ReadonlyMap<number, keyof SeizurePlaces> = new Map([
  [relationshipCodeOf('SEIZED_AT'), 'seizedAt'],
  [relationshipCodeOf('DEPARTURE'), 'from'],
  [relationshipCodeOf('DESTINATION'), 'to'],
]);

/** Where a seizure was made, left from and was bound for, each once, in the order of shown ids. O(claims at it). */
export function placesOfSeizure({ within: _scope, ...wide }: View, seizure: number): SeizurePlaces {
  const view = withTypes(wide, ['SEIZED_AT', 'DEPARTURE', 'DESTINATION']);
  const found: Record<keyof SeizurePlaces, Set<number>> = { seizedAt: new Set(), from: new Set(), to: new Set() };
  forEachClaim(view, seizure, (claim, place, out) => {
    const part = partOf.get(claimType(view.topology.claims, claim));
    if (out && part !== undefined) found[part].add(place);
  });
  const sorted = (places: ReadonlySet<number>) =>
    [...places].sort((a, b) => (shownId(view, a) < shownId(view, b) ? -1 : 1));
  return { seizedAt: sorted(found.seizedAt), from: sorted(found.from), to: sorted(found.to) };
}
