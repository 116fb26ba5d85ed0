import { expect, test } from 'vitest';
import { emptyHandling, optionsOf } from './options-of.ts';

test('what is left empty is not said', () => {
  expect(optionsOf(emptyHandling, 'NCB')).toStrictEqual({});
});

test('a circle is one of the own agency unless it names another', () => {
  const fields = { ...emptyHandling, level: '0', handling: 'H3', caveats: ' Ask us. ', releaseTo: 'police, customs' };

  expect(optionsOf({ ...fields, deny: 'navy/port', compartment: 'Lantern' }, 'NCB')).toStrictEqual({
    level: 0,
    handling: 'H3',
    caveats: 'Ask us.',
    releaseTo: ['POLICE', 'CUSTOMS'],
    deny: ['NAVY/PORT'],
    compartment: 'NCB/Lantern',
  });
  expect(optionsOf({ ...emptyHandling, compartment: 'POLICE/One' }, 'NCB')).toStrictEqual({
    compartment: 'POLICE/One',
  });
  expect(optionsOf({ ...emptyHandling, compartment: ' None ' }, 'NCB')).toStrictEqual({ compartment: null });
});
