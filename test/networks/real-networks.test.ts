import { describe, expect, test } from 'vitest';
import { betweenness, components, degrees, distanceFigures } from '@corridor/network';
import { leaders, rounded, to, whole } from './figures.ts';
import { areThere, readNetwork, readPersons, readRows, type NamedGraph } from './read-network.ts';

describe.skipIf(!areThere)('real networks have the figures that were published or worked out for them', () => {
  test('Project CAVIAR, the whole matrix', () => {
    const caviar = readNetwork('networks/caviar/caviar_full_directed');
    expect(readNetwork('networks/caviar/caviar_full_directed', { directed: true }).graph.edges).toBe(295);
    expect(to(4, whole(caviar.graph))).toMatchObject({
      nodes: 110,
      ties: 205,
      density: 0.0342,
      clustering: 0.3354,
      meanDistance: 2.6552,
      diameter: 5,
    });
    expect(distanceFigures(caviar.graph).connectedPairs).toBe(110 * 109);
    expect(leaders(caviar, degrees(caviar.graph), 6)).toStrictEqual([
      ['1', 60],
      ['12', 28],
      ['3', 27],
      ['87', 16],
      ['76', 15],
      ['37', 11],
    ]);
    expect(rounded(leaders(caviar, betweenness(caviar.graph), 6), 4)).toStrictEqual([
      ['1', 0.6375],
      ['12', 0.2921],
      ['87', 0.1193],
      ['76', 0.1152],
      ['3', 0.1052],
      ['37', 0.0745],
    ]);
  });

  test('Project CAVIAR, eleven phases', () => {
    const phases = Array.from({ length: 11 }, (_, at) => {
      const { graph } = readNetwork('networks/caviar/caviar_phases_directed', {
        nodes: 'networks/caviar/caviar_phases_nodes.csv',
        where: ['phase', String(at + 1)],
      });
      return `${graph.size}/${graph.edges}`;
    });
    expect(phases.join(' ')).toBe('15/18 24/28 33/56 33/48 32/39 27/47 36/49 42/58 34/44 42/50 41/50');
  });

  test('Project CAVIAR: the phases do not add up to the whole', () => {
    const contacts = (file: string) => {
      const pairs = new Map<string, number>();
      for (const { source, target, weight } of readRows(`networks/caviar/${file}_directed_edges.csv`))
        pairs.set(`${source} ${target}`, (pairs.get(`${source} ${target}`) ?? 0) + Number(weight));
      return pairs;
    };
    const [full, phases] = [contacts('caviar_full'), contacts('caviar_phases')];
    const sum = (pairs: Map<string, number>) => [...pairs.values()].reduce((total, count) => total + count, 0);
    const differing = [...new Set([...full.keys(), ...phases.keys()])].filter(
      (pair) => full.get(pair) !== phases.get(pair),
    );
    expect([sum(phases), sum(full), differing.length]).toStrictEqual([3_611, 3_546, 196]);
  });

  test.each([
    [
      'mambo',
      [31, 58, 4],
      [0.125, 0.442, 0.473, 2.473],
      [
        ['SNRM', 0.5712],
        ['JPPM', 0.3217],
      ],
    ],
    [
      'acero',
      [25, 37, 5],
      [0.123, 0.268, 0.481, 2.413],
      [
        ['SAR', 0.5634],
        ['AAR', 0.3062],
      ],
    ],
    [
      'jake',
      [38, 50, 4],
      [0.071, 0.11, 0.42, 2.705],
      [
        ['JES', 0.5009],
        ['FLMC', 0.3383],
      ],
    ],
  ])('Operation %s', (name, counts, published, brokers) => {
    const network = readNetwork(`networks/cocaine_spain/${name}_directed`);
    const figures = whole(network.graph);
    const found = [figures.density, figures.clustering, figures.efficiency, figures.meanDistance];
    expect([figures.nodes, figures.ties, figures.diameter]).toStrictEqual(counts);
    // Published with three digits, some of them cut off and not rounded.
    expect(found.filter((value, at) => Math.abs(value - (published[at] ?? 0)) >= 0.001)).toStrictEqual([]);
    expect(rounded(leaders(network, betweenness(network.graph), 2), 4)).toStrictEqual(brokers);
  });

  test('Ciel', () => {
    const ciel = readNetwork('networks/ciel/ciel_directed');
    expect([ciel.graph.size, ciel.rows.length, ciel.graph.edges]).toStrictEqual([25, 45, 35]);
    expect(rounded(leaders(ciel, betweenness(ciel.graph), 2), 4)).toStrictEqual([
      ['N2', 0.6408],
      ['N1', 0.5908],
    ]);
  });

  test('two New York trafficking cases', () => {
    const heroin = readNetwork('networks/natarajan/heroin_undirected');
    expect([heroin.graph.size, heroin.graph.edges]).toStrictEqual([38, 87]);
    expect(leaders(heroin, degrees(heroin.graph), 2)).toStrictEqual([
      ['Mr.DD', 20],
      ['Mr.X', 18],
    ]);
    expect(rounded(leaders(heroin, betweenness(heroin.graph), 2), 4)).toStrictEqual([
      ['Mr.DD', 0.3754],
      ['Mr.X', 0.3551],
    ]);
    const cocaine = readNetwork('networks/natarajan/cocaine_undirected', { weight: 'weight' });
    expect([cocaine.graph.size, cocaine.graph.edges]).toStrictEqual([28, 40]);
    expect(leaders(cocaine, degrees(cocaine.graph), 1)).toStrictEqual([['Kay', 24]]);
    expect(rounded(leaders(cocaine, betweenness(cocaine.graph), 1), 4)).toStrictEqual([['Kay', 0.8875]]);
  });

  test.each([
    ['gangs/london_gang', 54, 315],
    ['gangs/montreal_gangs', 35, 78],
    ['gangs/italian_gangs', 67, 114],
    ['drugnet/hartford_drug_users', 293, 284],
    ['karate/karate', 34, 78],
  ])('%s has %i nodes and %i ties', (path, nodes, ties) => {
    const { graph } = readNetwork(`networks/${path}`);
    expect([graph.size, graph.edges]).toStrictEqual([nodes, ties]);
  });

  test('of 61 flows of Madoff one leads from a firm to itself', () => {
    const { graph, rows } = readNetwork('networks/madoff/madoff_flows');
    const loops = rows.filter(({ from, to: end }) => from === end);
    expect([graph.size, rows.length, loops.length, graph.edges]).toStrictEqual([61, 61, 1, 60]);
  });

  test('of the drug users of Hartford 81 have no tie', () => {
    const { graph } = readNetwork('networks/drugnet/hartford_drug_users');
    expect(degrees(graph).filter((count) => count === 0).length).toBe(81);
  });

  test('the gangs of Montreal are four components', () => {
    expect(components(readNetwork('networks/gangs/montreal_gangs').graph).sizes.length).toBe(4);
    expect(components(readNetwork('networks/caviar/caviar_full_directed').graph).sizes.length).toBe(1);
  });

  test('the London gang has ties of four strengths, Madrid of three in 18 slices', () => {
    const strengthsOf = ({ rows }: NamedGraph, column: string) =>
      [...new Set(rows.map(({ cells }) => Number(cells[column])))].sort((a, b) => a - b);
    expect(strengthsOf(readNetwork('networks/gangs/london_gang'), 'weight')).toStrictEqual([1, 2, 3, 4]);
    const madrid = readNetwork('networks/madrid2004/madrid_time_slices');
    expect(madrid.graph.size).toBe(54);
    expect(new Set(madrid.rows.map(({ cells }) => cells['period'])).size).toBe(18);
    expect(strengthsOf(madrid, 'strength')).toStrictEqual([1, 2, 3]);
  });

  test('the five periods of PIRA', () => {
    const sizes = ['1', '2', '3', '4_5', '6'].map((period) => {
      const { graph } = readNetwork(`networks/pira/pira_period_${period}`);
      return `${graph.size}/${graph.edges}`;
    });
    expect(sizes.join(' ')).toBe('334/405 260/340 526/1025 367/514 83/92');
  });

  test.each([
    ['infinito/ndrangheta_summits', 156, 47, 455],
    ['kidnapping/philippine_kidnappings', 246, 105, 402],
    ['embassy1998/kenya_tanzania_tasks', 18, 25, 65],
    ['swingers/swingers', 57, 39, 232],
    ['stlouis/stlouis_crime', 870, 557, 1_487],
  ])('%s: %i persons by %i events', (path, persons, events, rows) => {
    const { graph, rows: present } = readNetwork(`networks/${path}_two_mode`);
    expect([graph.size, present.length]).toStrictEqual([persons + events, rows]);
    expect(readPersons(`networks/${path}_two_mode`).graph.size).toBe(persons);
  });

  test.each([
    ['infinito/ndrangheta_summits', 1_619],
    ['kidnapping/philippine_kidnappings', 2_571],
  ])('the persons of %s are tied by shared events %i times', (path, ties) => {
    expect(readPersons(`networks/${path}_two_mode`).graph.edges).toBe(ties);
  });

  test('five of the persons of Infinito attend no summit', () => {
    const { graph } = readNetwork('networks/infinito/ndrangheta_summits_two_mode');
    expect(degrees(graph).filter((count) => count === 0).length).toBe(5);
  });

  test('roles of St. Louis', () => {
    const counts = Map.groupBy(
      readRows('networks/stlouis/stlouis_crime_two_mode_edges.csv'),
      (row) => row['role_code'],
    );
    expect(['1', '2', '3', '4'].map((role) => counts.get(role)?.length)).toStrictEqual([569, 682, 195, 41]);
  });
});
