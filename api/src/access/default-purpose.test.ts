import { expect, test } from 'vitest';
import { purposes } from '@corridor/graph-schema/contracts';
import { roleNames } from '@corridor/graph-schema/policy';
import { defaultPurpose, servedPurposes } from './default-purpose.ts';

test.for(roleNames.map((role) => [role]))('%s has a purpose that it serves', ([role = '']) => {
  expect(servedPurposes({ roles: [role] })).toContain(defaultPurpose({ roles: [role] }));
});

test('only permitted purposes are served', () => {
  const account = { roles: ['analyst'], purposes: ['screening' as const, 'judicial' as const] };

  expect(servedPurposes(account)).toStrictEqual(['screening']);
  expect(defaultPurpose(account)).toBe('screening');
});

test('an account that nothing is permitted serves nothing', () => {
  expect(servedPurposes({ roles: [...roleNames], purposes: [] })).toStrictEqual([]);
  expect(purposes).toContain(defaultPurpose({ roles: ['analyst'], purposes: [] }));
});
