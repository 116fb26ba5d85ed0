import { expect, test } from 'vitest';
import { formatVerification } from './audit-verify.ts';

const sound = {
  equal: true,
  origin: 'corridor-audit-0',
  size: 12,
  covered: 12,
  checkpoints: 2,
  outside: 3,
  witnessed: true,
  operations: { expected: 4, found: 4 },
  faults: [],
};

test('a sound log is said to be so', () => {
  expect(formatVerification(sound)).toBe(
    [
      'The audit log is as it was signed.',
      '12 entries, 12 of them signed; 3 checkpoints from outside compared.',
      '4 of 4 operations have exactly one entry.',
    ].join('\n'),
  );
});

test('what was touched is named first, and a witness that was silent is said', () => {
  const text = formatVerification({
    ...sound,
    equal: false,
    witnessed: false,
    faults: [{ what: 'record', at: 7, why: 'It is not the record that was signed.' }],
  });

  expect(text.split('\n').slice(0, 2)).toStrictEqual([
    'fault  record 7: It is not the record that was signed.',
    'The audit log is NOT as it was signed.',
  ]);
  expect(text).toContain('the witness did not answer');
});
