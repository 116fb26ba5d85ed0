import { expect, test } from 'vitest';
import { packIds, readImportCounts, unpackIds } from './chunks.ts';

const id = (digit: string) => digit.repeat(32);

test('packed ids come back whole', () => {
  const ids = [id('0'), '00ff80a1b2c3d4e5f60718293a4b5c6d', id('f')];

  expect(unpackIds(packIds(ids, 16))).toStrictEqual(ids);
});

test('ids may be packed to their first bytes', () => {
  expect([...packIds(['00ff80a1b2c3d4e5f60718293a4b5c6d'], 4)]).toStrictEqual([0, -1, -128, -95]);
});

test('counts are of now: corrected rows moved to what they became, dismissed ones to rejected', async () => {
  const run = async () => [
    {
      named: null,
      chunks: 2,
      parts: [
        [10, 6, 1, 3, 0, 100, 7, 9, 20],
        [5, 4, 0, 1, 0, 50, 4, 6, 12],
      ],
      flags: ['{"UNIT_MISSING":2}', '{"UNIT_MISSING":1,"DATE_PARTIAL":1}'],
      items: [
        ['open', '-', 1],
        ['resubmitted', 'accepted', 1],
        ['resubmitted', 'flagged', 1],
        ['dismissed', '-', 1],
      ],
    },
  ];

  const progress = await readImportCounts({ run }, 'any');

  expect(progress).toStrictEqual({
    counts: {
      read: 15,
      accepted: 11,
      flagged: 2,
      quarantined: 1,
      rejected: 1,
      records: 11,
      entities: 15,
      claims: 32,
      flags: { DATE_PARTIAL: 1, UNIT_MISSING: 3 },
    },
    chunksDone: 2,
    rowsDone: 15,
    bytesDone: 150,
  });
});
