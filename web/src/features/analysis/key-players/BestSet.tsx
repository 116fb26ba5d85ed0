import { Button, Group, Stack, Text } from '@mantine/core';
import type { keyPlayersQuestion } from '@corridor/graph-schema/questions';
import type * as z from 'zod';
import { useEmphasis } from '../../../state/emphasis.ts';
import { counted } from '../../chart/count-words.ts';
import { EntityNames } from '../frame/EntityNames.tsx';
import { useDrawEntities } from '../frame/use-draw-entities.ts';

/** One of the best sets: who, what is left without them, and the chart without them as long as it is wanted. */
export function BestSet({
  best: { set, fAfter, components },
}: {
  best: z.infer<(typeof keyPlayersQuestion)['result']>;
}) {
  const { emphasis, emphasise } = useEmphasis();
  const { draw, isDrawing } = useDrawEntities();
  const isGone = emphasis.gone !== undefined && set.every(({ id }) => emphasis.gone?.has(id));
  const [largest] = components;

  return (
    <li style={{ borderTop: '1px solid var(--desk-border)' }}>
      <Stack gap={4} px="sm" py={8}>
        <Text size="sm">
          <EntityNames entities={set} />
        </Text>
        <Text size="xs" c="var(--desk-text-soft)">
          Fragmentation {fAfter.toFixed(3)} without them
          {largest && `; the largest part left has ${counted(largest.size, 'entity', 'entities')}`}
        </Text>
        <Group gap="xs">
          <Button
            size="compact-xs"
            variant={isGone ? 'filled' : 'default'}
            aria-pressed={isGone}
            onClick={() => emphasise(isGone ? {} : { gone: new Set(set.map(({ id }) => id)) })}
          >
            {isGone ? 'Bring back' : 'Think away'}
          </Button>
          <Button size="compact-xs" variant="default" loading={isDrawing} onClick={() => draw(set)}>
            Put on the chart
          </Button>
        </Group>
      </Stack>
    </li>
  );
}
