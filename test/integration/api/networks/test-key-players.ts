import { expect, test } from 'vitest';
import { captions, type Asking } from './asking.ts';

/** Who is removed to break a network up: FX-1, and removal by measures. */
export function testKeyPlayers({ one, inCells }: Asking): void {
  test('the best sets of three are found exactly, where every ranking and the greedy choice fail', async () => {
    const answer = await one('key-players', { ...inCells(), explain: true });
    const sets = answer.results.map(({ set }: { set: [] }) => captions(set));
    const chosen = ({ set, fAfter }: { set: []; fAfter: number }) => `${captions(set)} ${fAfter.toFixed(4)}`;

    expect(sets).toStrictEqual(['A1 B2 C1', 'A1 B2 Z', 'A2 B1 C1', 'A2 B1 Z', 'B1 C1 Y', 'B2 C1 X', 'C1 X Y', 'X Y Z']);
    expect(answer).toMatchObject({ method: 'exact', fBefore: 0, tied: 8, candidateCount: 16, setCount: 560 });
    expect(answer.results.map(({ fAfter }: { fAfter: number }) => fAfter.toFixed(4))).toStrictEqual(
      Array(8).fill('0.7179'),
    );
    expect(answer.bound).toBe(answer.results[0].fAfter);
    expect(Object.values<{ set: []; fAfter: number }>(answer.comparison).map(chosen)).toStrictEqual([
      'A1 A2 B1 0.4103',
      'B3 Z C1 0.4615',
      'B3 C1 A1 0.5641',
    ]);
    expect(answer.results[7].components).toMatchObject([
      { size: 5, sample: [{ caption: 'C1' }, {}, {}, {}, {}] },
      { size: 4, sample: [{ caption: 'A1' }, {}, {}, {}] },
      { size: 4, sample: [{ caption: 'B1' }, {}, {}, {}] },
    ]);
    expect(answer.warnings).toMatchObject([{ code: 'structureOnly' }]);
    expect(answer.explain[0].total).toBeGreaterThan(0);

    const alone = await one('key-players', { ...inCells(), k: 1 });
    const pairs = await one('key-players', { ...inCells(), k: 2 });
    expect(alone.results.map(chosen)).toStrictEqual(['B3 0.5143']);
    expect(pairs.results.map(chosen)).toStrictEqual(['B3 C1 0.5385', 'B3 C2 0.5385', 'B3 C3 0.5385']);
  });

  test('key players are chosen among candidates alone, the cheapest of equally good sets first', async () => {
    const { results } = await one('metrics', { ...inCells(), measures: ['degree'] });
    const idOf = (caption: string) =>
      results.find(({ entity }: { entity: { caption: string } }) => entity.caption === caption).entity.id;
    const listed = ['A1', 'B2', 'Z', 'C1'].map(idOf);
    const chosen = await one('key-players', { ...inCells(), candidates: listed });
    const priced = await one('key-players', { ...inCells(), costs: { [idOf('C1')]: 9, [idOf('Z')]: 0.5 }, limit: 2 });
    const withoutX = await one('key-players', { ...inCells(), candidates: [idOf('X')], k: 1 });
    const meetings = { scope: { sources: ['meetings'] }, k: 1 };

    expect(chosen.results.map(({ set }: { set: [] }) => captions(set))).toStrictEqual(['A1 B2 C1', 'A1 B2 Z']);
    expect(priced.results.map(({ set, cost }: { set: []; cost: number }) => `${captions(set)} ${cost}`)).toStrictEqual([
      'A1 B2 Z 2.5',
      'A2 B1 Z 2.5',
    ]);
    expect(priced.truncated).toMatchObject({ reason: 'limit 2 of equally good sets', total: 8 });
    expect(withoutX.likelySuccessors).toMatchObject([
      { caption: 'Y', brokerageGain: expect.any(Number) },
      { caption: 'B2' },
      { caption: 'A2' },
      {},
      {},
    ]);
    expect((await one('key-players', meetings)).candidateCount).toBe(4);
    expect(await one('key-players', { ...meetings, candidates: 'all' })).toMatchObject({
      candidateCount: 7,
      results: [{ set: [{ caption: 'Harbour', kind: 'Event' }] }],
    });
  });

  test('a network falls apart step by step, differently when the measure is not computed anew', async () => {
    const steps = async (params: object) => {
      const { results, before } = await one('disruption', { ...inCells(), steps: 3, ...params });
      return {
        before,
        lines: results.map(
          ({
            step,
            removed,
            largest,
            share,
          }: {
            step: number;
            removed: { caption: string };
            largest: number;
            share: number;
          }) => `${step} ${removed.caption} ${largest} ${share}`,
        ),
      };
    };
    const sequential = await steps({ by: 'betweenness' });

    expect(sequential.before).toMatchObject({ nodes: 16, components: 1, largest: 16, fragmentation: 0 });
    expect(sequential.lines[0]).toBe('1 B3 9 0.5625');
    expect((await steps({ by: 'betweenness', mode: 'block' })).lines).toStrictEqual([
      '1 B3 9 0.5625',
      '2 Z 9 0.5625',
      '3 C1 9 0.5625',
    ]);
    expect(sequential.lines[2]).not.toBe('3 C1 9 0.5625');
  });
}
