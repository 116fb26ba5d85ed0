import { expect, test } from 'vitest';
import { actionRules } from '@corridor/graph-schema/policy';
import type { RunningSystem } from '../../integration/api/running-system.ts';
import { eachAtOnce } from '../../support/each-at-once.ts';
import { actorName, type necessityCells, type NumberedCell } from './acting-cells.ts';
import { actingWays } from './acting-ways.ts';
import { expectedOfNecessity } from './necessity-ways.ts';

/** What is done with things, and decided on statements, by who may and by nobody else. */
export function testActing(
  system: () => RunningSystem,
  acting: readonly NumberedCell[],
  necessities: ReturnType<typeof necessityCells>,
): void {
  test('each action that asks whose something is, or for two persons, is gone by some way', () => {
    const isActing = ({ conditions }: { readonly conditions: readonly string[] }) =>
      ['owned', 'another', 'passable'].some((one) => conditions.includes(one));
    const acted = new Set([...actingWays.flatMap(({ actions }) => actions), 'approveNecessity', 'exportForRecipient']);

    expect(actionRules.filter((rule) => isActing(rule) && !acted.has(rule.action))).toStrictEqual([]);
  });

  test(
    `acting on ${acting.length} things is let through or refused as policy says of role, owner, level, handling and state`,
    { timeout: 3_000_000 },
    async () => {
      const wrong: string[] = [];
      const done = new Map<string, number>();
      await eachAtOnce(acting, async (cell) => {
        const { way, thing, purpose } = cell;
        const [method, path, body] = way.ask(cell);
        const { status } = await system().ask(actorName(cell), method, path, body, { 'corridor-purpose': purpose });
        const expected = way.expected(cell);
        if (status < 300) done.set(way.name, (done.get(way.name) ?? 0) + 1);
        if (status !== expected)
          wrong.push(
            `${way.name} as ${actorName(cell)} for ${purpose}, proposed by ${cell.proposedBy}: ${status}, not ${expected}, ${JSON.stringify(thing)}`,
          );
      });

      console.log(`${acting.length} cells of acting, done ${JSON.stringify(Object.fromEntries(done))}`);
      expect(wrong.slice(0, 20)).toStrictEqual([]);
      expect([...done.keys()].sort()).toStrictEqual(
        actingWays.flatMap(({ name }) => (name.startsWith('unseal') ? [] : [name])).sort(),
      );
    },
  );

  test('statements of necessity are decided on by who may, and by nobody else', { timeout: 600_000 }, async () => {
    const wrong: string[] = [];
    const statuses = new Map<number, number>();
    await eachAtOnce(necessities, async (cell) => {
      const { id, verdict, purpose } = cell;
      const name = actorName({ ...cell, victimRight: false });
      const path = `/api/v1/necessity-statements/${id}/${verdict}`;
      const { status } = await system().ask(
        name,
        'POST',
        path,
        { reason: 'the matrix' },
        { 'corridor-purpose': purpose },
      );
      const expected = expectedOfNecessity(cell);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      if (status !== expected) wrong.push(`${JSON.stringify(cell)} as ${name}: ${status}, not ${expected}`);
    });

    expect(wrong).toStrictEqual([]);
    expect([...statuses.keys()].sort((a, b) => a - b)).toStrictEqual([200, 403, 404, 409]);
  });
}
