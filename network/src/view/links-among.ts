import { claimType } from '../topology/claim-columns.ts';
import { foldLink, type FoldedLink } from './links.ts';
import type { View } from './view.ts';
import { forEachClaim } from './visible-claims.ts';

/** The facts among entities, of walked types, each once. O(claims at them). */
export function linksAmong(view: View, entities: readonly number[]): FoldedLink[] {
  const asked = new Set(entities);
  const groups = new Map<string, { from: number; to: number; claims: number[] }>();
  for (const from of asked) {
    forEachClaim(view, from, (claim, to, out) => {
      if (!out || to === from || !asked.has(to)) return;
      const key = `${from} ${to} ${claimType(view.topology.claims, claim)}`;
      const group = groups.get(key);
      if (group) group.claims.push(claim);
      else groups.set(key, { from, to, claims: [claim] });
    });
  }
  return [...groups.values()].map(({ from, to, claims }) => foldLink(view, from, to, claims));
}
