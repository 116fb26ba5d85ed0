import { Badge, Button, Code, Group, Loader, Paper, Stack, Text, TextInput, Title } from '@mantine/core';
import { quarantineItemSchema, type QuarantineItem } from '@corridor/graph-schema/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { request } from '../../api/client.ts';
import { Failure } from '../../components/Failure.tsx';
import { useQuarantine } from './use-imports.ts';

/** Rows that wait for a person: each can be corrected and sent again, or dismissed with a reason. */
export function Quarantine({ importId }: { importId: string }) {
  const quarantine = useQuarantine(importId);
  const open = quarantine.data?.items.filter(({ state }) => state === 'open') ?? [];

  return (
    <Stack gap="xs">
      <Title order={2} size="h5">
        Quarantine
      </Title>
      {quarantine.isPending && <Loader size="sm" aria-label="Reading the quarantine" />}
      {quarantine.isError && <Failure error={quarantine.error} onRetry={() => void quarantine.refetch()} />}
      {quarantine.data && (
        <Text size="sm">
          {open.length} of {quarantine.data.total} rows are shown.
        </Text>
      )}
      {open.map((item) => (
        <QuarantinedRow key={item.position} importId={importId} item={item} />
      ))}
    </Stack>
  );
}

function QuarantinedRow({ importId, item }: { importId: string; item: QuarantineItem }) {
  const queries = useQueryClient();
  const [changed, setChanged] = useState<Readonly<Record<string, string>>>({});
  const [reason, setReason] = useState('');
  const path = `/imports/${importId}/quarantine/${encodeURIComponent(item.position)}`;
  const send = useMutation({
    mutationFn: (action: 'correct' | 'dismiss') =>
      action === 'correct'
        ? request(path, quarantineItemSchema, { method: 'PATCH', body: { cells: changed } })
        : request(path, quarantineItemSchema, { method: 'DELETE', body: { reason } }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['imports', importId] }),
  });

  return (
    <Paper withBorder p="sm">
      <Stack gap="xs">
        <Group gap={6}>
          <Text size="sm" fw={600}>
            Row {item.position}
          </Text>
          {item.flags.map(({ flag, place, detail }) => (
            <Badge key={`${flag} ${place ?? ''}`} color="orange" variant="light" title={detail}>
              {place ? `${flag}: ${place}` : flag}
            </Badge>
          ))}
          {item.proposal && <Text size="sm">Proposal: {item.proposal}</Text>}
        </Group>
        <Code block className="raw">
          {item.raw}
        </Code>
        <Group gap="xs">
          {Object.entries(item.cells ?? {}).map(([name, value]) => (
            <TextInput
              key={name}
              size="xs"
              label={name}
              value={changed[name] ?? (typeof value === 'string' ? value : JSON.stringify(value))}
              onChange={(event) => setChanged({ ...changed, [name]: event.currentTarget.value })}
            />
          ))}
        </Group>
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
