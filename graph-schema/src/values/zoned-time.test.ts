import { expect, test } from 'vitest';
import { instantsOf } from './zoned-time.ts';

test.for([
  ['an ordinary hour', Date.UTC(2023, 6, 1, 12), 'Europe/Madrid', [Date.UTC(2023, 6, 1, 10)]],
  [
    'the hour that comes twice',
    Date.UTC(2023, 9, 29, 2, 30),
    'Europe/Madrid',
    [Date.UTC(2023, 9, 29, 0, 30), Date.UTC(2023, 9, 29, 1, 30)],
  ],
  ['the hour left out', Date.UTC(2023, 2, 26, 2, 30), 'Europe/Madrid', []],
  ['a zone without summer time', Date.UTC(2023, 6, 1, 12), 'America/Bogota', [Date.UTC(2023, 6, 1, 17)]],
] as const)('%s', ([, wall, zone, instants]) => {
  expect(instantsOf(wall, zone)).toStrictEqual(instants);
});

test('a zone that does not exist has no instants', () => {
  expect(instantsOf(0, 'Mars/Olympus')).toBeUndefined();
});
