import { expect, test } from 'vitest';
import { formatStatus } from './status.ts';

test('a status is written a fact a line', () => {
  const text = formatStatus({
    url: 'http://127.0.0.1:7080',
    versions: { corridor: '0.1.0', node: '24.0.0' },
    revision: '',
    counts: { entities: 1200, claims: 3, records: 2, sources: 1 },
    queues: { ingest: { waiting: 1, active: 2, delayed: 0, failed: 0 } },
    healthy: true,
  });

  expect(text.split('\n')).toStrictEqual([
    'http://127.0.0.1:7080  healthy',
    'versions  corridor 0.1.0, node 24.0.0',
    'revision  none yet',
    'visible   1,200 entities, 3 claims, 2 records, 1 sources',
    'queue     ingest: 1 waiting, 2 active, 0 delayed, 0 failed',
  ]);
});
