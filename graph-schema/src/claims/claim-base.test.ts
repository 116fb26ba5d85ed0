import { expect, test } from 'vitest';
import { withoutDefaults } from './claim-base.ts';

test('what equals its default and what is empty is not written', () => {
  const properties = { item: '-', part: 0, statement: 'fact', weight: 1, derived: false, inputs: [], role: undefined };

  expect(withoutDefaults(properties)).toStrictEqual({});
});

test('what differs from its default is written', () => {
  const properties = {
    item: '2',
    part: 1,
    statement: 'assessment',
    weight: 0,
    derived: true,
    inputs: ['c1'],
    role: '',
  };

  expect(withoutDefaults(properties)).toStrictEqual(properties);
});

test('a mention is written only where it is not the id of its own end', () => {
  const properties = { fromMention: 'a', toMention: 'b' };

  expect(withoutDefaults(properties, { from: 'a', to: 'c' })).toStrictEqual({ toMention: 'b' });
});
