import { Stack, Text } from '@mantine/core';
import { LongList } from '../frame/LongList.tsx';
import { PairLine } from '../frame/PairLine.tsx';
import type { Evolution } from './lineages.ts';

/** Ties that were there all along as far as is known now, and were not known then: no change in the world. */
export function NewlyKnown({ pairs }: { pairs: Evolution['newlyKnown'] }) {
  return (
    <Stack gap={4} component="section" aria-label="Only became known" className="answer-line">
      <Text size="sm" fw={600}>
        Only became known
      </Text>
      <Text size="xs">
        {pairs.length === 0
          ? 'Every tie of these windows was known by then.'
          : 'Not known then, though of these windows: new knowledge, no change in the world.'}
      </Text>
      <LongList
        items={pairs}
        keyOf={({ from, to }) => `${from.id} ${to.id}`}
        line={(pair) => <PairLine pair={pair}> · from {pair.at} on</PairLine>}
      />
    </Stack>
  );
}
