import { expect, test } from 'vitest';
import { everyFlow, flowParams } from './flow.ts';

test('what is empty is not asked for', () => {
  expect(flowParams(everyFlow)).toStrictEqual({ by: 'country-pair' });
});

test('texts are trimmed and days make a period', () => {
  const filter = { ...everyFlow, from: ' Peru ', mode: 'sea', beforeDay: '2026-01-01' };

  expect(flowParams(filter)).toStrictEqual({
    by: 'country-pair',
    from: 'Peru',
    mode: 'sea',
    period: { to: '2026-01-01' },
  });
});
