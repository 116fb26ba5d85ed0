import { importOptionsSchema } from '@corridor/graph-schema/contracts';
import { expect, test } from 'vitest';
import { markingOfImport } from './marking-of-import.ts';

const options = importOptionsSchema.parse({ level: 2, handling: 'H2', releaseTo: ['POLICE'], compartment: 'NCB/ONE' });
const marked = (...parts: readonly object[]) =>
  markingOfImport({ owner: 'NCB', options, profileContent: JSON.stringify({ name: 'persons', parts }) });

test('rows stand under what was asked for with their import', () => {
  expect(marked({ subjects: [] })).toStrictEqual({
    level: 2,
    handling: ['H2'],
    releasableTo: ['NCB', 'POLICE'],
    denied: [],
    originators: ['NCB'],
    victims: false,
    closed: true,
  });
});

test('rows that say it themselves stand under the strictest until they are understood', () => {
  expect(marked({ subjects: [] }, { policy: { level: 'level' } })).toMatchObject({ level: 3, releasableTo: ['NCB'] });
});
