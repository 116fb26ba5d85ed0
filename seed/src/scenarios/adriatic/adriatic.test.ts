import { expect, test } from 'vitest';
import { digestOf } from '../testing/digest.ts';
import { rowsOf } from '../testing/plain-graph.ts';
import { adriatic } from './adriatic.ts';

const { truth } = adriatic;
const orders = rowsOf(adriatic, 'adriatic-edges.csv').filter(({ type }) => type === 'DIRECTS');
const transfers = rowsOf(adriatic, 'adriatic-transactions.csv');

test('the files have the rows that the truth states', () => {
  const rows = Object.fromEntries(
    adriatic.imports.map(({ fileName }) => [fileName, rowsOf(adriatic, fileName).length]),
  );

  expect(rows).toStrictEqual(truth.rows);
});

test('every order goes one tier down or stays among those who direct each other, and each tier is reached', () => {
  const tierOf = new Map(truth.tiers.flatMap((groups, tier) => groups.flat().map((person) => [person, tier] as const)));
  const together = new Map(
    truth.tiers.flat().flatMap((group) => group.map((person) => [person, group.join()] as const)),
  );
  const steps = orders.map(({ source = '', target = '' }) =>
    together.get(source) === together.get(target) ? 'among' : (tierOf.get(target) ?? 0) - (tierOf.get(source) ?? 0),
  );

  expect(new Set(steps)).toStrictEqual(new Set([1, 'among']));
  expect(new Set(orders.flatMap(({ source, target }) => [source, target]))).toStrictEqual(new Set(tierOf.keys()));
});

test('of some nothing says who directs them', () => {
  const placed = new Set(truth.tiers.flat(2));
  const all = rowsOf(adriatic, 'adriatic-persons.csv').map(({ id = '' }) => id);

  expect(all.filter((person) => !placed.has(person))).toStrictEqual(truth.nowhere);
});

test('the money goes on in time over the ways that the truth states, and over no other', () => {
  const accountsOf = (person: string) => [
    ...transfers.filter((row) => row['from_person'] === person).map(({ from = '' }) => from),
    ...transfers.filter((row) => row['to_person'] === person).map(({ to = '' }) => to),
  ];
  const ends = new Set(accountsOf(truth.trails.to));
  const gapOf = (one = '', other = '') => (Date.parse(other) - Date.parse(one)) / 86_400_000;
  const onward = (way: typeof transfers): string[][] => {
    const last = way.at(-1);
    if (last === undefined || ends.has(last['to'] ?? '')) return [way.map(({ id = '' }) => id)];
    return transfers
      .filter(({ from, date }) => {
        const gap = gapOf(last['date'], date);
        return from === last['to'] && gap >= 0 && gap <= truth.trails.maxGapDays;
      })
      .flatMap((next) => onward([...way, next]));
  };
  const starts = new Set(accountsOf(truth.trails.from));

  expect(transfers.filter(({ from = '' }) => starts.has(from)).flatMap((first) => onward([first]))).toStrictEqual(
    truth.trails.ways,
  );
});

test('what was paid in looks like one sum cut up: each piece below the limit, in a week, together above it', () => {
  const { below, sum, transfers: ids } = truth.structuring;
  const pieces = transfers.filter(({ id = '' }) => ids.includes(id));
  const amounts = pieces.map(({ amount }) => Number(amount));

  expect(amounts.every((amount) => amount < below)).toBe(true);
  expect(amounts.reduce((total, amount) => total + amount, 0)).toBe(sum);
  expect(new Set(pieces.map(({ from, to }) => `${from} ${to}`)).size).toBe(1);
  expect(Date.parse(pieces.at(-1)?.['date'] ?? '') - Date.parse(pieces[0]?.['date'] ?? '')).toBeLessThan(
    7 * 86_400_000,
  );
});

test('two kinds of crime meet in one person, and in one company by its own', () => {
  const crimesOf = new Map(
    rowsOf(adriatic, 'adriatic-companies.csv').map((row) => [row['id'], row['crime_types']?.split('|') ?? []] as const),
  );
  const served = Map.groupBy(rowsOf(adriatic, 'adriatic-memberships.csv'), ({ person = '' }) => person);
  const actors = [
    ...[...served].map(([who, rows]) => ({
      who,
      organisations: new Set(rows.map(({ organisation }) => organisation)).size,
      crimeTypes: [...new Set(rows.flatMap(({ organisation }) => crimesOf.get(organisation) ?? []))].toSorted(),
    })),
    ...[...crimesOf].map(([who = '', crimeTypes]) => ({
      who,
      organisations: Infinity,
      crimeTypes: crimeTypes.toSorted(),
    })),
  ];

  expect(
    actors
      .filter(({ crimeTypes, organisations }) => crimeTypes.length > 1 && organisations > 1)
      .map(({ who, crimeTypes }) => ({ who, crimeTypes })),
  ).toStrictEqual(truth.convergence);
});

test('the same seed gives the same bytes', () => {
  expect(digestOf(adriatic)).toBe('034f18c1b56d3d40');
});
