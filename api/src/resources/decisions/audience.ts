import type { PolicyToken } from '@corridor/graph-schema/policy';
import {
  claimToken,
  descriptionToken,
  forEachClaim,
  forEachDescription,
  withAllTypes,
  type View,
} from '@corridor/network';

/** The tokens, by code, of everything that the view shows of one entity. */
export function tokensAt(view: View, node: number): Set<number> {
  const { claims, descriptions } = view.topology;
  const codes = new Set<number>();
  forEachDescription(view, node, (row) => codes.add(descriptionToken(descriptions, row)));
  forEachClaim(withAllTypes(view), node, (claim) => codes.add(claimToken(claims, claim)));
  return codes;
}

/** Agencies that may read under at least one of the tokens; `ALL` for every agency. */
export function agenciesOf(tokens: Iterable<PolicyToken>): Set<string> {
  const agencies = new Set<string>();
  for (const { originator, releasableTo } of tokens)
    for (const agency of [originator, ...releasableTo]) agencies.add(agency);
  return agencies;
}

/** Everything of a token that decides who may read, but not who has originated it where all may. */
export function audienceOf({ originator, level, releasableTo, denied, victim, compartment }: PolicyToken): string {
  const agencies = releasableTo.includes('ALL') ? ['ALL'] : [...new Set([originator, ...releasableTo])].sort();
  return JSON.stringify([level, agencies, [...denied].sort(), victim, compartment ?? null]);
}

/** Of several sides of a merge: what each would be disclosed to that could not read of it before; empty when all may read the same. */
export function disclosures(
  sides: readonly { readonly id: string; readonly tokens: readonly PolicyToken[] }[],
): { entity: string; agencies: string[] }[] {
  const audiences = sides.map(({ tokens }) => [...new Set(tokens.map(audienceOf))].sort().join());
  if (new Set(audiences).size <= 1) return [];
  const readers = sides.map(({ tokens }) => agenciesOf(tokens));
  const all = new Set(readers.flatMap((agencies) => [...agencies]));
  return sides.map(({ id }, at) => ({
    entity: id,
    agencies: [...all].filter((agency) => readers[at]?.has('ALL') !== true && readers[at]?.has(agency) !== true).sort(),
  }));
}

/**
 * A decision is its agency's own, and as narrow as the narrowest of what it rests on. `undefined` where that lies in several
 * compartments, since no token stands for those who are in all of them.
 */
export function tokenOfDecision(agency: string, tokens: readonly PolicyToken[]): PolicyToken | undefined {
  const compartments = [...new Set(tokens.flatMap(({ compartment }) => compartment ?? []))];
  if (compartments.length > 1) return undefined;
  return {
    originator: agency,
    level: Math.max(0, ...tokens.map(({ level }) => level)),
    handling: tokens.some(({ handling }) => handling === 'H1') ? 'H1' : 'H0',
    releasableTo: [],
    denied: [...new Set(tokens.flatMap(({ denied }) => denied))].sort(),
    victim: tokens.some(({ victim }) => victim),
    ...(compartments[0] === undefined ? {} : { compartment: compartments[0] }),
  };
}
