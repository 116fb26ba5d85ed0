import type { Size } from '../measurement.ts';
import type { LoadedPersons } from '../search/load-persons.ts';
import { madeQueries } from '../search/made-queries.ts';
import type { Asked } from './run-round.ts';

/** Questions that are asked together. */
export interface Mix {
  readonly name: string;
  readonly asks: readonly Asked[];
}

const lightOf: Readonly<Record<Size, number>> = { small: 12, standard: 1_000 };
const mixedOf: Readonly<Record<Size, number>> = { small: 12, standard: 150 };

/** Light questions alone, of which what every request costs is the larger part, and light ones in turn with heavy ones. */
export function madeMixes(loaded: LoadedPersons, size: Size): Mix[] {
  return [
    { name: 'neighbours', asks: neighboursOf(loaded, lightOf[size]) },
    { name: 'neighbours, paths and searches', asks: mixedAsks(loaded, mixedOf[size]) },
  ];
}

function neighboursOf(loaded: LoadedPersons, count: number): Asked[] {
  return spread(loaded, count).map(({ entity }) => ({ question: 'neighbours', params: { entities: [entity] } }));
}

function mixedAsks(loaded: LoadedPersons, count: number): Asked[] {
  const queries = madeQueries(count, loaded.persons);
  return spread(loaded, count).map(({ entity, other }, at) => {
    if (at % 3 === 0) return { question: 'neighbours', params: { entities: [entity] } };
    if (at % 3 === 1) return { question: 'paths', params: { from: entity, to: other, maxHops: 4 } };
    return { question: 'search', params: { text: queries[at]?.text } };
  });
}

/** Persons spread evenly over all, each with another one. */
function spread({ persons, entityOf }: LoadedPersons, count: number): { entity: string; other: string }[] {
  return Array.from({ length: count }, (_, at) => {
    const person = Math.floor((at * persons) / count);
    return { entity: entityOf(person), other: entityOf((person * 7 + 13) % persons) };
  });
}
