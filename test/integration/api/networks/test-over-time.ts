import { expect, test } from 'vitest';
import { captions, type Asking } from './asking.ts';

/** Networks of different days and sources: FX-11. */
export function testOverTime({ one, inCells }: Asking): void {
  test('what became of communities is told by how much they share', async () => {
    const { results } = await one('evolution', {
      scope: { sources: ['phases'] },
      at: ['2020-06-01', '2021-06-01'],
      knownBefore: '2001-01-01T00:00:00Z',
    });
    const [{ snapshots, events, changes, newlyKnown }] = results;
    const names = new Map<string, string>();
    for (const { communities } of snapshots)
      for (const { id, members } of communities) names.set(id, captions(members).replaceAll(' ', ''));
    const named = (ids: string[]) => ids.map((id) => names.get(id)).join('+');

    expect(snapshots).toMatchObject([
      { at: '2020-06-01', until: '2020-06-02', nodes: 18, links: 34 },
      { at: '2021-06-01', nodes: 22, links: 51 },
    ]);
    expect(
      events
        .map(
          ({ type, from, to, jaccard }: { type: string; from: string[]; to: string[]; jaccard: number[] }) =>
            `${type} ${named(from)} ${named(to)} ${jaccard.map((value) => value.toFixed(3)).join()}`,
        )
        .sort(),
    ).toStrictEqual([
      'birth  UVW ',
      'grow JKL JKLS 0.750',
      'merge ABCDE+FGHI ABCDEFGHI 0.556,0.444',
      'split MNOPQR MNO+PQR 0.500,0.500',
    ]);
    expect(changes).toMatchObject([{ at: '2021-06-01', joinedCount: 4, leftCount: 0 }]);
    expect(captions(changes[0].joined)).toBe('S U V W');
    // Nothing was known so early: all of it is new knowledge, and none of it is change.
    expect(newlyKnown).toHaveLength(34 + 51 - 25);
    expect(newlyKnown[0]).toMatchObject({ at: '2020-06-01', from: { caption: 'A' }, to: { caption: 'B' } });

    const series = await one('evolution', {
      scope: { sources: ['phases'] },
      begin: '2020-01-01',
      end: '2021-12-31',
      stepDays: 365,
    });
    const whole = await one('evolution', { scope: { sources: ['phases'] } });
    const dateless = await one('evolution', inCells());
    expect(
      series.results[0].snapshots.map(({ at, nodes }: { at: string; nodes: number }) => `${at} ${nodes}`),
    ).toStrictEqual(['2020-01-01 18', '2020-12-31 22', '2021-12-31 22']);
    expect(whole.results[0].snapshots).toHaveLength(4);
    expect(dateless).toMatchObject({ results: [{ snapshots: [], events: [] }], warnings: [{ code: 'noDates' }] });
  });

  test('who stays and plays another role is told on the word of records that the reader sees', async () => {
    const asked = { scope: { sources: ['ranks'] }, at: ['2020-06-01', '2021-06-01'] };
    const rolesOf = ({ results }: ReturnType<typeof Object>): string[] =>
      results[0].changes[0].roles.map(
        ({ entity, gained, lost, claims }: ReturnType<typeof Object>) =>
          `${entity.caption} +${gained} -${lost} ${claims.length}`,
      );

    expect(rolesOf(await one('evolution', asked))).toStrictEqual(['Riser +LEADER -COURIER 2']);
    expect(rolesOf(await one('evolution', asked, 'supervisor'))).toStrictEqual([
      'Riser +LEADER -COURIER 2',
      'Steady +LEADER - 1',
    ]);
  });

  test('two days or two sources stand side by side', async () => {
    const { results } = await one('compare', {
      scope: { sources: ['phases'] },
      isolates: false,
      first: { asOf: '2020-06-01' },
      second: { asOf: '2021-06-01' },
    });
    const sources = await one('compare', {
      first: { scope: { sources: ['cells'] } },
      second: { scope: { sources: ['meetings'] } },
      limit: 3,
    });

    expect(results).toMatchObject([
      {
        first: { nodes: 18, ties: 34, components: 4 },
        second: { nodes: 22, ties: 51, components: 5 },
        nodes: { both: 18, onlyFirst: [], onlySecondCount: 4 },
        ties: { onlyFirstCount: 9 },
      },
    ]);
    expect(captions(results[0].nodes.onlySecond)).toBe('S U V W');
    expect(results[0].ties.onlyFirst[0]).toMatchObject({ from: { caption: 'M' }, to: { caption: 'P' } });
    expect(sources).toMatchObject({
      results: [{ nodes: { both: 0, jaccard: 0, onlyFirstCount: 16, onlySecondCount: 7 } }],
      truncated: { reason: 'limit 3 of lines in a list', total: 23 },
    });
  });
}
