import { Anchor, Button, Group, Modal, Stack, Text, Textarea, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { decisionViewSchema } from '@corridor/graph-schema/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import * as z from 'zod';
import { ApiError } from '../../api/api-error.ts';
import { request } from '../../api/client.ts';
import { Failure } from '../../components/Failure.tsx';
import { KindIcon } from '../../components/KindIcon.tsx';
import { addToChart } from '../../state/chart-content.ts';
import { useChart } from '../../state/chart-store.ts';
import { useSelection } from '../../state/selection.ts';

/** Several entities: a list, and the decision that they are, or are not, one and the same. */
export function ManyPanel({ ids }: { ids: readonly string[] }) {
  const { history, change } = useChart();
  const select = useSelection((state) => state.select);
  const queries = useQueryClient();
  const [verdict, setVerdict] = useState<'same' | 'different'>();
  const [reason, setReason] = useState('');
  const takeBack = async (id: string) => {
    const parts = ids.flatMap((part) => history.present.entities[part] ?? []);
    try {
      await request(`/decisions/${id}`, z.unknown(), { method: 'DELETE' });
      change((chart) => addToChart(chart, parts, []));
      notifications.show({ message: 'The decision was taken back; every claim went home.' });
      await queries.invalidateQueries();
    } catch (error) {
      notifications.show({
        color: 'red',
        message: `The decision stands: ${error instanceof Error ? error.message : 'it could not be taken back.'}`,
      });
    }
  };
  const decide = useMutation({
    mutationFn: (confirm: boolean) =>
      request('/decisions', decisionViewSchema, { method: 'POST', body: { verdict, entities: ids, reason, confirm } }),
    onSuccess: async (decision) => {
      setVerdict(undefined);
      if (decision.survivor) {
        // The chart follows by itself, with the links of both; the survivor is what stays selected.
        select([decision.survivor]);
      }
      await queries.invalidateQueries();
      notifications.show({
        autoClose: 20_000,
        message: (
          <Group gap="xs">
            {decision.verdict === 'same' ? 'Merged.' : 'Marked as different.'}
            <Anchor component="button" onClick={() => void takeBack(decision.id)}>
              Take it back
            </Anchor>
          </Group>
        ),
      });
    },
  });
  const discloses = decide.error instanceof ApiError && decide.error.code === 'mergeDiscloses';

  return (
    <Stack gap="sm" p="sm">
      <Title order={2} size="h4">
        {ids.length} entities
      </Title>
      <Stack gap={4}>
        {ids.slice(0, 200).map((id) => (
          <Group key={id} gap={6} wrap="nowrap">
            <KindIcon kind={history.present.entities[id]?.kind ?? ''} size={14} />
            <Anchor component="button" size="sm" className="name" onClick={() => select([id])}>
              {history.present.entities[id]?.caption ?? id}
            </Anchor>
          </Group>
        ))}
      </Stack>
      {ids.length <= 50 && (
        <Group gap="xs">
          <Button size="compact-xs" variant="default" onClick={() => setVerdict('same')}>
            These are the same…
          </Button>
          <Button size="compact-xs" variant="default" onClick={() => setVerdict('different')}>
            These are different…
          </Button>
        </Group>
      )}
      <Modal
        opened={verdict !== undefined}
        onClose={() => setVerdict(undefined)}
        title={verdict === 'same' ? 'These are one and the same' : 'These are not the same'}
        closeButtonProps={{ 'aria-label': 'Close' }}
      >
        <Stack>
          <Text size="sm">The decision is kept with your name and reason, and can be taken back at any time.</Text>
          <Textarea
            label="Reason"
            required
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            data-autofocus
          />
          {decide.isError && <Failure error={decide.error} />}
          <Button
            disabled={!reason.trim()}
            loading={decide.isPending}
            color={discloses ? 'orange' : 'blue'}
            onClick={() => decide.mutate(discloses)}
          >
            {discloses ? 'Go ahead and disclose it' : 'Decide'}
          </Button>
        </Stack>
      </Modal>
    </Stack>
  );
}
