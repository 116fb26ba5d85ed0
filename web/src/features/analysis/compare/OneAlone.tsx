import { Button, Stack, Text } from '@mantine/core';
import { Failure } from '../../../components/Failure.tsx';
import { countWords } from '../../chart/count-words.ts';
import { GROUP_COLOURS } from '../../chart/styles/chart-style.ts';
import { distinctEntities } from '../frame/distinct-entities.ts';
import { EntityLink } from '../frame/EntityLink.tsx';
import { LongList } from '../frame/LongList.tsx';
import { PairLine } from '../frame/PairLine.tsx';
import { useDrawEntities } from '../frame/use-draw-entities.ts';
import type { Compared } from './use-sides-on-chart.ts';

/** What is in one side alone: who, and which ties, each with its claims. */
export function OneAlone({
  name,
  group,
  entities,
  entityCount,
  ties,
  tieCount,
}: {
  name: string;
  /** Its colour on the chart. */
  group: number;
  entities: Compared['nodes']['onlyFirst'];
  entityCount: number;
  ties: Compared['ties']['onlyFirst'];
  tieCount: number;
}) {
  const { draw, isDrawing, drawError } = useDrawEntities();
  const named = distinctEntities([...entities, ...ties.flatMap(({ from, to }) => [from, to])]);
  return (
    <Stack
      gap={4}
      px="sm"
      py={8}
      component="section"
      aria-label={name}
      style={{ borderTop: '1px solid var(--desk-border)' }}
    >
      <Text size="sm" fw={600}>
        <span aria-hidden style={{ color: GROUP_COLOURS[group] }}>
          ●
        </span>{' '}
        {name}
      </Text>
      <Text size="xs">{countWords(entityCount, tieCount)}</Text>
      {drawError && <Failure error={drawError} />}
      {named.length > 0 && (
        <Button size="compact-xs" variant="default" w="fit-content" loading={isDrawing} onClick={() => draw(named)}>
          Put {named.length === 1 ? 'it' : `all ${named.length.toLocaleString('en')}`} on the chart
        </Button>
      )}
      <LongList
        items={entities}
        total={entityCount}
        keyOf={({ id }) => id}
        line={(entity) => (
          <Text size="xs" component="div">
            <EntityLink entity={entity} />
          </Text>
        )}
      />
      <LongList
        items={ties}
        total={tieCount}
        keyOf={({ from, to }) => `${from.id} ${to.id}`}
        line={(pair) => <PairLine pair={pair} />}
      />
    </Stack>
  );
}
