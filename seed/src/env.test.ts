import { expect, test } from 'vitest';
import { readEnv } from './env.ts';

test('an empty value counts as absent', () => {
  expect(readEnv({ PORT: '', NEO4J_URI: '' })).toStrictEqual(readEnv({}));
});

test.for([{ PORT: '70000' }, { PORT: 'http' }, { NEO4J_URI: 'http://localhost' }, { CORRIDOR_DEMO: 'yes' }])(
  '%o is refused',
  (source) => {
    expect(() => readEnv(source)).toThrow('The environment is not as it should be.');
  },
);
