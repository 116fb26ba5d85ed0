import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildGraph } from '../graph/build-graph.ts';
import { someConventions, someGraph } from '../testing/random-graphs.ts';
import { slowMatrix } from '../testing/slow/slow-matrix.ts';
import { brokerageRoles } from './brokerage.ts';

const asLists = (roles: ReturnType<typeof brokerageRoles>) =>
  Object.fromEntries(Object.entries(roles).map(([role, counts]) => [role, [...counts]]));

test('roles are counted over every three nodes', () => {
  fc.assert(
    fc.property(
      someConventions.chain(someGraph),
      fc.array(fc.nat(2), { minLength: 9, maxLength: 9 }),
      (graph, groups) => {
        const matrix = slowMatrix(graph, false);
        const counts = () => matrix.map(() => 0);
        const roles = {
          coordinator: counts(),
          consultant: counts(),
          gatekeeper: counts(),
          representative: counts(),
          liaison: counts(),
        };
        matrix.forEach((_, a) =>
          matrix.forEach((__, b) =>
            matrix.forEach((___, c) => {
              if (new Set([a, b, c]).size < 3 || !matrix[a][b] || !matrix[b][c] || matrix[a][c]) return;
              const pattern = [a, b, c]
                .map((node) => [a, b, c].findIndex((other) => groups[other] === groups[node]))
                .join('');
              if (pattern === '000') roles.coordinator[b] += 1;
              if (pattern === '010') roles.consultant[b] += 1;
              if (pattern === '011') roles.gatekeeper[b] += 1;
              if (pattern === '002') roles.representative[b] += 1;
              if (pattern === '012') roles.liaison[b] += 1;
            }),
          ),
        );
        expect(asLists(brokerageRoles(graph, groups))).toStrictEqual(roles);
      },
    ),
    { numRuns: 300 },
  );
});

test('who stands between two groups lets in from the one and speaks for the other', () => {
  const chain = buildGraph({ size: 3, from: [0, 1], to: [1, 2] }, { directed: true });
  expect(asLists(brokerageRoles(chain, [0, 1, 1]))).toMatchObject({ gatekeeper: [0, 1, 0], representative: [0, 0, 0] });
  expect(asLists(brokerageRoles(chain, [0, 0, 1]))).toMatchObject({ gatekeeper: [0, 0, 0], representative: [0, 1, 0] });
});
