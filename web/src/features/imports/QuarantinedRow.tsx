import { Badge, Button, Code, Group, Paper, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { quarantineItemSchema, type QuarantineItem } from '@corridor/graph-schema/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { request } from '../../api/client.ts';
import { formatInstant } from '../../components/format-instant.ts';
import { Failure } from '../../components/Failure.tsx';

/** One row: what arrived, what is wrong with it, its cells to correct, and the way to dismiss it. */
export function QuarantinedRow({ importId, item }: { importId: string; item: QuarantineItem }) {
  const queries = useQueryClient();
  const [changed, setChanged] = useState<Readonly<Record<string, string>>>({});
  const [reason, setReason] = useState('');
  const path = `/imports/${importId}/quarantine/${encodeURIComponent(item.position)}`;
  const send = useMutation({
    mutationFn: (action: 'correct' | 'dismiss') =>
      action === 'correct'
        ? request(path, quarantineItemSchema, { method: 'PATCH', body: { cells: changed } })
        : request(path, quarantineItemSchema, { method: 'DELETE', body: { reason } }),
    onSuccess: (_item, action) =>
      notifications.show({ message: `${item.position} was ${action === 'correct' ? 'sent again' : 'dismissed'}.` }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['imports', importId] }),
  });

  return (
    <Paper withBorder p="sm">
      <Stack gap="xs">
        <Group gap={6}>
          <Text size="sm" fw={600}>
            {item.position}
          </Text>
          {item.flags.map(({ flag, place, detail }) => (
            <Badge key={`${flag} ${place ?? ''}`} color="orange" variant="light" title={detail}>
              {place ? `${flag}: ${place}` : flag}
            </Badge>
          ))}
          <Text size="sm" c="var(--desk-text-soft)">
            waits since {formatInstant(item.waitingSince)}
            {item.attempts > 0 && `, sent again ${item.attempts === 1 ? 'once' : `${item.attempts} times`}`}
          </Text>
          {item.proposal && <Text size="sm">Proposal: {item.proposal}</Text>}
        </Group>
        <Code block className="raw">
          {item.raw}
        </Code>
        <SimpleGrid cols={{ base: 2, sm: 4, lg: 6 }} spacing="xs" verticalSpacing="xs">
          {Object.entries(item.cells ?? {}).map(([name, value]) => (
            <TextInput
              key={name}
              size="xs"
              label={name}
              error={faultAt(item, name)}
              value={changed[name] ?? (typeof value === 'string' ? value : JSON.stringify(value))}
              onChange={(event) => setChanged({ ...changed, [name]: event.currentTarget.value })}
            />
          ))}
        </SimpleGrid>
        {send.isError && <Failure error={send.error} />}
        <Group gap="xs" align="flex-end">
          <Button
            size="compact-sm"
            disabled={Object.keys(changed).length === 0}
            loading={send.isPending}
            onClick={() => send.mutate('correct')}
          >
            Correct and send again
          </Button>
          <TextInput
            size="xs"
            label="Reason to dismiss"
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Button size="compact-sm" variant="default" disabled={!reason.trim()} onClick={() => send.mutate('dismiss')}>
            Dismiss
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}

/** What is wrong with a cell. */
function faultAt({ flags }: QuarantineItem, name: string): string | undefined {
  const faults = flags.filter(({ place }) => place === name).map(({ flag, detail }) => detail ?? flag);
  return faults.length > 0 ? faults.join(', ') : undefined;
}
