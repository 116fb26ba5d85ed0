import { Button, Checkbox, Group, Loader, Modal, NumberInput, Stack, Text } from '@mantine/core';
import { neighboursQuestion } from '@corridor/graph-schema/questions';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ask } from '../../api/ask.ts';
import { Failure } from '../../components/Failure.tsx';
import { addToChart } from '../../state/chart-content.ts';
import { useChart } from '../../state/chart-store.ts';
import { useSelection } from '../../state/selection.ts';
import { words } from './to-elements.ts';
import { groupCounts } from './group-counts.ts';

const EXPAND_LIMIT = 100;

/** Counts first, by type; then as many as asked for are put on the chart beside what is there. */
export function ExpandDialog({ entities, onClose }: { entities: readonly string[]; onClose: () => void }) {
  const change = useChart((state) => state.change);
  const select = useSelection((state) => state.select);
  const [chosen, setChosen] = useState<readonly string[]>();
  const [limit, setLimit] = useState(EXPAND_LIMIT);
  const counts = useQuery({
    queryKey: ['neighbour-counts', entities],
    queryFn: ({ signal }) => ask(neighboursQuestion, { entities: [...entities], limit: 0, types: undefined }, signal),
  });
  const groups = groupCounts(counts.data?.counts ?? []);
  const types = chosen ?? groups.map(({ type }) => type);
  const expand = useMutation({
    mutationFn: () =>
      ask(neighboursQuestion, {
        entities: [...entities],
        types: groups.map(({ type }) => type).filter((type) => types.includes(type)),
        limit,
      }),
    onSuccess: ({ results }) => {
      change((chart) =>
        addToChart(
          chart,
          results.map(({ entity }) => entity),
          results.flatMap(({ links }) => links),
        ),
      );
      select(results.map(({ entity }) => entity.id));
      onClose();
    },
  });
  const total = groups.filter(({ type }) => types.includes(type)).reduce((sum, { count }) => sum + count, 0);

  return (
    <Modal opened onClose={onClose} title="Expand" closeButtonProps={{ 'aria-label': 'Close' }}>
      <Stack gap="sm">
        {counts.isPending && <Loader size="sm" aria-label="Counting what is linked" />}
        {(counts.error ?? expand.error) && (
          <Failure error={counts.error ?? expand.error} onRetry={() => void counts.refetch()} />
        )}
        {counts.isSuccess && groups.length === 0 && <Text size="sm">Nothing that you may see is linked to this.</Text>}
        {groups.length > 0 && (
          <Checkbox.Group value={[...types]} onChange={setChosen} label="Which relationships">
            <Stack gap={6} mt="xs">
              {groups.map(({ type, count, kinds }) => (
                <Checkbox key={type} value={type} label={`${words(type)} · ${count} (${kinds})`} />
              ))}
            </Stack>
          </Checkbox.Group>
        )}
        <Group justify="space-between" align="flex-end">
          <NumberInput
            label="At most"
            min={1}
            max={1_000}
            w={110}
            value={limit}
            onChange={(value) => setLimit(Number(value) || EXPAND_LIMIT)}
          />
          <Button disabled={total === 0} loading={expand.isPending} onClick={() => expand.mutate()} data-autofocus>
            {total > limit ? `Add ${limit} of ${total}` : `Add ${total}`}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
