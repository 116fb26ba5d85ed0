import { expect, test } from 'vitest';
import { captions, namedValue, type Asking } from './asking.ts';
import { cells } from './graphs.ts';

/** Figures, projections, measures and communities. */
export function testFigures({ ask, one, inCells }: Asking): void {
  test('a network is summed up in figures, the conventions said', async () => {
    const { results, params, truncated } = await one('network-summary', inCells());

    expect(results).toMatchObject([
      {
        nodes: 16,
        ties: 23,
        components: 1,
        largest: 16,
        isolates: 0,
        diameter: 8,
        density: 0.191666666667,
      },
    ]);
    expect(params).toMatchObject({
      directed: false,
      parallel: 'merge',
      weighted: false,
      weights: 'strength',
      isolates: true,
      loops: 'drop',
      project: 'none',
      ties: 'caption',
      knownAt: 'now',
    });
    expect(truncated).toBeNull();
  });

  test('a network of persons and meetings is asked as it is or projected, by the stated weighting', async () => {
    const scope = { scope: { sources: ['meetings'] } };
    const figures = async (params: object) => (await one('network-summary', { ...scope, ...params })).results[0];
    const strengths = async (params: object) => {
      const { results, params: said } = await one('metrics', {
        ...scope,
        ...params,
        measures: ['strength', 'degree'],
        weighted: true,
      });
      return { project: said.project, found: results.map((result: object) => namedValue(result, 'strength')) };
    };

    expect(await figures({})).toMatchObject({ nodes: 7, ties: 6, components: 2 });
    expect(await figures({ project: 'Person' })).toMatchObject({ nodes: 4, ties: 3, components: 2, isolates: 1 });
    expect(await figures({ project: 'Person', isolates: false })).toMatchObject({ nodes: 3, ties: 3 });
    expect(await figures({ project: 'Event', parallel: 'keep' })).toMatchObject({ nodes: 3, ties: 2 });
    const plain = await one('metrics', { ...scope, project: 'Person', measures: ['strength'], limit: 1 });
    expect(plain.results).toMatchObject([{ entity: { caption: 'M1' }, values: { strength: 2 } }]);
    expect(await strengths({ project: 'Person' })).toStrictEqual({
      project: 'Person',
      found: ['M1 2', 'M2 2', 'M3 1', 'M4 0'],
    });
    expect((await strengths({ project: { onto: 'Person', weighting: 'shared' } })).found).toStrictEqual([
      'M1 3',
      'M2 3',
      'M3 2',
      'M4 0',
    ]);
    expect(await ask('network-summary', { ...scope, project: 'Person', directed: true })).toMatchObject({
      status: 400,
      body: { errors: [{ path: 'directed' }] },
    });
  });

  test('measures rank, equal ones by caption, and rest on named claims', async () => {
    const { results, distribution, explain, nodes, ties, truncated } = await one('metrics', {
      ...inCells(),
      measures: ['degree', 'betweenness', 'coreness', 'constraint'],
      sortBy: 'betweenness',
      limit: 5,
      explain: true,
    });
    const byDegree = await one('metrics', { ...inCells(), measures: ['degree'], limit: 6 });
    const only = [results[4].entity.id, 'f'.repeat(32)];
    const chosen = await one('metrics', { ...inCells(), measures: ['degree'], only });

    expect(captions(results.map((result: { entity: object }) => result.entity))).toBe('B3 Z C1 B1 B2');
    expect(results[0].values).toMatchObject({ degree: 4, coreness: 3 });
    expect(byDegree.results.map((result: object) => namedValue(result, 'degree'))).toStrictEqual([
      'A1 4',
      'A2 4',
      'B1 4',
      'B2 4',
      'B3 4',
      'A3 3',
    ]);
    expect(chosen.results).toMatchObject([{ entity: { caption: 'B2' }, values: { degree: 4 } }]);
    expect({ nodes, ties, truncated }).toStrictEqual({
      nodes: 16,
      ties: 23,
      truncated: { reason: 'limit 5', total: 16 },
    });
    expect(distribution[0]).toMatchObject({ measure: 'degree', least: 1, greatest: 4, mean: 2.875 });
    expect(explain[0]).toMatchObject({ result: 0, total: 4 });
    expect([explain[0].claims.length, explain[0].records.length]).toStrictEqual([4, 4]);
  });

  test('communities are found with their stability', async () => {
    const answer = await one('communities', { ...inCells(), runs: 5 });
    const groups = answer.results.map(({ members }: { members: [] }) => captions(members));

    expect(answer.communities).toBe(groups.length);
    expect(groups.join(' ').split(' ').sort()).toStrictEqual(
      [...new Set(cells.flatMap((pair) => pair.split(',')))].sort(),
    );
    expect(groups.find((group: string) => group.includes('D1'))).toContain('C1 C2 C3 D1 D2');
    expect(answer.modularity).toBeGreaterThan(0.4);
    expect(answer.results[0].stability).toBeGreaterThan(0.5);
  });
}
