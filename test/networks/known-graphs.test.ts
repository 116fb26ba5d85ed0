import { describe, expect, test } from 'vitest';
import { betweenness, clustering, degrees, leiden } from '@corridor/network';
import { leaders, rounded, to, whole } from './figures.ts';
import { areThere, graphOf, readNetwork, readRows } from './read-network.ts';

describe.skipIf(!areThere)('graphs that everybody measures have the figures that are known for them', () => {
  test("Zachary's karate club", () => {
    const karate = readNetwork('networks/karate/karate');
    expect(to(4, whole(karate.graph))).toMatchObject({ clustering: 0.5706, diameter: 5 });
    expect(leaders(karate, degrees(karate.graph), 3)).toStrictEqual([
      ['34', 17],
      ['1', 16],
      ['33', 12],
    ]);
    const counted = betweenness(karate.graph, { normalised: false });
    expect(rounded(leaders(karate, counted, 5), 2)).toStrictEqual([
      ['1', 231.07],
      ['34', 160.55],
      ['33', 76.69],
      ['3', 75.85],
      ['32', 73.01],
    ]);
  });

  test('the best division of the karate club known has four groups', () => {
    const { graph } = readNetwork('networks/karate/karate');
    const found = leiden(graph);
    expect([Number(found.modularity.toFixed(4)), found.sizes.length]).toStrictEqual([0.4198, 4]);
  });

  test('who knows whom among the invented persons of Greater Manchester', () => {
    const persons = readRows('graphs/pole/nodes.Person.csv');
    const names = new Map(persons.map((row) => [row[':ID'] ?? '', `${row['name']} ${row['surname']}`]));
    const known = graphOf([...names.keys()], readRows('graphs/pole/relationships.KNOWS.csv'), {
      source: ':START_ID',
      target: ':END_ID',
    });
    expect([known.graph.size, known.rows.length]).toStrictEqual([369, 586]);
    const { triangles } = clustering(known.graph);
    expect(triangles[[...names.values()].indexOf('Deborah Ford')]).toBe(10);
    const [[id = '', ways] = []] = leaders(known, betweenness(known.graph, { normalised: false }), 1);
    expect([names.get(id), Math.round(ways ?? 0)]).toStrictEqual(['Annie Duncan', 5_275]);
  });

  test.each([
    ['collegemsg', 1_899, 59_835, 20_296],
    ['bitcoin_otc', 5_881, 35_592, 35_592],
  ])('%s has %i users, %i rows and %i ordered pairs', (file, users, count, pairs) => {
    const rows = readRows(`graphs/snap/${file}.csv.gz`);
    const names = [...new Set(rows.flatMap(({ source = '', target = '' }) => [source, target]))];
    const { graph } = graphOf(names, rows, { source: 'source', target: 'target', directed: true });
    expect([graph.size, rows.length, graph.edges]).toStrictEqual([users, count, pairs]);
  });
});
