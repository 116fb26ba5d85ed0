import type { AppliedRecord } from '../topology/apply-record.ts';

/** Least hops between two persons over the claims of records, by repeated relaxation; -1 where there is no way. */
export function slowHops(records: readonly AppliedRecord[], from: string, to: string): number {
  const pairs = records.flatMap(({ said }) =>
    said.claims.map((claim): readonly [string, string] => [said.mentions[claim.from].id, said.mentions[claim.to].id]),
  );
  const hops = new Map([[from, 0]]);
  for (let changed = true; changed;) {
    changed = false;
    for (const [a, b] of [...pairs, ...pairs.map(([x, y]) => [y, x] as const)]) {
      const next = (hops.get(a) ?? Infinity) + 1;
      if (next >= (hops.get(b) ?? Infinity)) continue;
      hops.set(b, next);
      changed = true;
    }
  }
  return hops.get(to) ?? -1;
}
