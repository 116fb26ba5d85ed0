import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildRows, chainClaim, forEachClaimAt } from './claim-rows.ts';
import { packed } from './packed-column.ts';

const NODES = 12;

test('the claims of a node are all that end there, whether they came before the rows were built or after', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(NODES - 1), { maxLength: 200 }), fc.nat(200), (ends, cut) => {
      const before = ends.slice(0, cut);
      // Of the last nodes nothing was known when the rows were built.
      const rows = buildRows(packed(Uint32Array.from(before)), Math.max(0, ...before.map((node) => node + 1)));
      ends.forEach((node, claim) => {
        if (claim >= before.length) chainClaim(rows, claim, node);
      });

      for (let node = 0; node < NODES; node += 1) {
        const found: number[] = [];
        forEachClaimAt(rows, node, (claim) => found.push(claim));
        const all = ends.flatMap((end, claim) => (end === node ? [claim] : []));
        const chained = all.filter((claim) => claim >= before.length);
        expect(found).toStrictEqual([...all.filter((claim) => claim < before.length), ...chained.toReversed()]);
      }
    }),
  );
});
