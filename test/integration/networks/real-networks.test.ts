import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keyPlayers } from '@corridor/network';
import { areThere, readNetwork } from '../../networks/read-network.ts';
import { askOf, captions } from '../api/networks/asking.ts';
import { startSystem, type RunningSystem } from '../api/running-system.ts';
import { dayOfPhase, loadNetworks, slicesOfMadrid } from './load-networks.ts';

describe.skipIf(!areThere)('real networks that came in by an ordinary import have the figures that are known', () => {
  let system: RunningSystem;
  let held: Readonly<Record<string, number>>;
  beforeAll(async () => {
    system = await startSystem({ isPatient: true });
    held = await loadNetworks(system);
  });
  afterAll(() => system.stop());

  const { one } = askOf(() => system);
  const of = (source: string) => ({ scope: { sources: [source] } });
  const figures = async (source: string, params: object = {}) =>
    (await one('network-summary', { ...of(source), ...params }, 'supervisor')).results[0];
  const counts = async (source: string, params: object = {}) => {
    const { nodes, ties } = await figures(source, params);
    return `${nodes}/${ties}`;
  };
  /** The first of a measure with their values to some digits. */
  const leaders = async (source: string, measure: string, count: number, digits = 0, params: object = {}) => {
    const asked = { ...of(source), measures: [measure], limit: count, ...params };
    const { results } = await one('metrics', asked, 'supervisor');
    return results.map(
      ({ entity, values }: { entity: { caption: string }; values: Record<string, number> }) =>
        `${entity.caption} ${values[measure]?.toFixed(digits)}`,
    );
  };

  test('of all their rows those alone are held that lack a name: an event of the swingers, and who was there', () => {
    expect(held).toStrictEqual({ swingers: 3 });
  });

  test('Project CAVIAR, the whole matrix', async () => {
    const found = await figures('caviar');
    expect(found).toMatchObject({ nodes: 110, ties: 205, components: 1, diameter: 5 });
    expect([found.density, found.clustering, found.meanDistance].map((value) => value.toFixed(4))).toStrictEqual([
      '0.0342',
      '0.3354',
      '2.6552',
    ]);
    expect(await counts('caviar', { directed: true })).toBe('110/295');
    expect(await leaders('caviar', 'degree', 6)).toStrictEqual(['1 60', '12 28', '3 27', '87 16', '76 15', '37 11']);
    expect(await leaders('caviar', 'betweenness', 6, 4)).toStrictEqual([
      '1 0.6375',
      '12 0.2921',
      '87 0.1193',
      '76 0.1152',
      '3 0.1052',
      '37 0.0745',
    ]);
  });

  test('Project CAVIAR, eleven phases by a table of when they were', async () => {
    const phases = [];
    for (let phase = 0; phase < 11; phase += 1)
      phases.push(await counts('caviar-phases', { asOf: dayOfPhase(phase), isolates: false }));
    expect(phases.join(' ')).toBe('15/18 24/28 33/56 33/48 32/39 27/47 36/49 42/58 34/44 42/50 41/50');
  });

  test.for([
    ['mambo', [31, 58, 4], [0.125, 0.442, 0.473, 2.473], ['SNRM 0.5712', 'JPPM 0.3217']],
    ['acero', [25, 37, 5], [0.123, 0.268, 0.481, 2.413], ['SAR 0.5634', 'AAR 0.3062']],
    ['jake', [38, 50, 4], [0.071, 0.11, 0.42, 2.705], ['JES 0.5009', 'FLMC 0.3383']],
  ] as const)('Operation %s', async ([source, [nodes, ties, diameter], published, brokers]) => {
    const found = await figures(source);
    const values = [found.density, found.clustering, found.efficiency, found.meanDistance];
    expect(found).toMatchObject({ nodes, ties, diameter });
    // Published with three digits, some of them cut off and not rounded.
    expect(values.filter((value, at) => Math.abs(value - (published[at] ?? 0)) >= 0.001)).toStrictEqual([]);
    expect(await leaders(source, 'betweenness', 2, 4)).toStrictEqual(brokers);
  });

  test('an import ring and two New York trafficking cases', async () => {
    expect(await counts('ciel')).toBe('25/35');
    expect(await counts('ciel', { directed: true })).toBe('25/45');
    expect(await leaders('ciel', 'betweenness', 2, 4)).toStrictEqual(['N2 0.6408', 'N1 0.5908']);
    expect(await counts('heroin')).toBe('38/87');
    expect(await leaders('heroin', 'degree', 2)).toStrictEqual(['Mr.DD 20', 'Mr.X 18']);
    expect(await leaders('heroin', 'betweenness', 2, 4)).toStrictEqual(['Mr.DD 0.3754', 'Mr.X 0.3551']);
    expect(await counts('cocaine', { weighted: true })).toBe('28/40');
    expect(await leaders('cocaine', 'degree', 1)).toStrictEqual(['Kay 24']);
    expect(await leaders('cocaine', 'betweenness', 1, 4)).toStrictEqual(['Kay 0.8875']);
  });

  test('gangs, drug users, firms and the periods of PIRA', async () => {
    const found = [];
    for (const source of [
      'london',
      'montreal',
      'italy',
      'hartford',
      'madoff',
      'pira1',
      'pira2',
      'pira3',
      'pira4',
      'pira6',
    ])
      found.push(`${source} ${await counts(source)}`);
    expect(found).toStrictEqual([
      'london 54/315',
      'montreal 35/78',
      'italy 67/114',
      'hartford 293/284',
      'madoff 61/60',
      'pira1 334/405',
      'pira2 260/340',
      'pira3 526/1025',
      'pira4 367/514',
      'pira6 83/92',
    ]);
    expect(await figures('hartford')).toMatchObject({ isolates: 81 });
    expect(await figures('montreal')).toMatchObject({ components: 4 });
  });

  test('strengths of the London gang add up to those of its ties', async () => {
    const { results } = await one('metrics', { ...of('london'), measures: ['strength'], weighted: true }, 'supervisor');
    const sum = results.reduce(
      (total: number, { values }: { values: { strength: number } }) => total + values.strength,
      0,
    );
    const { rows } = readNetwork('networks/gangs/london_gang');
    expect(sum / 2).toBe(rows.reduce((total, { cells }) => total + Number(cells['weight']), 0));
  });

  test('each slice of Madrid has the persons and ties that its rows name', async () => {
    for (const [place, slice] of slicesOfMadrid().entries()) {
      const { graph } = readNetwork('networks/madrid2004/madrid_time_slices', { where: ['period', slice] });
      const tied = new Set([...graph.from, ...graph.to]).size;
      const found = await counts('madrid', { asOf: dayOfPhase(place), isolates: false });
      expect(`${slice} ${found}`).toBe(`${slice} ${tied}/${graph.edges}`);
    }
  });

  test("Zachary's karate club, from a list and from a matrix", async () => {
    for (const source of ['karate', 'karate-matrix']) {
      expect(await figures(source)).toMatchObject({ nodes: 34, ties: 78, diameter: 5 });
      expect((await figures(source)).clustering.toFixed(4)).toBe('0.5706');
      expect(await leaders(source, 'degree', 3)).toStrictEqual(['34 17', '1 16', '33 12']);
      const counted = await leaders(source, 'betweenness', 5, 2, { normalised: false });
      expect(counted).toStrictEqual(['1 231.07', '34 160.55', '33 76.69', '3 75.85', '32 73.01']);
      const { modularity, communities } = await one('communities', of(source), 'supervisor');
      expect([modularity.toFixed(4), communities]).toStrictEqual(['0.4198', 4]);
    }
  });

  test.for([
    ['karate', 'karate/karate', 3],
    ['ciel', 'ciel/ciel_directed', 2],
  ] as const)('the key players of %s are those of the file', async ([source, path, k]) => {
    const { graph, names } = readNetwork(`networks/${path}`);
    const candidates = Array.from(names.keys());
    const { sets, method } = keyPlayers(graph, { k, candidates });
    const answer = await one('key-players', { ...of(source), k }, 'supervisor');
    const told = answer.results.map(({ set }: { set: { caption: string }[] }) =>
      captions(set).split(' ').toSorted().join(),
    );

    expect([answer.method, method]).toStrictEqual(['exact', 'exact']);
    const ofFile = sets.map((set) =>
      set
        .map((node) => names[node] ?? '')
        .toSorted()
        .join(),
    );
    expect(told.toSorted()).toStrictEqual(ofFile.toSorted());
  });

  test.for([
    ['summits', 156, 47, 455],
    ['kidnappings', 246, 105, 402],
    ['embassies', 18, 25, 65],
    ['swingers', 57, 38, 230],
    ['stlouis', 870, 557, 1_487],
    ['embassies-matrix', 18, 25, 65],
  ] as const)('%s: %i persons at %i events, %i times', async ([source, persons, events, rows]) => {
    expect(await counts(source, { parallel: 'keep' })).toBe(`${persons + events}/${rows}`);
    expect(await figures(source, { project: 'Person' })).toMatchObject({ nodes: persons });
  });

  test('persons are tied by the events that they share', async () => {
    expect(await counts('summits', { project: 'Person' })).toBe('156/1619');
    expect(await figures('summits')).toMatchObject({ isolates: 5 });
    expect(await counts('kidnappings', { project: 'Person' })).toBe('246/2571');
  });
});
