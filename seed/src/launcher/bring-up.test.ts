import { expect, test } from 'vitest';
import { lastLines, neededPackages, wantsDemonstration } from './bring-up.ts';

const own = { NEO4J_URI: 'bolt://localhost:7687', REDIS_URL: 'redis://localhost' };
const embedded = { NEO4J_URI: undefined, REDIS_URL: undefined };

test('stores of somebody else need nothing of the machine', () => {
  expect(neededPackages(embedded)).toStrictEqual(['java', 'maven', 'redis']);
  expect(neededPackages(own)).toStrictEqual([]);
});

test.for([
  { name: 'embedded stores', given: { ...embedded, CORRIDOR_DEMO: undefined }, expected: true },
  { name: 'stores of one’s own', given: { ...own, CORRIDOR_DEMO: undefined }, expected: false },
  { name: 'stores of one’s own, asked for', given: { ...own, CORRIDOR_DEMO: true }, expected: true },
  { name: 'embedded stores, not wanted', given: { ...embedded, CORRIDOR_DEMO: false }, expected: false },
])('demonstration data with $name: $expected', ({ given, expected }) => {
  expect(wantsDemonstration(given)).toBe(expected);
});

test('the last lines say where it is, how to get in, how to stop and where the logs are', () => {
  expect(lastLines('http://127.0.0.1:7080', { path: '/sign-in/x' }, { logs: '/data/logs' })).toStrictEqual([
    '',
    'Corridor runs at http://127.0.0.1:7080',
    'Sign in (once, within ten minutes, from this machine): http://127.0.0.1:7080/sign-in/x',
    'Stop: Ctrl-C',
    'Logs: /data/logs',
  ]);
});
