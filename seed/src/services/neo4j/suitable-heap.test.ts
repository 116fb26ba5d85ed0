import { expect, test } from 'vitest';
import { suitableHeap } from './suitable-heap.ts';

test.for([
  { gibibytes: 4, heap: '512m' },
  { gibibytes: 7.9, heap: '512m' },
  { gibibytes: 8, heap: '1g' },
  { gibibytes: 24, heap: '1g' },
])('$gibibytes GiB have room for $heap', ({ gibibytes, heap }) => {
  expect(suitableHeap(gibibytes * 2 ** 30)).toBe(heap);
});
